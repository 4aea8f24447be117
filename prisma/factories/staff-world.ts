import pg from 'pg';
import { priceListSchema } from '~/domain/payments/price-list';
import { type Day, day } from '~/domain/shared/day';
import type { StaffRole } from '~/domain/access/roles';
import { enterService, type StaffActor } from '~/services/access/actor';
import { deposit } from './deposit';
import { insertRows } from './insert';
import { makers } from './make';
import { CENTRE_ROWS, SECTEUR_ROWS } from './places';
import type { AdherentRow, PersonRow, PostRow } from './rows';

export const TEST_CAMPAIGN = {
  exercice: 2027,
  opensOn: day('2026-11-01'),
  closesOn: day('2027-02-28'),
  referenceDate: day('2027-01-01'),
  closedForGoodOn: null,
};
export const TEST_PRICES = priceListSchema.parse({ exercice: 2027, perHeadCents: 11_600 });

export type TestCompany = {
  /** Workers; each code of exposure gives one worker a post with it, the others have none. */
  workers: number;
  exposures?: PostRow['exposures'];
  /** Day of its first submission; absent: not declared. */
  declaredOn?: Day;
  adherent?: Partial<AdherentRow>;
};

/** The actor of somebody of the service, without the round trip of a sign-in. */
export function staffActor(person: PersonRow, role: StaffRole = 'gestion'): StaffActor {
  const actor = enterService({
    kind: 'person', personId: person.id, name: person.name, email: person.email, ip: '192.0.2.1', locale: 'fr',
    sessionId: person.id, secondFactor: true, totp: true, staffRole: role, companies: [],
    scope: { kind: 'person', personId: person.id, adherentIds: [] }, subject: { kind: 'person' },
  }); // prettier-ignore
  if (!actor) throw new Error('not staff');
  return actor;
}

/** A service with secteurs, centres, one person per given role, one campagne and the companies asked for. */
export async function staffWorld(ownerUrl: string, companies: readonly TestCompany[]) {
  const make = makers('staff-world', { referenceDate: TEST_CAMPAIGN.referenceDate });
  const people = { gestion: make.person({ staffRole: 'gestion' }), direction: make.person({ staffRole: 'direction' }), infirmier: make.person({ staffRole: 'infirmier' }) }; // prettier-ignore
  const sql = new pg.Client({ connectionString: ownerUrl });
  await sql.connect();
  await sql.query(`SELECT set_config('app.kind', 'system', false)`);
  await insertRows(sql, 'secteur', SECTEUR_ROWS);
  await insertRows(sql, 'centre', CENTRE_ROWS);
  await insertRows(sql, 'person', Object.values(people));
  await insertRows(sql, 'campagne', [{ ...TEST_CAMPAIGN, textFr: '', textEn: '' }]);
  await insertRows(sql, 'price_list', [TEST_PRICES]);
  const adherents: AdherentRow[] = [];
  for (const { workers: count, exposures = [], declaredOn, adherent: change } of companies) {
    const adherent = make.adherent(change);
    const owner = make.person();
    const posts = exposures.map((code) => make.post(adherent, { name: code, exposures: [code] }));
    const workers = Array.from({ length: count }, (_, i) => make.worker(adherent, posts[i] ?? null));
    const etablissements = [make.etablissement(adherent)];
    await insertRows(sql, 'adherent', [adherent]);
    await insertRows(sql, 'person', [owner]);
    await insertRows(sql, 'membership', [make.membership(owner, adherent)]);
    await insertRows(sql, 'etablissement', etablissements);
    await insertRows(sql, 'post', posts);
    await insertRows(sql, 'worker', workers);
    if (declaredOn) {
      const made = deposit(
        make,
        { adherent, etablissements, posts, workers },
        { campaign: TEST_CAMPAIGN, prices: TEST_PRICES, on: declaredOn, by: owner, role: 'Gérance' },
      );
      await insertRows(sql, 'declaration', [made.declaration]);
      await insertRows(sql, 'declaration_version', [made.version]);
      await insertRows(sql, 'invoice', [made.invoice]);
    }
    adherents.push(adherent);
  }
  return {
    sql,
    make,
    adherents,
    gestion: staffActor(people.gestion),
    direction: staffActor(people.direction, 'direction'),
    infirmier: staffActor(people.infirmier, 'infirmier'),
    close: () => sql.end(),
  };
}
