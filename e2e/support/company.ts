import { randomBytes, randomUUID } from 'node:crypto';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import pg from 'pg';
import type { CompanyRole } from '../../app/domain/access/roles';
import { insertRows } from '../../prisma/factories/insert';
import { type Makers, makers } from '../../prisma/factories/make';
import type { AdherentRow, PersonRow, PostRow, WorkerRow } from '../../prisma/factories/rows';
import { Cluster } from '../../scripts/postgres/cluster';

/** A company that only one test knows. */
export interface FreshCompany {
  make: Makers;
  adherent: AdherentRow;
  post: PostRow;
  workers: WorkerRow[];
  owner: PersonRow;
  /** As printed on the letter. */
  activationCode: string;
  /** Signs a browser in as the owner (or another person added by the test). */
  enter(context: BrowserContext, person?: PersonRow): Promise<void>;
  addPerson(roles: CompanyRole[]): Promise<PersonRow>;
}

const ACTIVATION = 'ACDEF-34679';

/** Works on the database of the product under test, beside it. */
export async function beside<T>(work: (sql: pg.Client) => Promise<T>): Promise<T> {
  const folder = path.join(process.env.E2E_DATA_DIR!, 'postgres');
  const sql = new pg.Client({ connectionString: new Cluster(folder, false).url() });
  await sql.connect();
  try {
    await sql.query(`BEGIN`);
    await sql.query(`SELECT set_config('app.kind', 'system', true)`);
    const result = await work(sql);
    await sql.query('COMMIT');
    return result;
  } finally {
    await sql.end();
  }
}

/** Makes a company with one post, some workers and an owner; `owned: false` leaves it to be activated by its code. */
export async function freshCompany(
  options: { workers?: number; owned?: boolean } = {},
): Promise<FreshCompany> {
  process.env.DATA_DIR = process.env.E2E_DATA_DIR!;
  const { hashCode, hashToken } = await import('../../app/platform/crypto.server');
  const exercice = await beside(async (sql) => {
    const { rows } = await sql.query<{ day: string }>(
      `SELECT max(reference_date)::text AS day FROM campagne`,
    );
    return rows[0]!.day;
  });
  const make = makers(randomUUID(), { referenceDate: exercice as Makers['referenceDate'] });
  const adherent = make.adherent({ joinedOn: '2019-03-04' as Makers['today'] });
  const etablissement = make.etablissement(adherent);
  const post = make.post(adherent, { name: 'Vendeur' });
  const workers = Array.from({ length: options.workers ?? 0 }, () =>
    make.worker(adherent, post, { etablissementId: etablissement.id }),
  );
  const owner = make.person();
  const join = (person: PersonRow, roles: CompanyRole[]) =>
    beside(async (sql) => {
      await insertRows(sql, 'person', [person]);
      await insertRows(sql, 'membership', [make.membership(person, adherent, { roles })]);
    });
  await beside(async (sql) => {
    await insertRows(sql, 'adherent', [adherent]);
    await insertRows(sql, 'etablissement', [etablissement]);
    await insertRows(sql, 'post', [post]);
    await insertRows(sql, 'worker', workers);
    const codeHash = hashCode(ACTIVATION.replace('-', ''), adherent.id);
    await insertRows(sql, 'activation_code', [
      { id: randomUUID(), adherentId: adherent.id, codeHash, expiresAt: '2099-01-01T00:00:00Z' },
    ]);
  });
  if (options.owned !== false) await join(owner, ['administrateur']);
  return {
    make, adherent, post, workers, owner, activationCode: ACTIVATION,
    async addPerson(roles) {
      const person = make.person();
      await join(person, roles);
      return person;
    },
    async enter(context, person = owner) {
      const token = randomBytes(32).toString('base64url');
      await beside((sql) =>
        insertRows(sql, 'session', [
          { id: randomUUID(), tokenHash: hashToken(token), personId: person.id, expiresAt: '2099-01-01T00:00:00Z', createdAt: new Date(), lastSeenAt: new Date() }, // prettier-ignore
        ]),
      );
      await context.addCookies([{ name: 'session', value: token, url: `http://localhost:${process.env.E2E_PORT}` }]);
    },
  }; // prettier-ignore
}
