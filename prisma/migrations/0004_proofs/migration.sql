-- A code sent by mail proves an address for one purpose only: it never opens another door.
ALTER TABLE sign_in_code ADD COLUMN purpose TEXT NOT NULL DEFAULT 'sign-in';

-- A person reads his own places; only a company, or the service, gives one.
DROP POLICY own_or_company ON membership;
CREATE POLICY company ON membership
  USING ((app.kind() = 'company' AND adherent_id = ANY ((SELECT app.adherent_ids())::uuid[])) OR (SELECT app.is_service()));
CREATE POLICY own ON membership FOR SELECT
  USING (person_id = (SELECT app.person_id()) OR adherent_id = ANY ((SELECT app.adherent_ids())::uuid[]));

-- Of mandates, the accountant may ask for one and give one up.
DROP POLICY own_or_company ON mandate;
CREATE POLICY company ON mandate
  USING ((app.kind() = 'company' AND adherent_id = ANY ((SELECT app.adherent_ids())::uuid[])) OR (SELECT app.is_service()));
CREATE POLICY own ON mandate FOR SELECT
  USING (person_id = (SELECT app.person_id()) OR adherent_id = ANY ((SELECT app.adherent_ids())::uuid[]));
CREATE POLICY own_request ON mandate FOR INSERT
  WITH CHECK (person_id = (SELECT app.person_id()) AND state = 'requested');
CREATE POLICY own_withdrawal ON mandate FOR UPDATE
  USING (person_id = (SELECT app.person_id()))
  WITH CHECK (person_id = (SELECT app.person_id()) AND state IN ('requested', 'revoked'));
