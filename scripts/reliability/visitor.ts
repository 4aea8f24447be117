import { randomBytes, randomUUID } from 'node:crypto';
import { insertRows } from '../../prisma/factories/insert';
import { makers } from '../../prisma/factories/make';
import type { AdherentRow, PersonRow, PostRow, WorkerRow } from '../../prisma/factories/rows';
import { hashToken } from '../../app/platform/crypto.server';
import { type Day, day } from '../../app/domain/shared/day';
import { paths } from '../../app/paths';
import type { Rig } from './rig';

/** A company of its own with an administrateur who is signed in, ready to declare. */
export interface Visitor {
  adherent: AdherentRow;
  post: PostRow;
  etablissementId: string;
  workers: WorkerRow[];
  person: PersonRow;
  cookie: string;
}

export interface Answer {
  status: number;
  location: string;
  text: string;
  headers: Headers;
}

/** Makes `count` companies beside the product; each has one post, one worker and a session. */
export async function newVisitors(rig: Rig, count: number): Promise<Visitor[]> {
  return rig.beside(async (sql) => {
    const { rows } = await sql.query<{ on: Day }>(`SELECT max(reference_date)::text AS on FROM campagne`);
    const make = makers(randomUUID(), { referenceDate: rows[0]!.on });
    const visitors = Array.from({ length: count }, () => {
      const adherent = make.adherent({ joinedOn: day('2019-03-04') });
      const post = make.post(adherent);
      const etablissement = make.etablissement(adherent);
      const workers = [make.worker(adherent, post, { etablissementId: etablissement.id })];
      const token = randomBytes(32).toString('base64url');
      const person = make.person();
      return { adherent, post, etablissement, workers, person, token };
    });
    await insertRows(sql, 'adherent', visitors.map(({ adherent }) => adherent));
    await insertRows(sql, 'etablissement', visitors.map(({ etablissement }) => etablissement));
    await insertRows(sql, 'post', visitors.map(({ post }) => post));
    await insertRows(sql, 'worker', visitors.flatMap(({ workers }) => workers));
    await insertRows(sql, 'person', visitors.map(({ person }) => person));
    await insertRows(sql, 'membership', visitors.map(({ person, adherent }) => make.membership(person, adherent)));
    const at = new Date().toISOString();
    await insertRows(sql, 'session', visitors.map(({ person, token }) => ({
      id: randomUUID(), tokenHash: hashToken(token), personId: person.id, createdAt: at, lastSeenAt: at, expiresAt: '2099-01-01T00:00:00Z',
    })));
    return visitors.map(({ etablissement, token, ...rest }) => ({ ...rest, etablissementId: etablissement.id, cookie: `session=${token}` }));
  }); // prettier-ignore
}

/** One request as a browser sends it, redirects not followed; throws when no whole answer came. */
export async function ask(
  url: string,
  where: string,
  { cookie, form }: { cookie?: string; form?: Record<string, string> } = {},
): Promise<Answer> {
  const answer = await fetch(url + where, {
    method: form ? 'POST' : 'GET',
    ...(form && { body: new URLSearchParams(form) }),
    headers: { 'Sec-Fetch-Site': 'same-origin', ...(cookie && { cookie }) },
    redirect: 'manual',
    signal: AbortSignal.timeout(20_000),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    location: answer.headers.get('location') ?? '',
    text,
    headers: answer.headers,
  };
}

/** The form of a new worker of this company, as filled in. */
export function workerForm(
  of: Visitor,
  familyName: string,
  id: string = randomUUID(),
): Record<string, string> {
  return {
    id, familyName, firstName: 'Camille', birthDate: '1988-05-04', startOn: '2024-02-01', contractKind: 'cdi',
    postId: of.post.id, etablissementId: of.etablissementId, employersCount: '1', isPrincipalEmployer: 'yes',
  }; // prettier-ignore
}

/** The form of the DUERP and CSE statements, as filled in. */
export function statementsForm(version: number, declarantRole: string): Record<string, string> {
  return {
    version: String(version),
    duerp: 'none',
    cse: 'none',
    declarantName: 'Camille Essai',
    declarantRole,
  };
}

/** Begins the declaration and states what it needs; out: the version that the next save must carry. */
export async function beginDeclaration(url: string, of: Visitor): Promise<number> {
  const { cookie, adherent } = of;
  const steps: [where: string, form: Record<string, string>][] = [
    [paths.declaration(adherent.number), { begin: '1' }],
    [paths.declarationStep(adherent.number, 'duerp'), statementsForm(1, 'Gérante')],
  ];
  for (const [where, form] of steps) {
    const { status, text } = await ask(url, where, { cookie, form });
    if (status !== 303) throw new Error(`${where} was not saved: ${status} ${text.slice(0, 500)}`);
  }
  return 2;
}
