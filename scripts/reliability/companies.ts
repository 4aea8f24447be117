import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { day } from '../../app/domain/shared/day';
import { insertRows } from '../../prisma/factories/insert';
import { makers } from '../../prisma/factories/make';
import { statementsOf } from '../../prisma/factories/deposit';
import { calendarOf } from '../../prisma/worlds/demo/calendar';
import { writeWorld } from '../../prisma/worlds/service';

/** A company ready to submit its declaration, and the cookie of a person who may. */
export type Declarant = { adherentId: string; number: string; exercice: number; cookie: string };

const companiesOfAPerson = 40;

/** Writes companies of two workers, each with a complete draft, beside what the database holds already. */
export async function writeDeclarants(ownerUrl: string, count: number): Promise<Declarant[]> {
  const today = day(new Date().toISOString().slice(0, 10));
  const { exercice, referenceDate } = calendarOf(today).current;
  const make = makers(`reliability ${randomBytes(4).toString('hex')}`, { referenceDate, today });
  const at = new Date().toISOString();
  const later = new Date(Date.now() + 3_600_000 * 10).toISOString();
  const rows = { adherent: [], etablissement: [], post: [], worker: [], person: [], membership: [], session: [], declaration: [] } as Record<string, object[]>; // prettier-ignore
  const declarants: Declarant[] = [];
  let person = make.person();
  let cookie = '';

  for (let n = 0; n < count; n++) {
    if (n % companiesOfAPerson === 0) {
      person = make.person({ email: `declarant.${make.id()}@personne.example` });
      const token = randomBytes(24).toString('base64url');
      const tokenHash = createHash('sha256').update(token).digest('hex');
      cookie = `session=${token}`;
      rows.person!.push(person);
      rows.session!.push({ id: make.id(), tokenHash, personId: person.id, createdAt: at, lastSeenAt: at, expiresAt: later }); // prettier-ignore
    }
    // Beyond the five digits of the other worlds, so that no number meets one of theirs.
    const adherent = make.adherent({ number: `27-${100_000 + n}` });
    const etablissement = make.etablissement(adherent);
    const post = make.post(adherent);
    const workers = [1, 2].map(() => make.worker(adherent, post, { etablissementId: etablissement.id }));
    rows.adherent!.push(adherent);
    rows.etablissement!.push(etablissement);
    rows.post!.push(post);
    rows.worker!.push(...workers);
    rows.membership!.push(make.membership(person, adherent));
    rows.declaration!.push({
      id: make.id(),
      adherentId: adherent.id,
      exercice,
      stepsDone: ['entreprise', 'salaries', 'postes', 'duerp'],
      ...statementsOf(workers.length, { name: person.name, role: 'gérante' }, today),
    });
    declarants.push({ adherentId: adherent.id, number: adherent.number, exercice, cookie });
  }
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await writeWorld(client, async () => {
      for (const [table, list] of Object.entries(rows)) await insertRows(client, table, list);
    });
  } finally {
    await client.end();
  }
  return declarants;
}

/** What the database holds of submissions: for each company how many versions, invoices, audit lines and mails. */
export async function submissions(ownerUrl: string, declarants: Declarant[]): Promise<Map<string, number[]>> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`select set_config('app.kind', 'system', false)`);
    const { rows } = await client.query<{ id: string; counts: number[] }>(
      `select a.id, array[
         (select count(*) from declaration_version v where v.adherent_id = a.id),
         (select count(*) from invoice i where i.adherent_id = a.id),
         (select count(*) from audit_event e where e.adherent_id = a.id and e.action = 'declaration.submit'),
         (select count(*) from outgoing_mail m where m.adherent_id = a.id)]::int[] as counts
       from adherent a where a.id = any ($1::uuid[])`,
      [declarants.map(({ adherentId }) => adherentId)],
    );
    return new Map(rows.map(({ id, counts }) => [id, counts]));
  } finally {
    await client.end();
  }
}
