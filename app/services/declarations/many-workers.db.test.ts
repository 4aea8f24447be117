import { beforeAll, describe, expect, it } from 'vitest';
import { workerView } from '~/domain/declarations/worker-view';
import { addDays } from '~/domain/shared/day';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { copyRows } from '../../../prisma/factories/insert';
import { SCENE, type Scene, setScene, setService } from '../../../prisma/factories/scene';
import { bulkSchema, changeManyWorkers } from './change-many-workers.server';
import { listWorkers } from './list-workers.server';
import { undoChange } from './undo-change.server';

const { today } = SCENE;
const viewOf = (query = '') => workerView(new URLSearchParams(query));
const list = (scene: Scene, query = '') => listWorkers(scene.actor, viewOf(query), today);
const change = (scene: Scene, ids: string[], fields: Record<string, string>) =>
  changeManyWorkers(scene.actor, { whom: { ids }, bulk: bulkSchema.parse(fields), today });
const state = (scene: Scene) =>
  sqlInScope(systemScope, async (sql) => {
    const { rows } = await sql.query(
      `SELECT id, post_id, etablissement_id, exposures, left_on, archived_at IS NULL AS present, category
       FROM worker WHERE adherent_id = $1 ORDER BY id`,
      [scene.adherent.id],
    );
    return rows;
  });

beforeAll(() => setService());

describe('changing many workers', () => {
  it('adds and removes an exposure with the categories, leaves alone those who have it, and undoes it', async () => {
    const scene = await setScene('exposure', 5);
    const ids = scene.workers.map(({ id }) => id);
    const before = await state(scene);
    await change(scene, ids.slice(0, 1), { act: 'add-exposure', exposure: 'SIR-CMR' });
    const done = await change(scene, ids, { act: 'add-exposure', exposure: 'SIR-CMR' });
    expect(done).toMatchObject({ ok: true, value: { changed: 4 } });
    expect((await list(scene)).counts).toMatchObject({ presents: 5, SIR: 5, SIS: 0 });
    const undo = done.ok ? done.value.undo! : '';
    expect(await undoChange(scene.actor, { id: undo, today })).toEqual({
      kind: 'workers',
      restored: 4,
      kept: 0,
    });
    expect((await state(scene)).slice(1)).toEqual(before.slice(1));
    expect(await undoChange(scene.actor, { id: undo, today })).toBeNull();
    await change(scene, ids, { act: 'remove-exposure', exposure: 'SIR-CMR' });
    expect(await state(scene)).toEqual(before);
  });

  it('puts nobody back whom a colleague changed since', async () => {
    const scene = await setScene('kept', 3);
    const ids = scene.workers.map(({ id }) => id);
    const done = await change(scene, ids, { act: 'add-exposure', exposure: 'SIA-NUIT' });
    await change(scene, ids.slice(0, 1), { act: 'add-exposure', exposure: 'SIR-CMR' });
    const undone = await undoChange(scene.actor, { id: done.ok ? done.value.undo! : '', today });
    expect(undone).toEqual({ kind: 'workers', restored: 2, kept: 1 });
  });

  it('declares all those of a view gone, and takes it back', async () => {
    const scene = await setScene('view', 30);
    const before = await state(scene);
    const all = viewOf(`q=${scene.workers[0]!.familyName}`);
    const { total } = await listWorkers(scene.actor, all, today);
    const bulk = bulkSchema.parse({ act: 'leave', leftOn: today });
    const done = await changeManyWorkers(scene.actor, { whom: { all }, bulk, today });
    expect(done).toMatchObject({ value: { act: 'leave', changed: total } });
    expect((await list(scene)).counts).toMatchObject({ presents: 30 - total, partis: total });
    await undoChange(scene.actor, { id: done.ok ? done.value.undo! : '', today });
    expect(await state(scene)).toEqual(before);
  });

  it('changes no one of another company, and takes none of its posts', async () => {
    const [scene, other] = [await setScene('bulk'), await setScene('bulk-other')];
    const before = await state(other);
    const ids = [scene.workers[0]!.id, other.workers[0]!.id, 'nobody'];
    expect(await change(scene, ids, { act: 'add-exposure', exposure: 'SIR-CMR' })).toMatchObject({
      value: { changed: 1 },
    });
    expect(await change(scene, ids, { act: 'post', postId: other.post.id })).toMatchObject({
      refusals: [{ code: 'NOTHING_CHOSEN' }],
    });
    const done = await change(other, [other.workers[0]!.id], { act: 'add-exposure', exposure: 'SIA-NUIT' });
    const foreign = done.ok ? done.value.undo! : '';
    expect(await undoChange(scene.actor, { id: foreign, today })).toBeNull();
    await undoChange(other.actor, { id: foreign, today });
    expect(await state(other)).toEqual(before);
  });

  it('refuses nobody, nothing, a day to come, a protected situation and a motive for many', async () => {
    const scene = await setScene('refused');
    const [{ id } = { id: '' }] = scene.workers;
    const codes = async (ids: string[], fields: Record<string, string>) => {
      const done = await change(scene, ids, fields);
      return done.ok ? [] : done.refusals.map(({ code }) => code);
    };
    expect(await codes([], { act: 'post', postId: scene.post.id })).toEqual(['NOBODY']);
    expect(await codes([id], { act: 'leave' })).toEqual(['NOTHING_CHOSEN']);
    expect(await codes([id], { act: 'leave', leftOn: addDays(today, 1) })).toEqual(['LEFT_IN_FUTURE']);
    expect(await codes([id], { act: 'add-exposure', exposure: 'SIA-RQTH' })).toEqual(['NOTHING_CHOSEN']);
    expect(await codes([id], { act: 'add-exposure', exposure: 'SIR-EMPLOYEUR' })).toEqual(['NOTHING_CHOSEN']);
  });
});

describe('the list', () => {
  it('finds, filters, sorts and counts among 5,000 workers', async () => {
    const scene = await setScene('large', 0);
    const { make, adherent, post } = scene;
    const welder = make.post(adherent, { name: 'Soudeur', exposures: ['SIR-CMR'] });
    const workers = Array.from({ length: 5000 }, (_, n) => {
      const place = n % 10 === 0 ? null : n % 5 === 1 ? welder : post;
      const left = n % 50 === 7;
      return make.worker(adherent, place, {
        familyName: n === 42 ? 'Ébène-Lœuf' : `Nom${n % 977}`,
        usedName: null,
        firstName: `Prénom${n}`,
        matricule: `M${n}`,
        leftOn: left ? today : null,
        archivedAt: left ? new Date(`${today}T10:00:00Z`).toISOString() : null,
      });
    });
    await sqlInScope(systemScope, async (sql) => {
      await sql.query('INSERT INTO post (id, adherent_id, name, exposures) VALUES ($1, $2, $3, $4)', [
        welder.id,
        adherent.id,
        welder.name,
        welder.exposures,
      ]);
      await copyRows(sql, 'worker', workers, ['exposureFacts']);
    });
    const present = workers.filter(({ archivedAt }) => !archivedAt);
    const first = await list(scene);
    expect(first.rows).toHaveLength(25);
    expect(first.total).toBe(present.length);
    const byName = [...present].sort((a, b) => (a.sortName + a.id < b.sortName + b.id ? -1 : 1));
    expect(first.rows.map(({ id }) => id)).toEqual(byName.slice(0, 25).map(({ id }) => id));
    expect(first.counts).toMatchObject({
      presents: present.length,
      partis: 100,
      incomplets: present.filter(({ missing }) => missing.length > 0).length,
      SIR: present.filter(({ category }) => category === 'SIR').length,
      nouveaux: 0,
    });
    expect((await list(scene, 'q=ebene+loeuf')).rows.map(({ familyName }) => familyName)).toEqual([
      'Ébène-Lœuf',
    ]);
    expect((await list(scene, 'q=m4321')).rows.map(({ firstName }) => firstName)).toEqual(['Prénom4321']);
    expect((await list(scene, `q=${encodeURIComponent('%')}`)).total).toBe(present.length);
    expect((await list(scene, `poste=${welder.id}&categorie=SIR`)).total).toBe(first.counts.SIR);
    expect((await list(scene, 'poste=aucun')).total).toBe(present.filter(({ postId }) => !postId).length);
    expect((await list(scene, 'filtre=partis')).total).toBe(100);
    const sorted = (await list(scene, 'tri=entree&sens=decroissant')).rows.map(({ startOn }) => startOn!);
    expect(sorted).toEqual([...sorted].sort().reverse());
    expect(
      (await list(scene, 'tri=categorie&sens=decroissant')).rows.every(({ category }) => category === 'SIR'),
    ).toBe(true);
    expect((await list(scene, 'page=9999')).rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(first.rows)).not.toMatch(/reasons|exposures|protected/i);
  });
});
