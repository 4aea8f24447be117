import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { look, runJob, send } from '../../../../prisma/factories/import-runs';
import { SCENE, type Scene, setScene, setService } from '../../../../prisma/factories/scene';
import { useTestDatabase } from '../../../../prisma/test-database';
import { inScope, sqlInScope, systemScope } from '~/platform/db/index.server';
import { i18nFor } from '~/platform/i18n.server';
import { exportWorkers } from '../export-workers.server';
import { applyImport, confirmImport } from './apply-import.server';
import { badLinesFile } from './bad-lines.server';
import { cancelImport } from './cancel-import.server';
import { decideLines } from './decide-lines.server';
import { cleanImports } from './import-jobs.server';
import { taskFor } from './import-record.server';
import { mapColumns } from './map-columns.server';
import { modelFile } from './model-file.server';
import { previewLines } from './preview-lines.server';
import { askUndo } from './undo-import.server';

process.env.CLOCK = `${SCENE.today}T09:00:00Z`;

beforeAll(() => setService());

const HEAD = 'Matricule;Nom de naissance;Prénom;Date de naissance;Date d’entrée;Poste;Expositions';
const csv = (...lines: string[]) => [HEAD, ...lines].join('\r\n');
const ZOE = '901;Blanc;Zoé;14/11/1999;15/03/2024;Soudeur;CMR';
const ALI = '902;Noir;Ali;02/05/1990;01/02/2020;Soudeur;';

const workersOf = ({ adherent }: Scene) =>
  inScope(systemScope, (tx) =>
    tx.worker.findMany({
      where: { adherentId: adherent.id },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
  );
const postsOf = ({ adherent }: Scene) =>
  inScope(systemScope, (tx) =>
    tx.post.findMany({ where: { adherentId: adherent.id }, orderBy: { name: 'asc' } }),
  );
async function apply({ actor }: Scene, id: string) {
  expect(await confirmImport(actor, id)).toEqual({ ok: true, value: undefined });
  return runJob(actor, id);
}
async function undo({ actor }: Scene, id: string) {
  expect(await askUndo(actor, id)).toEqual({ ok: true, value: undefined });
  return runJob(actor, id);
}
const frenchDay = (day: string | null) => (day ?? '').split('-').reverse().join('/');

describe('an import', () => {
  it('writes nothing before it is confirmed, then everything, with posts and categories', async () => {
    const scene = await setScene('import-new');
    const before = await workersOf(scene);
    const read = await send(scene.actor, csv(ZOE, ALI));
    expect(read.state).toBe('preview');
    expect(read.counts).toMatchObject({
      new: 2,
      wrong: 0,
      left: 2,
      newPosts: [{ name: 'Soudeur', lines: 2 }],
    });
    expect(await workersOf(scene)).toEqual(before);
    expect(await postsOf(scene)).toHaveLength(1);

    const done = await apply(scene, read.id);
    expect(done.state).toBe('applied');
    expect(done.counts?.applied).toEqual({ created: 2, updated: 0, left: 0, skipped: 0, conflicts: 0 });
    const zoe = (await workersOf(scene)).find(({ matricule }) => matricule === '901');
    expect(zoe).toMatchObject({
      familyName: 'Blanc',
      category: 'SIR',
      categoryReasons: ['SIR-CMR'],
      version: 1,
    });
    expect(zoe?.etablissementId).toBe(scene.etablissement.id);
    expect((await postsOf(scene)).map(({ name }) => name)).toContain('Soudeur');
    expect(await effectif(scene)).toBe(4);
  });

  it('sent again changes no row', async () => {
    const scene = await setScene('import-again');
    await apply(scene, (await send(scene.actor, csv(ZOE, ALI))).id);
    const before = await workersOf(scene);
    const again = await send(scene.actor, csv(ZOE, ALI));
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 2, doubtful: 0 });
    const done = await apply(scene, again.id);
    expect(done.counts?.applied).toMatchObject({ created: 0, updated: 0, left: 0 });
    expect(await workersOf(scene)).toEqual(before);
  });

  it('says field by field what changes, and its undo puts back every row as it was', async () => {
    const scene = await setScene('import-change');
    const [first] = scene.workers;
    const line = `;${first!.familyName};${first!.firstName};${frenchDay(first!.birthDate)};;Chef d’équipe;`;
    const before = await workersOf(scene);
    const read = await send(scene.actor, csv(line, ZOE));
    const { lines } = await previewLines(scene.actor, read.id, { kind: 'changed', page: 1 });
    expect(lines[0]?.changes).toEqual([{ field: 'post', before: scene.post.name, after: 'Chef d’équipe' }]);
    await apply(scene, read.id);
    expect(await workersOf(scene)).toHaveLength(3);

    const undone = await undo(scene, read.id);
    expect(undone.state).toBe('undone');
    const after = await workersOf(scene);
    const same = ({ version: _v, updatedAt: _u, ...row }: (typeof after)[number]) => row;
    expect(after.map(same)).toEqual(before.map(same));
    expect(await postsOf(scene)).toHaveLength(1);
    expect(await effectif(scene)).toBe(2);
  });

  it('keeps the good lines; the bad ones come back as a file that can be mended and sent again', async () => {
    const scene = await setScene('import-bad');
    const read = await send(scene.actor, csv(ZOE, '903;Roux;Max;31/02/1986;01/02/2020;Soudeur;', ALI));
    expect(read.counts).toMatchObject({ new: 2, wrong: 1 });
    await apply(scene, read.id);
    const bad = await badLinesFile(scene.actor, read.id, ({ problems }) =>
      problems.map(({ code }) => code).join(),
    );
    const text = new TextDecoder().decode(bad?.content);
    expect(text.trim().split('\r\n')).toEqual([
      `${HEAD};erreur`,
      '903;Roux;Max;31/02/1986;01/02/2020;Soudeur;;date-invalid',
    ]);
    const mended = await send(scene.actor, text.replace('31/02/1986', '28/02/1986'));
    expect(mended.state).toBe('preview');
    expect(mended.counts).toMatchObject({ new: 1, wrong: 0 });
  });

  it('asks about a doubt, and does what the person says', async () => {
    const scene = await setScene('import-doubt');
    const [one, two] = scene.workers;
    const noBirth = (worker: typeof one) => `;${worker!.familyName};${worker!.firstName};;;Soudeur;`;
    const read = await send(scene.actor, csv(noBirth(one), noBirth(two)));
    expect(read.counts).toMatchObject({ doubtful: 2, new: 0 });
    const { lines } = await previewLines(scene.actor, read.id, { kind: 'doubtful', page: 1 });
    const about = { id: read.id, kind: 'doubtful', leftOn: null } as const;
    await decideLines(scene.actor, { ...about, decision: 'same', lines: [lines[0]!.line] });
    await decideLines(scene.actor, { ...about, decision: 'new', lines: [lines[1]!.line] });
    const done = await apply(scene, read.id);
    expect(done.counts?.applied).toMatchObject({ created: 1, updated: 1 });
    expect(await workersOf(scene)).toHaveLength(3);
    await undo(scene, read.id);
    expect(await workersOf(scene)).toHaveLength(2);
  });

  it('declares those the file no longer names as left only when asked, with their last day', async () => {
    const scene = await setScene('import-left');
    const read = await send(scene.actor, csv(ZOE));
    const left = { id: read.id, kind: 'left', decision: 'apply', lines: null } as const;
    expect(await decideLines(scene.actor, { ...left, leftOn: null })).toBe(0);
    expect(await decideLines(scene.actor, { ...left, leftOn: SCENE.today })).toBe(2);
    const done = await apply(scene, read.id);
    expect(done.counts?.applied).toMatchObject({ created: 1, updated: 0, left: 2 });
    expect(await effectif(scene)).toBe(1);
    await undo(scene, read.id);
    expect(await effectif(scene)).toBe(2);
  });

  it('never writes over a change made since the file was read', async () => {
    const scene = await setScene('import-meanwhile');
    const [first] = scene.workers;
    const line = `;${first!.familyName};${first!.firstName};${frenchDay(first!.birthDate)};;Chef d’équipe;`;
    const read = await send(scene.actor, csv(line, ZOE));
    const other = await send(scene.actor, csv(ZOE));
    await inScope(systemScope, (tx) =>
      tx.worker.update({ where: { id: first!.id }, data: { jobTitle: 'vu par une collègue', version: 2 } }),
    );
    const done = await apply(scene, read.id);
    expect(done.counts?.applied).toMatchObject({ created: 1, updated: 0, conflicts: 1 });
    expect((await workersOf(scene)).find(({ id }) => id === first!.id)).toMatchObject({
      jobTitle: 'vu par une collègue',
      postId: scene.post.id,
    });
    // The same person was added by another import meanwhile.
    expect((await apply(scene, other.id)).counts?.applied).toMatchObject({ created: 0, conflicts: 1 });
  });

  it('is not taken back once a declaration or a colleague built on it', async () => {
    const scene = await setScene('import-built-on');
    const read = await send(scene.actor, csv(ZOE, ALI));
    await apply(scene, read.id);
    const zoe = (await workersOf(scene)).find(({ matricule }) => matricule === '901');
    await inScope(systemScope, (tx) => tx.worker.update({ where: { id: zoe!.id }, data: { version: 2 } }));
    const refused = await undo(scene, read.id);
    expect(refused).toMatchObject({
      state: 'applied',
      refusal: { code: 'changed-since', names: ['Blanc Zoé'] },
    });
    expect(await workersOf(scene)).toHaveLength(4);
  });

  it('killed at any moment is whole or not there, and goes on', async () => {
    const scene = await setScene('import-killed');
    const read = await send(scene.actor, csv(ZOE, ALI));
    await confirmImport(scene.actor, read.id);
    const { jobId } = await look(scene.actor, read.id);
    const task = taskFor(scene.actor, read.id, jobId!);
    // The connection dies under the job, as with kill -9 of either side.
    const stop = await killing();
    await expect(applyImport(task)).rejects.toThrow();
    await stop();
    expect((await look(scene.actor, read.id)).state).toBe('applying');
    expect(await workersOf(scene)).toHaveLength(2);
    await applyImport(task);
    await applyImport(task);
    expect((await look(scene.actor, read.id)).state).toBe('applied');
    expect(await workersOf(scene)).toHaveLength(4);
  });
});

describe('columns', () => {
  it('that are not known are asked, then remembered for the next file', async () => {
    const scene = await setScene('import-columns');
    const file = 'Patronyme usuel X;Petit nom;Truc\r\nBlanc;Zoé;287022722901268\r\n';
    const asked = await send(scene.actor, file);
    expect(asked.state).toBe('mapping');
    expect(JSON.stringify(asked.columns)).not.toContain('287022722901268');
    const on = SCENE.referenceDate;
    expect(
      await mapColumns(scene.actor, { id: asked.id, wanted: ['familyName', 'ignored'], on }),
    ).toMatchObject({
      ok: false,
      refusals: [{ code: 'first-name-column-missing' }],
    });
    await mapColumns(scene.actor, { id: asked.id, wanted: ['familyName', 'firstName', 'matricule'], on });
    const read = await runJob(scene.actor, asked.id);
    expect(read).toMatchObject({ state: 'preview', counts: { new: 1 } });
    expect((await send(scene.actor, file)).state).toBe('preview');
    const text = await dumpOf(scene);
    expect(text).not.toContain('287022722901268');
  });

  it('without headers are refused', async () => {
    const scene = await setScene('import-no-head');
    expect(await send(scene.actor, 'bonjour\r\n')).toMatchObject({
      state: 'refused',
      refusal: { code: 'headers-not-found' },
    });
  });
});

describe('files', () => {
  it.each(['csv', 'xlsx'] as const)('an export in %s read back changes nothing', async (format) => {
    const scene = await setScene(`import-export-${format}`, 12);
    const content = await exportWorkers(scene.actor, format, i18nFor('fr'));
    expect((await send(scene.actor, content)).counts).toMatchObject({
      unchanged: 12,
      changed: 0,
      new: 0,
      left: 0,
      wrong: 0,
    });
  });

  it.each(['csv', 'xlsx'] as const)('the model in %s is read without a question', async (format) => {
    const scene = await setScene(`import-model-${format}`);
    expect(await send(scene.actor, await modelFile(format, 'fr'))).toMatchObject({
      state: 'preview',
      counts: { new: 2, wrong: 0 },
    });
  });

  it('go after 30 days with the lines, and at once when an import is given up', async () => {
    const scene = await setScene('import-clean');
    const given = await send(scene.actor, csv(ZOE));
    expect(await cancelImport(scene.actor, given.id)).toBe(true);
    const kept = await send(scene.actor, csv(ZOE));
    await apply(scene, kept.id);
    await cleanImports(SCENE.referenceDate);
    expect(await look(scene.actor, kept.id)).toMatchObject({ state: 'applied', fileId: null });
    expect(
      await inScope(systemScope, (tx) => tx.importLine.count({ where: { adherentId: scene.adherent.id } })),
    ).toBe(0);
    expect(await askUndo(scene.actor, kept.id)).toMatchObject({ ok: false });
  });
});

describe('another company', () => {
  it('finds no import of ours, whatever it tries', async () => {
    const [ours, theirs] = [await setScene('import-ours'), await setScene('import-theirs')];
    const { id } = await send(ours.actor, csv(ZOE));
    const { actor } = theirs;
    expect(await confirmImport(actor, id)).toBeNull();
    expect(await cancelImport(actor, id)).toBeNull();
    expect(await askUndo(actor, id)).toBeNull();
    expect(await mapColumns(actor, { id, wanted: [], on: SCENE.referenceDate })).toBeNull();
    expect(await badLinesFile(actor, id, () => '')).toBeNull();
    expect(
      await decideLines(actor, { id, kind: 'new', decision: 'skip', lines: null, leftOn: null }),
    ).toBeNull();
    expect((await previewLines(actor, id, { kind: 'new', page: 1 })).lines).toEqual([]);
    expect((await look(ours.actor, id)).state).toBe('preview');
  });
});

async function effectif({ adherent }: Scene): Promise<number> {
  return inScope(
    systemScope,
    async (tx) => (await tx.adherent.findUniqueOrThrow({ where: { id: adherent.id } })).effectif,
  );
}

/** Ends every connection that is about to write workers, until told to stop. */
async function killing(): Promise<() => Promise<void>> {
  const owner = new pg.Client({ connectionString: useTestDatabase().ownerUrl });
  await owner.connect();
  await owner.query(`CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(1); RETURN NULL; END $$`);
  await owner.query('ALTER FUNCTION die() SECURITY DEFINER');
  await owner.query('CREATE TRIGGER die AFTER INSERT ON worker FOR EACH STATEMENT EXECUTE FUNCTION die()');
  return async () => {
    await owner.query('DROP TRIGGER die ON worker');
    await owner.end();
  };
}

/** Everything an import keeps of a company's file. */
async function dumpOf({ adherent }: Scene): Promise<string> {
  const { rows } = await sqlInScope(systemScope, (sql) =>
    sql.query(
      `SELECT i.mapping, i.headers, l.draft, l.problems, l.cells, l.changes FROM import i
       LEFT JOIN import_line l ON l.import_id = i.id WHERE i.adherent_id = $1`,
      [adherent.id],
    ),
  );
  return JSON.stringify(rows);
}
