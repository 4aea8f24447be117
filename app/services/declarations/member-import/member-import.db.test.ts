import { afterAll, beforeAll, expect, test } from 'vitest';
import { i18nFor } from '~/platform/i18n.server';
import { staffWorld } from '../../../../prisma/factories/staff-world';
import { siretAt } from '../../../../prisma/factories/identifiers';
import { useTestDatabase } from '../../../../prisma/test-database';
import { abandonMembers, confirmMembers, runMembersImport } from './apply-members.server';
import { receiveMembers } from './receive-members.server';
import { memberModel, showMemberImport, wrongLinesFile } from './show-import.server';

const never = new AbortController().signal;
let world: Awaited<ReturnType<typeof staffWorld>>;
beforeAll(async () => {
  world = await staffWorld(useTestDatabase().ownerUrl, [
    { workers: 0, adherent: { name: 'Fournil du Port', number: '27-10001', centreCode: 'EVREUX', city: 'Évreux', phone: '02 32 11 11 11' } },
  ]); // prettier-ignore
});
afterAll(() => world.close());

const HEAD = 'Raison sociale;N° adhérent;SIRET;Centre;Adhérent depuis;Code APE;Nomenclature;CP;Ville;Couleur';
const siret = () => siretAt(world.make.adherent().siren, 1);
async function receive(lines: string[]): Promise<string> {
  const content = new TextEncoder().encode([HEAD, ...lines].join('\r\n'));
  const received = await receiveMembers(world.gestion, { name: 'liste.csv', content });
  if (!received.ok) throw new Error(received.refusals[0]?.code);
  return received.value;
}
const show = (id: string) => showMemberImport(world.gestion, id, { kind: null, page: 1 });
const count = async () =>
  (await world.sql.query('SELECT count(*)::int AS n FROM adherent')).rows[0]?.n as number;

test('a list is read, shown with its errors, and written only once confirmed; killed midway it goes on', async () => {
  const [known] = world.adherents;
  const news = Array.from(
    { length: 60 },
    (_, i) =>
      `Atelier ${i};27-2${String(i).padStart(4, '0')};${siret()};évreux;15/01/2027;18.12Z;rév. 2;27000;Évreux;bleu`,
  );
  const wrong = [
    `Sans centre;27-30001;${siret()};Paris;15/01/2027;;;;;`,
    `Faux SIRET;27-30002;12345678901234;Évreux;31/02/2027;;;;;`,
    news[0] ?? '',
    `=1+1;27-10001;${siret()};Évreux;15/01/2027;;;;;`,
  ];
  const update = `Fournil du Vieux Port;27-10001;${siretAt(known?.siren ?? '', 1)};Vernon;15/01/2027;;;;;`;
  const id = await receive([...news, ...wrong, update]);
  await runMembersImport(id, never);
  const preview = await show(id);
  expect(preview?.job).toMatchObject({ stage: 'preview', total: 61 });
  expect(preview?.counts).toMatchObject({ new: 60, known: 1, wrong: 4, same: 0 });
  expect(preview?.lines.map(({ line, problems }) => [line, problems.map(({ field }) => field)])).toEqual([
    [62, ['centreCode']], [63, ['siret', 'joinedOn']], [64, ['number']], [65, ['siret']],
  ]); // prettier-ignore
  expect(await count()).toBe(1);

  const csv = Buffer.from((await wrongLinesFile(world.gestion, id, i18nFor('fr').t)) ?? []).toString();
  expect(csv.split('\r\n')[0]).toContain('Couleur;Erreur');
  // A formula in a name is text when the file comes back.
  expect(csv).toContain("'=1+1");

  expect(await confirmMembers(world.gestion, id)).toEqual({ ok: true, value: null });
  expect(await confirmMembers(world.gestion, id)).toMatchObject({ ok: false });
  let looks = 0;
  const killed = { get aborted() { return looks++ > 0; } } as AbortSignal; // prettier-ignore
  await expect(runMembersImport(id, killed)).rejects.toThrow('stopped midway');
  expect(await count()).toBeLessThan(61);
  await runMembersImport(id, never);
  expect(await count()).toBe(61);
  const done = await show(id);
  expect(done?.job).toMatchObject({ state: 'done', stage: 'applied' });
  expect(done?.counts).toMatchObject({ created: 60, updated: 1, wrong: 4, new: 0, known: 0 });
  const { rows } = await world.sql.query(
    `SELECT name, secteur_code, city, phone FROM adherent WHERE number = '27-10001'`,
  );
  expect(rows[0]).toEqual({
    name: 'Fournil du Vieux Port',
    secteur_code: 'EST',
    city: 'Évreux',
    phone: '02 32 11 11 11',
  });

  const again = await receive([update]);
  await runMembersImport(again, never);
  expect((await show(again))?.counts).toMatchObject({ same: 1, known: 0, new: 0 });
});

test('a file without the needed columns, or that is no list, says so', async () => {
  const short = await receiveMembers(world.gestion, {
    name: 'x.csv',
    content: new TextEncoder().encode('Nom;Ville\nX;Y'),
  });
  const id = short.ok ? short.value : '';
  await runMembersImport(id, never);
  expect((await show(id))?.facts.refusal).toMatchObject({
    code: 'columns-missing',
    columns: ['number', 'siret', 'centreCode', 'joinedOn'],
  });
  const pdf = await receiveMembers(world.gestion, {
    name: 'x.csv',
    content: new TextEncoder().encode('%PDF-1.7 ...'),
  });
  expect(pdf).toMatchObject({ ok: false, refusals: [{ code: 'type-pdf' }] });
  expect(await receiveMembers(world.gestion, { name: 'x.csv', content: new Uint8Array() })).toMatchObject({
    ok: false,
  });
});

test('given up, nothing is written; the model file can be read as it is', async () => {
  const model = await receiveMembers(world.gestion, { name: 'modele.csv', content: await memberModel() });
  const id = model.ok ? model.value : '';
  await runMembersImport(id, never);
  expect((await show(id))?.lines).toMatchObject([{ state: 'new', problems: [] }]);
  const before = await count();
  await abandonMembers(world.gestion, id);
  await runMembersImport(id, never);
  expect(await confirmMembers(world.gestion, id)).toMatchObject({ ok: false });
  expect(await count()).toBe(before);
});
