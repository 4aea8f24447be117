import type pg from 'pg';
import type { CompanyRole } from '~/domain/access/roles';
import type { Day } from '~/domain/shared/day';
import { day } from '~/domain/shared/day';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import {
  type CompanyActor,
  enterCompany,
  enterService,
  type PersonActor,
  type StaffActor,
} from '~/services/access/actor';
import type { StaffRole } from '~/domain/access/roles';
import { insertRows } from './insert';
import { type Makers, makers } from './make';
import type { AdherentRow, EtablissementRow, PersonRow, PostRow, WorkerRow } from './rows';
import { CENTRE_ROWS, SECTEUR_ROWS } from './places';
import { TEAM_ROWS, TRIAGE_ROWS } from './visits';

/** The campagne most tests work in. */
export const SCENE = { exercice: 2027, opensOn: day('2026-11-01'), closesOn: day('2027-01-31'), referenceDate: day('2027-01-01'), today: day('2026-11-21') }; // prettier-ignore

/** A company with one post, two workers and its administrateur, ready to declare. */
export interface Scene {
  make: Makers;
  adherent: AdherentRow;
  etablissement: EtablissementRow;
  post: PostRow;
  workers: WorkerRow[];
  person: PersonRow;
  actor: CompanyActor;
}

const write = (work: (sql: pg.PoolClient) => Promise<void>) => sqlInScope(systemScope, work);

/** Secteurs, centres, teams, the order of handling, one open campagne and its prices: what every test of services needs once. */
export function setService(change: { closesOn?: Day; closedForGoodOn?: Day | null } = {}): Promise<void> {
  const { exercice, opensOn, closesOn, referenceDate } = { ...SCENE, ...change };
  return write(async (sql) => {
    await insertRows(sql, 'secteur', SECTEUR_ROWS);
    await insertRows(sql, 'centre', CENTRE_ROWS);
    await insertRows(sql, 'team', TEAM_ROWS);
    await insertRows(sql, 'triage_line', TRIAGE_ROWS);
    await insertRows(sql, 'campagne', [
      {
        exercice,
        opensOn,
        closesOn,
        referenceDate,
        closedForGoodOn: change.closedForGoodOn ?? null,
        textFr: '',
        textEn: '',
      },
    ]);
    await insertRows(sql, 'price_list', [
      { exercice, perHeadCents: 10_000, entryFeeCents: 5_000, newHireCents: 4_000 },
    ]);
  });
}

/** One company of its own, so that tests of a file do not meet. `seed` names it. */
export async function setScene(seed: string, workers = 2): Promise<Scene> {
  const make = makers(seed, { referenceDate: SCENE.referenceDate, today: SCENE.today });
  const adherent = make.adherent();
  const etablissement = make.etablissement(adherent);
  const post = make.post(adherent);
  const people = Array.from({ length: workers }, () =>
    make.worker(adherent, post, { etablissementId: etablissement.id }),
  );
  const person = make.person();
  await write(async (sql) => {
    await insertRows(sql, 'adherent', [adherent]);
    await insertRows(sql, 'etablissement', [etablissement]);
    await insertRows(sql, 'post', [post]);
    await insertRows(sql, 'worker', people);
    await insertRows(sql, 'person', [person]);
    await insertRows(sql, 'membership', [make.membership(person, adherent)]);
  });
  return { make, adherent, etablissement, post, workers: people, person, actor: actorOf(person, adherent) };
}

/** A signed-in person who may enter these companies. */
export function personOf(
  row: PersonRow,
  companies: PersonActor['companies'] = [],
  staffRole: StaffRole | null = null,
): PersonActor {
  return {
    kind: 'person', personId: row.id, name: row.name, email: row.email, locale: 'fr', ip: '127.0.0.1',
    sessionId: row.id, secondFactor: true, totp: false, staffRole, companies,
    scope: { kind: 'person', personId: row.id, adherentIds: companies.map(({ adherentId }) => adherentId) },
    subject: { kind: 'person' },
  }; // prettier-ignore
}

/** Someone acting for a company, as the guards would make him. */
export function actorOf(
  row: PersonRow,
  of: AdherentRow,
  roles: CompanyRole[] = ['administrateur'],
  via: 'membership' | 'mandate' = 'membership',
): CompanyActor {
  const person = personOf(row, [{ adherentId: of.id, number: of.number, name: of.name, roles, via }]);
  return enterCompany(person, of.number)!;
}

/** One of the service's people. */
export function staffOf(row: PersonRow, role: StaffRole): StaffActor {
  return enterService(personOf(row, [], role))!;
}
