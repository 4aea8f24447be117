import { readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf, type Door, doors } from '../../e2e/support/route-table';
import { root } from '../environment';
import { rigAt } from './rig';
import { ask, type Page, walk, type Walk } from './secrecy-walk';
import { CANARY, CANARY_PHONE, companyOf, furnish, giveTo, type Persona, personasOf, type Planted, plantPrivateVisits, type PrivateVisits } from './secrecy-world'; // prettier-ignore

// The same private visits belong to a neighbour first, then to the company that looks. Nothing it can open may differ.
const { folder, port } = inject('rig');
const rig = rigAt(folder, port);
const US = '27-00301';
const THEM = '27-00205';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const CLOCK = /datetime="[^"]*"|\d{1,2} h \d\d/g;
/** What changes by itself: when one was last seen, mails of others, the trail of this very walk (its rows are compared below). */
const MOVING = /^\/(?:demo|langue|compte|api)(?:\/|$)|\/journal(?:\?|$)|^\/travaux\//;

let table: Door[];
let us: Planted;
let secrets: PrivateVisits;
let furnished: Record<string, string>;
let references: RegExp;
let personas: Persona[];
const before = new Map<string, [Walk, Walk]>();
const after = new Map<string, Walk>();
const rows = { before: [] as string[], after: [] as string[] };

const canOpen = ({ pattern }: Door) => !pattern.startsWith('/service') && !pattern.startsWith('/demo');

const walkAs = ({ cookie }: Persona): Promise<Walk> =>
  walk({ url: rig.url, cookie, doors: table.filter(canOpen), values: { adherent: US, ...furnished } });

/** Every row of every table that PostgreSQL shows to a scope, but for what the walks themselves leave. */
async function rowsOf(sql: pg.Client, kind: 'company' | 'person'): Promise<string[]> {
  const { rows: names } = await sql.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT LIKE '\\_%' ORDER BY 1`,
  );
  await sql.query(`SET LOCAL ROLE portal_app`);
  await sql.query(`SELECT set_config('app.kind', $1, true), set_config('app.person_id', $2, true), set_config('app.adherent_ids', $3, true)`, [kind, personas[0]!.personId, us.adherentId]); // prettier-ignore
  const found: string[] = [];
  for (const { name } of names) {
    if (['session', 'rate_limit', 'audit_event'].includes(name)) continue;
    const { rows } = await sql.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM "${name}" t`);
    found.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  const { rows } = await sql.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM audit_event t WHERE person_id IS NULL OR person_id <> ALL ($1)`, [personas.map(({ personId }) => personId)]); // prettier-ignore
  return [...found, ...rows.map(({ row }) => `audit_event ${row}`)].sort();
}
const bothScopes = async () => [...(await rig.beside((sql) => rowsOf(sql, 'company'))), ...(await rig.beside((sql) => rowsOf(sql, 'person')))]; // prettier-ignore

beforeAll(async () => {
  table = await doors();
  secrets = await rig.beside(async (sql) => {
    us = await companyOf(sql, US);
    personas = await personasOf(sql, us);
    return plantPrivateVisits(sql, await companyOf(sql, THEM));
  });
  const numbers = await rig.beside((sql) => sql.query<{ number: number }>('SELECT number FROM visit WHERE id = ANY ($1)', [secrets.ids])); // prettier-ignore
  references = new RegExp(`V-(?:${numbers.rows.map(({ number }) => number).join('|')})\\b`);
  furnished = await furnish(rig, us, personas[0]!.cookie);
  for (const persona of personas) before.set(persona.name, [await walkAs(persona), await walkAs(persona)]);
  rows.before = await bothScopes();
  await rig.beside(async (sql) => giveTo(sql, secrets, us));
  for (const persona of personas) after.set(persona.name, await walkAs(persona));
  rows.after = await bothScopes();
}, 600_000);

/** The canaries in a text: words, the telephone, ids and references of private visits. */
function canariesIn(text: string): string[] {
  const low = text.toLowerCase();
  return [
    ...(low.includes(CANARY) ? [CANARY] : []),
    ...(text.includes(CANARY_PHONE) ? [CANARY_PHONE] : []),
    ...(references.exec(text) ?? []),
    ...secrets.ids.filter((id) => low.includes(id)),
  ];
}

/** Two answers as they can be compared: ids made for this one answer are left out, and clocks where they tick. */
function comparable(
  { status, location, body }: Page,
  lasting: ReadonlySet<string>,
  ticking: boolean,
): string {
  const text = body.replace(UUID, (id) => (lasting.has(id) ? id : '#'));
  return `${status} ${location}\n${ticking ? text.replace(CLOCK, '') : text}`;
}

/** Where two texts part, with a little of both. */
function difference(a: string, b: string): string {
  let at = 0;
  while (a[at] === b[at]) at++;
  return [a, b].map((text) => text.slice(Math.max(0, at - 60), at + 90)).join(' <> ');
}

const idsIn = ({ pages }: Walk) => new Set([...pages.values()].flatMap(({ body }) => body.match(UUID) ?? []));

describe.each(['administrateur', 'declaration', 'convocation', 'facturation', 'lecture', 'accountant'])(
  'the employer as %s',
  (name) => {
    it('finds no word, number or id of what his workers asked themselves, on any address or in any file', () => {
      const found = [...after.get(name)!.pages].flatMap(([address, { body, location }]) => canariesIn(body + location).map((canary) => `${address}: ${canary}`)); // prettier-ignore
      expect(found).toEqual([]);
    });

    it('sees the same world, to the letter, whether or not they asked', () => {
      const [first, second] = before.get(name)!;
      const last = after.get(name)!;
      const addresses = ({ pages }: Walk) => [...pages.keys()].filter((address) => !MOVING.test(address));
      expect(addresses(last)).toEqual(addresses(second));
      const again = idsIn(second);
      const lasting = new Set([...idsIn(first)].filter((id) => again.has(id)));
      const differing: string[] = [];
      let compared = 0;
      for (const [address, page] of second.pages) {
        if (MOVING.test(address)) continue;
        const ticking = address.startsWith('/portefeuille');
        const [once, twice, later] = [first.pages.get(address)!, page, last.pages.get(address)!].map((each) => comparable(each, lasting, ticking)) as [string, string, string]; // prettier-ignore
        // What is not even the same twice would prove nothing.
        if (once !== twice) differing.push(`twice: ${address}: ${difference(once, twice)}`);
        if (twice !== later) differing.push(`${address}: ${difference(twice, later)}`);
        compared++;
      }
      expect(differing).toEqual([]);
      expect(compared).toBeGreaterThan(name === 'facturation' ? 25 : 80);
    });
  },
);

it('walks every page of a company: one that it cannot open must be taught its parameter', () => {
  const { opened } = after.get('administrateur')!;
  const shows = ({ file }: Door) =>
    /export const loader\b/.test(readFileSync(path.join(root, 'app', file), 'utf8'));
  const missed = table.filter((door) => door.pattern.startsWith('/entreprise/:adherent') && shows(door) && !opened.has(door.pattern)); // prettier-ignore
  expect(missed.map(({ pattern }) => pattern)).toEqual([]);
});

it('answers for the id of a private visit as for one that exists nowhere, asked or sent', async () => {
  const [administrateur] = personas;
  const nobody = '00000000-0000-4000-8000-00000000000a';
  const ofVisits = table.filter(({ pattern }) => /^\/entreprise\/:adherent\/.*:visit\b/.test(pattern));
  for (const { pattern } of ofVisits) {
    for (const form of [
      undefined,
      { id: nobody, version: '1', reason: 'conge', body: 'essai', slot: secrets.ids[0]! },
    ]) {
      const nowhere = await ask(rig.url, addressOf(pattern, { adherent: US }), administrateur!.cookie, form);
      for (const visit of secrets.ids.slice(0, 12)) {
        const answer = await ask(
          rig.url,
          addressOf(pattern, { adherent: US, visit }),
          administrateur!.cookie,
          form,
        );
        expect([404, 405, 422], `${pattern} ${answer.status}`).toContain(answer.status);
        expect(comparable(answer, new Set(), false)).toBe(comparable(nowhere, new Set(), false));
      }
    }
  }
});

it('shows the company the same rows, by PostgreSQL itself, in its own scope and in a person’s', () => {
  expect(rows.before.length).toBeGreaterThan(500);
  expect(rows.after.filter((row) => canariesIn(row).length > 0)).toEqual([]);
  const had = new Set(rows.before);
  const has = new Set(rows.after);
  expect(rows.after.filter((row) => !had.has(row))).toEqual([]);
  expect(rows.before.filter((row) => !has.has(row))).toEqual([]);
});

it('leaves no trace in the log, nor in a mail to the company', async () => {
  expect(canariesIn(rig.printed())).toEqual([]);
  const { rowCount } = await rig.beside((sql) =>
    sql.query(
      `SELECT FROM outgoing_mail m WHERE m.template = 'visits/canari' AND (m.adherent_id IS NOT NULL
         OR m.to_email IN (SELECT email FROM person UNION SELECT contact_email FROM adherent WHERE contact_email IS NOT NULL))`,
    ),
  );
  expect(rowCount).toBe(0);
});

describe.each(['gestion', 'direction'])('the service as %s, who takes no care of workers', (person) => {
  it('reads nothing of them either', async () => {
    const entered = await fetch(`${rig.url}/demo/connexion`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ personne: person }), headers: { 'Sec-Fetch-Site': 'same-origin' } }); // prettier-ignore
    const cookie = entered.headers.getSetCookie().map((each) => each.split(';')[0]).join('; '); // prettier-ignore
    const service = table.filter(({ pattern }) => pattern.startsWith('/service'));
    const values = { adherent: US, visit: secrets.ids[0]! };
    const { pages, opened } = await walk({ url: rig.url, cookie, doors: service, values });
    expect(opened.size).toBeGreaterThan(10);
    const found = [...pages].flatMap(([address, { body }]) => (body.toLowerCase().includes(CANARY) || body.includes(CANARY_PHONE) ? [address] : [])); // prettier-ignore
    expect(found).toEqual([]);
    for (const { pattern } of service.filter((door) => /:visit\b/.test(door.pattern))) {
      for (const visit of secrets.ids.slice(0, 4)) {
        const { status, body } = await ask(rig.url, addressOf(pattern, { visit }), cookie);
        expect([pattern, status, body.toLowerCase().includes(CANARY)]).toEqual([pattern, 404, false]);
      }
    }
  }, 180_000);
});
