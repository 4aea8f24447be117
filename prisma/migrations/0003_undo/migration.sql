-- What a change to many rows replaced, for a day: the way back that its message offers.
CREATE TABLE undo (
  id UUID NOT NULL,
  adherent_id UUID NOT NULL,
  kind TEXT NOT NULL,
  before JSONB NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  used_at TIMESTAMPTZ(3),
  CONSTRAINT undo_pkey PRIMARY KEY (id)
);
CREATE INDEX undo_adherent_id_created_at_idx ON undo (adherent_id, created_at);
ALTER TABLE undo ADD CONSTRAINT undo_adherent_id_fkey
  FOREIGN KEY (adherent_id) REFERENCES adherent (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE undo ENABLE ROW LEVEL SECURITY;
ALTER TABLE undo FORCE ROW LEVEL SECURITY;
CREATE POLICY company ON undo
  USING (adherent_id = ANY ((SELECT app.adherent_ids())::uuid[]) OR (SELECT app.is_service()));
