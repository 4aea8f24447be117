import { describe, expect, inject, it } from 'vitest';
import { paths } from '../../app/paths';
import { rigAt } from './rig';
import { ask, beginDeclaration, newVisitors, statementsForm, type Visitor, workerForm } from './visitor';

const { folder, port } = inject('rig');
const rig = rigAt(folder, port);

/** One company, and its forms by HTTP as a browser sends them. */
async function company() {
  const [of] = (await newVisitors(rig, 1)) as [Visitor];
  const { number, id } = of.adherent;
  const open = (where: string) => ask(rig.url, where, { cookie: of.cookie });
  const send = (where: string, form: Record<string, string>) =>
    ask(rig.url, where, { cookie: of.cookie, form });
  const count = async (table: string, condition = 'true') =>
    (await rig.beside((sql) => sql.query(`SELECT FROM ${table} WHERE adherent_id = $1 AND ${condition}`, [id]))).rowCount; // prettier-ignore
  const step = (name: string) => paths.declarationStep(number, name);
  const field = (html: string, name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
  return { of, number, open, send, count, step, field };
}

describe('two tabs', () => {
  it('on one statement: the second sees both values and what it typed, and can keep either', async () => {
    const { of, open, send, step, field } = await company();
    await beginDeclaration(rig.url, of);
    const [first, second] = [await open(step('duerp')), await open(step('duerp'))];
    const versions = [first, second].map(({ text }) => Number(field(text, 'version')));
    expect((await send(step('duerp'), statementsForm(versions[0]!, 'Directrice'))).status).toBe(303);
    const refused = await send(step('duerp'), statementsForm(versions[1]!, 'Comptable'));
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Directrice');
    expect(refused.text).toContain('Comptable');
    const again = Number(field(refused.text, 'version'));
    expect((await send(step('duerp'), statementsForm(again, 'Comptable'))).status).toBe(303);
    expect((await open(step('duerp'))).text).toContain('Comptable');
  });

  it('on one worker: nothing of the first is overwritten in silence', async () => {
    const { of, number, open, send, field } = await company();
    const [worker] = of.workers;
    const where = paths.worker(number, worker!.id);
    const version = field((await open(where)).text, 'version');
    const form = { ...workerForm(of, worker!.familyName), version };
    expect((await send(where, { ...form, jobTitle: 'Soudeuse' })).status).toBe(303);
    const refused = await send(where, { ...form, jobTitle: 'Peintre' });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Soudeuse');
    expect(refused.text).toContain('Peintre');
  });
});

describe('a double click', () => {
  it('submits once: one version, one draft invoice, one receipt', async () => {
    const { of, open, send, count, step, field } = await company();
    await beginDeclaration(rig.url, of);
    const exercice = field((await open(step('verification'))).text, 'exercice');
    const presses = await Promise.all([1, 2].map(() => send(step('verification'), { exercice })));
    expect(presses.map(({ status }) => status)).toEqual([303, 303]);
    expect(presses[0]!.location).toBe(presses[1]!.location);
    expect(await count('declaration_version')).toBe(1);
    expect(await count('invoice')).toBe(1);
    expect(await count('outgoing_mail', `template = 'declarations/receipt'`)).toBe(1);
  });

  it('adds one worker; after "back", the same page filled in for somebody else adds another', async () => {
    const { of, number, send, count } = await company();
    const form = workerForm(of, 'Essai');
    const where = paths.newWorker(number);
    const presses = await Promise.all([1, 2, 3].map(() => send(where, form)));
    expect(presses.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await count('worker')).toBe(2);
    expect((await send(where, { ...form, familyName: 'Autre' })).status).toBe(303);
    expect(await count('worker')).toBe(3);
  });
});

describe('the campagne ends while a form is open', () => {
  const end = (closes: string, forGood: string | null) =>
    rig.beside(async (sql) => {
      const { rows } = await sql.query(`SELECT exercice, closes_on::text AS closes FROM campagne ORDER BY exercice DESC LIMIT 1`); // prettier-ignore
      await sql.query(`UPDATE campagne SET closes_on = $1, closed_for_good_on = $2 WHERE exercice = $3`, [closes, forGood, rows[0].exercice]); // prettier-ignore
      return rows[0].closes as string;
    });
  const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  it('past the closing date it is taken as late; closed for good it is refused and what was typed stays', async () => {
    const { of, open, send, count, step, field } = await company();
    const version = await beginDeclaration(rig.url, of);
    const exercice = field((await open(step('verification'))).text, 'exercice');
    const before = await end(dayFromNow(-2), dayFromNow(-1));
    try {
      const refused = await send(step('duerp'), statementsForm(version, 'Intérimaire'));
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('Intérimaire');
      const closed = await send(step('verification'), { exercice, reason: 'Une raison' });
      expect(closed.status).toBe(422);
      expect(await count('declaration_version')).toBe(0);
      await end(dayFromNow(-2), null);
      expect((await send(step('verification'), { exercice })).status).toBe(303);
      expect(await count('declaration_version', 'late')).toBe(1);
    } finally {
      await end(before, null);
    }
  });
});
