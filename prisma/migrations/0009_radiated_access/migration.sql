-- A session also says which of its companies are no longer members: they read, they change nothing.
CREATE OR REPLACE FUNCTION app.resolve_session(hash text, at timestamptz, today date) RETURNS json
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
        SELECT a.id AS "adherentId", a.number, a.name, m.roles, 'membership' AS via,
            a.status = 'radiated' AS radiated
          FROM membership m JOIN adherent a ON a.id = m.adherent_id
          WHERE m.person_id = p.id AND m.revoked_at IS NULL
        UNION ALL
        SELECT a.id, a.number, a.name, m.roles, 'mandate', a.status = 'radiated'
          FROM mandate m JOIN adherent a ON a.id = m.adherent_id
          WHERE m.person_id = p.id AND m.state = 'active' AND m.from_on <= today
            AND (m.until_on IS NULL OR m.until_on >= today)) c), '[]'::json))
  INTO found
  FROM session s JOIN person p ON p.id = s.person_id
  WHERE s.token_hash = hash AND s.revoked_at IS NULL AND s.expires_at > at AND p.disabled_at IS NULL;
  PERFORM set_config('app.kind', before, true);
  RETURN found;
END $$;
