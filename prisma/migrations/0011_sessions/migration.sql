-- Sensibilisations: themes, sessions, participants, what is prescribed. Part one is what prisma/schema.prisma says.

-- CreateEnum
CREATE TYPE "SessionState" AS ENUM ('brouillon', 'publiee', 'confirmee', 'annulee', 'tenue');

-- CreateEnum
CREATE TYPE "SeatState" AS ENUM ('confirmee', 'en_attente', 'offerte', 'annulee', 'expiree', 'deplacee');

-- CreateTable
CREATE TABLE "theme" (
    "code" TEXT NOT NULL,
    "name_fr" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "audience_fr" TEXT NOT NULL DEFAULT '',
    "audience_en" TEXT NOT NULL DEFAULT '',
    "goals_fr" TEXT NOT NULL DEFAULT '',
    "goals_en" TEXT NOT NULL DEFAULT '',
    "duration_minutes" INTEGER NOT NULL,
    "formats" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "min_seats" INTEGER NOT NULL,
    "max_seats" INTEGER NOT NULL,
    "price_cents" INTEGER NOT NULL DEFAULT 0,
    "exposures" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "naf_sections" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "position" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "theme_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "prevention_session" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "theme_code" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "state" "SessionState" NOT NULL DEFAULT 'brouillon',
    "adherent_id" UUID,
    "centre_code" TEXT,
    "place" TEXT,
    "trainer" TEXT NOT NULL DEFAULT '',
    "starts_at" TIMESTAMPTZ(0) NOT NULL,
    "ends_at" TIMESTAMPTZ(0) NOT NULL,
    "parts" JSONB NOT NULL DEFAULT '[]',
    "min_seats" INTEGER NOT NULL,
    "max_seats" INTEGER NOT NULL,
    "decision_on" DATE NOT NULL,
    "notice_hours" INTEGER NOT NULL DEFAULT 48,
    "join_url" TEXT,
    "replay_url" TEXT,
    "replay_until" DATE,
    "series_id" UUID,
    "seats_taken" INTEGER NOT NULL DEFAULT 0,
    "waiting" INTEGER NOT NULL DEFAULT 0,
    "arrivals" INTEGER NOT NULL DEFAULT 0,
    "merged_into_id" UUID,
    "cancel_reason" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "prevention_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "adherent_id" UUID,
    "worker_id" UUID,
    "person_id" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "state" "SeatState" NOT NULL,
    "arrival" INTEGER NOT NULL,
    "offered_until" TIMESTAMPTZ(3),
    "registered_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelled_at" TIMESTAMPTZ(3),
    "walk_in" BOOLEAN NOT NULL DEFAULT false,
    "attended" BOOLEAN,
    "attended_at" TIMESTAMPTZ(3),
    "token_hash" TEXT,
    "feedback_at" TIMESTAMPTZ(3),
    "moved_to_id" UUID,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_feedback" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "useful" INTEGER NOT NULL,
    "clear" INTEGER NOT NULL,
    "recommend" INTEGER NOT NULL,
    "comment" TEXT,
    "day" DATE NOT NULL,

    CONSTRAINT "session_feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_message" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recipients" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "session_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_invitation" (
    "session_id" UUID NOT NULL,
    "adherent_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by_name" TEXT NOT NULL,

    CONSTRAINT "session_invitation_pkey" PRIMARY KEY ("session_id","adherent_id")
);

-- CreateTable
CREATE TABLE "invitation_opt_out" (
    "email" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_opt_out_pkey" PRIMARY KEY ("email")
);

-- CreateTable
CREATE TABLE "intra_request" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "adherent_id" UUID NOT NULL,
    "theme_code" TEXT NOT NULL,
    "participants" INTEGER NOT NULL,
    "wishes" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "message" TEXT,
    "state" TEXT NOT NULL DEFAULT 'recue',
    "answer" TEXT,
    "session_id" UUID,
    "requested_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "intra_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "theme_wish" (
    "adherent_id" UUID NOT NULL,
    "theme_code" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "theme_wish_pkey" PRIMARY KEY ("adherent_id","theme_code")
);

-- CreateTable
CREATE TABLE "prescription_rule" (
    "from_on" DATE NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "theme_code" TEXT,
    "exposures" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "naf_sections" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "min_effectif" INTEGER NOT NULL DEFAULT 1,
    "article" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "prescription_rule_pkey" PRIMARY KEY ("from_on","code")
);

-- CreateTable
CREATE TABLE "company_action" (
    "id" UUID NOT NULL,
    "adherent_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "done_on" DATE NOT NULL,
    "note" TEXT,
    "by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_action_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "prevention_session_number_key" ON "prevention_session"("number");

-- CreateIndex
CREATE INDEX "prevention_session_state_starts_at_idx" ON "prevention_session"("state", "starts_at");

-- CreateIndex
CREATE INDEX "prevention_session_theme_code_starts_at_idx" ON "prevention_session"("theme_code", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "registration_token_hash_key" ON "registration"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "registration_moved_to_id_key" ON "registration"("moved_to_id");

-- CreateIndex
CREATE INDEX "registration_adherent_id_created_at_idx" ON "registration"("adherent_id", "created_at");

-- CreateIndex
CREATE INDEX "registration_worker_id_idx" ON "registration"("worker_id");

-- CreateIndex
CREATE UNIQUE INDEX "registration_session_id_arrival_key" ON "registration"("session_id", "arrival");

-- CreateIndex
CREATE INDEX "session_feedback_session_id_idx" ON "session_feedback"("session_id");

-- CreateIndex
CREATE INDEX "session_message_session_id_idx" ON "session_message"("session_id");

-- CreateIndex
CREATE INDEX "session_invitation_adherent_id_idx" ON "session_invitation"("adherent_id");

-- CreateIndex
CREATE UNIQUE INDEX "intra_request_number_key" ON "intra_request"("number");

-- CreateIndex
CREATE UNIQUE INDEX "intra_request_session_id_key" ON "intra_request"("session_id");

-- CreateIndex
CREATE INDEX "intra_request_adherent_id_idx" ON "intra_request"("adherent_id");

-- CreateIndex
CREATE INDEX "company_action_adherent_id_kind_done_on_idx" ON "company_action"("adherent_id", "kind", "done_on");

-- AddForeignKey
ALTER TABLE "prevention_session" ADD CONSTRAINT "prevention_session_theme_code_fkey" FOREIGN KEY ("theme_code") REFERENCES "theme"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prevention_session" ADD CONSTRAINT "prevention_session_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prevention_session" ADD CONSTRAINT "prevention_session_centre_code_fkey" FOREIGN KEY ("centre_code") REFERENCES "centre"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prevention_session" ADD CONSTRAINT "prevention_session_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "prevention_session"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "prevention_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "worker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_moved_to_id_fkey" FOREIGN KEY ("moved_to_id") REFERENCES "registration"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_feedback" ADD CONSTRAINT "session_feedback_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "prevention_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_message" ADD CONSTRAINT "session_message_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "prevention_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_invitation" ADD CONSTRAINT "session_invitation_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "prevention_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_invitation" ADD CONSTRAINT "session_invitation_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intra_request" ADD CONSTRAINT "intra_request_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intra_request" ADD CONSTRAINT "intra_request_theme_code_fkey" FOREIGN KEY ("theme_code") REFERENCES "theme"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intra_request" ADD CONSTRAINT "intra_request_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "prevention_session"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theme_wish" ADD CONSTRAINT "theme_wish_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theme_wish" ADD CONSTRAINT "theme_wish_theme_code_fkey" FOREIGN KEY ("theme_code") REFERENCES "theme"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_action" ADD CONSTRAINT "company_action_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Part two: what Prisma cannot say.
ALTER TABLE prevention_session ADD CONSTRAINT prevention_session_period CHECK (ends_at > starts_at);
ALTER TABLE prevention_session ADD CONSTRAINT prevention_session_size CHECK (min_seats BETWEEN 1 AND max_seats);
-- The last word on seats, whatever the code believes.
ALTER TABLE prevention_session ADD CONSTRAINT prevention_session_seats CHECK (seats_taken BETWEEN 0 AND max_seats AND waiting >= 0);

-- A worker, or an independent, has one live place in a session.
CREATE UNIQUE INDEX registration_live_worker ON registration (session_id, worker_id)
  WHERE state IN ('confirmee', 'en_attente', 'offerte') AND worker_id IS NOT NULL;
CREATE UNIQUE INDEX registration_live_person ON registration (session_id, person_id)
  WHERE state IN ('confirmee', 'en_attente', 'offerte') AND person_id IS NOT NULL;
CREATE INDEX registration_waiting ON registration (session_id, arrival) WHERE state = 'en_attente';
CREATE INDEX registration_offered ON registration (offered_until) WHERE state = 'offerte';
CREATE INDEX prevention_session_to_decide ON prevention_session (decision_on) WHERE state = 'publiee';

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['prevention_session', 'registration', 'session_feedback', 'session_message', 'session_invitation',
    'invitation_opt_out', 'intra_request', 'theme_wish', 'company_action'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['session_invitation', 'intra_request', 'theme_wish', 'company_action'] LOOP
    EXECUTE format('CREATE POLICY company ON %I USING (adherent_id = ANY ((SELECT app.adherent_ids())::uuid[]) OR (SELECT app.is_service()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['session_feedback', 'session_message', 'invitation_opt_out'] LOOP
    EXECUTE format('CREATE POLICY service ON %I USING ((SELECT app.is_service()))', t);
  END LOOP;
END $$;

-- Whoever is signed in reads what is published, and the sessions of his own company; only the service changes them.
CREATE POLICY published ON prevention_session FOR SELECT
  USING ((state <> 'brouillon' AND (adherent_id IS NULL OR adherent_id = ANY ((SELECT app.adherent_ids())::uuid[])) AND app.kind() IS NOT NULL)
    OR (SELECT app.is_service()));
CREATE POLICY service ON prevention_session USING ((SELECT app.is_service()));

CREATE POLICY own_or_company ON registration
  USING (adherent_id = ANY ((SELECT app.adherent_ids())::uuid[]) OR person_id = (SELECT app.person_id()) OR (SELECT app.is_service()));

-- Takes the next numbers of arrival of a session and says how many of them have a seat. Holds the session until the
-- transaction ends: the rows written next are counted by the trigger below before anyone else looks. No row: the session
-- takes nobody (not published, begun, another company's).
CREATE FUNCTION app.take_seats(session uuid, wanted int, at timestamptz) RETURNS TABLE (first_arrival int, granted int)
LANGUAGE plpgsql AS $$
DECLARE
  before text := coalesce(current_setting('app.kind', true), '');
  mine uuid[] := app.adherent_ids();
  service boolean := app.is_service();
BEGIN
  IF before = '' OR wanted < 1 THEN RETURN; END IF;
  PERFORM set_config('app.kind', 'system', true);
  RETURN QUERY UPDATE prevention_session s SET arrivals = s.arrivals + wanted
    WHERE s.id = session AND s.state IN ('publiee', 'confirmee') AND s.starts_at > at
      AND (s.adherent_id IS NULL OR s.adherent_id = ANY (mine) OR service)
    RETURNING s.arrivals - wanted + 1, CASE WHEN s.waiting > 0 THEN 0 ELSE least(wanted, s.max_seats - s.seats_taken) END;
  PERFORM set_config('app.kind', before, true);
END $$;
GRANT EXECUTE ON FUNCTION app.take_seats(uuid, int, timestamptz) TO portal_app;

-- Seats taken and people waiting, counted from the rows themselves at every change.
CREATE FUNCTION app.count_seats() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before text := coalesce(current_setting('app.kind', true), '');
BEGIN
  PERFORM set_config('app.kind', 'system', true);
  IF TG_OP = 'INSERT' THEN
    UPDATE prevention_session s SET seats_taken = s.seats_taken + d.seats, waiting = s.waiting + d.waits
      FROM (SELECT session_id, count(*) FILTER (WHERE state IN ('confirmee', 'offerte'))::int AS seats,
              count(*) FILTER (WHERE state = 'en_attente')::int AS waits FROM new_rows GROUP BY 1) d
      WHERE s.id = d.session_id;
  ELSE
    UPDATE prevention_session s SET seats_taken = s.seats_taken + d.seats, waiting = s.waiting + d.waits
      FROM (SELECT session_id, sum(seat)::int AS seats, sum(wait)::int AS waits FROM (
              SELECT session_id, (state IN ('confirmee', 'offerte'))::int AS seat, (state = 'en_attente')::int AS wait FROM new_rows
              UNION ALL
              SELECT session_id, -(state IN ('confirmee', 'offerte'))::int, -(state = 'en_attente')::int FROM old_rows) x GROUP BY 1) d
      WHERE s.id = d.session_id AND (d.seats <> 0 OR d.waits <> 0);
  END IF;
  PERFORM set_config('app.kind', before, true);
  RETURN NULL;
END $$;
CREATE TRIGGER registration_count_insert AFTER INSERT ON registration REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.count_seats();
CREATE TRIGGER registration_count_update AFTER UPDATE ON registration REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.count_seats();
