-- What a long job of the service goes through one by one: companies to write to, lines of a list of members.
-- A line leaves its waiting state in the transaction of its own effect, so that a job killed midway goes on.
CREATE TABLE job_line (
  job_id UUID NOT NULL,
  line INTEGER NOT NULL,
  adherent_id UUID,
  state TEXT NOT NULL,
  data JSONB,
  CONSTRAINT job_line_pkey PRIMARY KEY (job_id, line)
);
CREATE INDEX job_line_job_id_state_line_idx ON job_line (job_id, state, line);
ALTER TABLE job_line ADD CONSTRAINT job_line_job_id_fkey
  FOREIGN KEY (job_id) REFERENCES job_run (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE job_line ENABLE ROW LEVEL SECURITY;
ALTER TABLE job_line FORCE ROW LEVEL SECURITY;
CREATE POLICY service ON job_line USING ((SELECT app.is_service()));

-- "Last reminded on": asked for every line of the list of companies that have not declared.
CREATE INDEX outgoing_mail_adherent_id_template_created_at_idx ON outgoing_mail (adherent_id, template, created_at);
