-- The second lock: whatever the code forgets, the application's role sees only its scope.
-- A transaction says who it acts for: app.kind (company, person, staff, system),
-- app.person_id and app.adherent_ids. Without them it sees nothing.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'portal_app') THEN
    CREATE ROLE portal_app NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

CREATE SCHEMA app;

CREATE FUNCTION app.kind() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.kind', true), '') $$;

CREATE FUNCTION app.is_service() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('app.kind', true) IN ('staff', 'system'), false) $$;

CREATE FUNCTION app.is_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('app.kind', true) = 'system', false) $$;

CREATE FUNCTION app.person_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.person_id', true), '')::uuid $$;

CREATE FUNCTION app.adherent_ids() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(string_to_array(nullif(current_setting('app.adherent_ids', true), ''), ',')::uuid[], '{}') $$;

GRANT USAGE ON SCHEMA app TO portal_app;
GRANT USAGE ON SCHEMA public TO portal_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO portal_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO portal_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO portal_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO portal_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO portal_app;
DO $$
BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    REVOKE ALL ON public._prisma_migrations FROM portal_app;
    GRANT SELECT ON public._prisma_migrations TO portal_app;
  END IF;
END $$;

-- Written once, read for ever.
REVOKE UPDATE, DELETE, TRUNCATE ON audit_event, declaration_version FROM portal_app;

-- Tables that belong to a company.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['etablissement', 'post', 'worker', 'declaration', 'declaration_version', 'import',
    'import_line', 'import_mapping', 'invoice', 'invitation', 'activation_code', 'stored_file', 'job_run',
    'audit_event', 'outgoing_mail'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY company ON %I USING (adherent_id = ANY ((SELECT app.adherent_ids())::uuid[]) OR (SELECT app.is_service()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['adherent', 'person', 'membership', 'mandate', 'session', 'recovery_code', 'sign_in_code'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;

CREATE POLICY company ON adherent
  USING (id = ANY ((SELECT app.adherent_ids())::uuid[]) OR (SELECT app.is_service()));

CREATE POLICY own_or_company ON membership
  USING (person_id = (SELECT app.person_id()) OR adherent_id = ANY ((SELECT app.adherent_ids())::uuid[]) OR (SELECT app.is_service()));

CREATE POLICY own_or_company ON mandate
  USING (person_id = (SELECT app.person_id()) OR adherent_id = ANY ((SELECT app.adherent_ids())::uuid[]) OR (SELECT app.is_service()));

-- A company sees the people who act for it; a person sees himself.
CREATE POLICY visible ON person FOR SELECT
  USING (id = (SELECT app.person_id()) OR (SELECT app.is_service())
    OR EXISTS (SELECT FROM membership m WHERE m.person_id = person.id AND m.adherent_id = ANY ((SELECT app.adherent_ids())::uuid[]))
    OR EXISTS (SELECT FROM mandate m WHERE m.person_id = person.id AND m.adherent_id = ANY ((SELECT app.adherent_ids())::uuid[])));
CREATE POLICY own ON person FOR UPDATE USING (id = (SELECT app.person_id()) OR (SELECT app.is_system()));
CREATE POLICY system_insert ON person FOR INSERT WITH CHECK ((SELECT app.is_service()));
CREATE POLICY system_delete ON person FOR DELETE USING ((SELECT app.is_system()));

CREATE POLICY own ON session USING (person_id = (SELECT app.person_id()) OR (SELECT app.is_system()));
CREATE POLICY own ON recovery_code USING (person_id = (SELECT app.person_id()) OR (SELECT app.is_system()));
CREATE POLICY system_only ON sign_in_code USING ((SELECT app.is_system()));

-- Job rows and mails without a company are the service's; a person sees the jobs he began.
DROP POLICY company ON job_run;
CREATE POLICY own_or_company ON job_run
  USING (adherent_id = ANY ((SELECT app.adherent_ids())::uuid[]) OR created_by_id = (SELECT app.person_id()) OR (SELECT app.is_service()));

-- An event may be written about a company one has no scope for yet (a refused entry), never read.
DROP POLICY company ON audit_event;
CREATE POLICY written ON audit_event FOR INSERT WITH CHECK (app.kind() IS NOT NULL);
CREATE POLICY read ON audit_event FOR SELECT
  USING (adherent_id = ANY ((SELECT app.adherent_ids())::uuid[]) OR person_id = (SELECT app.person_id()) OR (SELECT app.is_service()));

-- A mail may be queued by whoever causes it; only the service reads the queue.
DROP POLICY company ON outgoing_mail;
CREATE POLICY queued ON outgoing_mail FOR INSERT WITH CHECK (app.kind() IS NOT NULL);
CREATE POLICY service ON outgoing_mail USING ((SELECT app.is_service()));

-- Present workers per company, kept by statement so that 50,000 rows cost one update.
CREATE FUNCTION app.count_workers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE adherent a SET effectif = a.effectif + d.n
      FROM (SELECT adherent_id, count(*) FILTER (WHERE archived_at IS NULL) AS n FROM new_rows GROUP BY 1) d
      WHERE a.id = d.adherent_id AND d.n <> 0;
  ELSIF TG_OP = 'DELETE' THEN
    UPDATE adherent a SET effectif = a.effectif - d.n
      FROM (SELECT adherent_id, count(*) FILTER (WHERE archived_at IS NULL) AS n FROM old_rows GROUP BY 1) d
      WHERE a.id = d.adherent_id AND d.n <> 0;
  ELSE
    UPDATE adherent a SET effectif = a.effectif + d.n
      FROM (SELECT adherent_id, sum(n) AS n FROM (
              SELECT adherent_id, (count(*) FILTER (WHERE archived_at IS NULL))::int AS n FROM new_rows GROUP BY 1
              UNION ALL
              SELECT adherent_id, -(count(*) FILTER (WHERE archived_at IS NULL))::int FROM old_rows GROUP BY 1) x
            GROUP BY 1) d
      WHERE a.id = d.adherent_id AND d.n <> 0;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER worker_count_insert AFTER INSERT ON worker REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.count_workers();
CREATE TRIGGER worker_count_delete AFTER DELETE ON worker REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.count_workers();
CREATE TRIGGER worker_count_update AFTER UPDATE ON worker REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.count_workers();

CREATE INDEX worker_present ON worker (adherent_id, sort_name, id) WHERE archived_at IS NULL;
ALTER TABLE worker ALTER COLUMN sort_name TYPE text COLLATE "C";

-- One live code, mandate or invitation at a time where two would contradict each other.
CREATE UNIQUE INDEX mandate_live ON mandate (person_id, adherent_id) WHERE state IN ('requested', 'active');

-- The person behind a session cookie, in one round trip, before any scope is known.
CREATE FUNCTION app.resolve_session(hash text, at timestamptz, today date) RETURNS json
LANGUAGE plpgsql AS $$
DECLARE
  before text := coalesce(current_setting('app.kind', true), '');
  found json;
BEGIN
  -- Not by a SET clause of the function: for a setting of our own that takes a superuser.
  PERFORM set_config('app.kind', 'system', true);
  SELECT json_build_object(
    'sessionId', s.id, 'secondFactor', s.second_factor_at IS NOT NULL, 'lastSeenAt', s.last_seen_at,
    'personId', p.id, 'name', p.name, 'email', p.email, 'locale', p.locale, 'staffRole', p.staff_role,
    'totp', p.totp_confirmed_at IS NOT NULL,
    'companies', coalesce((SELECT json_agg(c ORDER BY c.name) FROM (
        SELECT a.id AS "adherentId", a.number, a.name, m.roles, 'membership' AS via
          FROM membership m JOIN adherent a ON a.id = m.adherent_id
          WHERE m.person_id = p.id AND m.revoked_at IS NULL
        UNION ALL
        SELECT a.id, a.number, a.name, m.roles, 'mandate'
          FROM mandate m JOIN adherent a ON a.id = m.adherent_id
          WHERE m.person_id = p.id AND m.state = 'active' AND m.from_on <= today
            AND (m.until_on IS NULL OR m.until_on >= today)) c), '[]'::json))
  INTO found
  FROM session s JOIN person p ON p.id = s.person_id
  WHERE s.token_hash = hash AND s.revoked_at IS NULL AND s.expires_at > at AND p.disabled_at IS NULL;
  PERFORM set_config('app.kind', before, true);
  RETURN found;
END $$;
GRANT EXECUTE ON FUNCTION app.resolve_session(text, timestamptz, date) TO portal_app;

-- Jobs are queued in the transaction that causes them; the queue itself belongs to the owner.
CREATE FUNCTION app.enqueue(task text, payload json, job_key text, run_at timestamptz, max_attempts int) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  PERFORM graphile_worker.add_job(task, payload, run_at := run_at, max_attempts := max_attempts, job_key := job_key);
END $$;
REVOKE ALL ON FUNCTION app.enqueue(text, json, text, timestamptz, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.enqueue(text, json, text, timestamptz, int) TO portal_app;

ALTER TABLE rate_limit SET UNLOGGED;
