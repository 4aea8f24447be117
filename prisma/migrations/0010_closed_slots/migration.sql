-- A slot that is given no more keeps its row, for the appointments it once had: it counts as taken, so that nobody
-- finds it free, and no longer stands in the way of a new one at the same hours.

-- AlterTable
ALTER TABLE "slot" ADD COLUMN     "closed_at" TIMESTAMPTZ(3);

ALTER TABLE slot DROP CONSTRAINT slot_no_overlap;
ALTER TABLE slot ADD CONSTRAINT slot_no_overlap EXCLUDE USING gist (box(
  point(professional_number, extract(epoch FROM starts_at - timestamptz '2000-01-01 00:00:00+00')::float8),
  point(professional_number, extract(epoch FROM ends_at - timestamptz '2000-01-01 00:00:00+00')::float8 - 1)) WITH &&)
  WHERE (closed_at IS NULL);
ALTER TABLE slot ADD CONSTRAINT slot_closed_is_taken CHECK (closed_at IS NULL OR taken);

CREATE OR REPLACE FUNCTION app.mark_slot() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before text := coalesce(current_setting('app.kind', true), '');
BEGIN
  PERFORM set_config('app.kind', 'system', true);
  UPDATE slot s SET taken = live.id IS NOT NULL OR s.closed_at IS NOT NULL,
      adherent_id = CASE WHEN live.private THEN NULL ELSE live.adherent_id END
    FROM (SELECT NEW.slot_id AS slot_id) asked
    LEFT JOIN appointment live ON live.slot_id = asked.slot_id AND live.state IN ('planifiee', 'convoquee', 'effectuee', 'absente')
    WHERE s.id = asked.slot_id;
  PERFORM set_config('app.kind', before, true);
  RETURN NULL;
END $$;
