import { beforeAll, describe, expect, it } from 'vitest';
import { workerEntrySchema } from '~/domain/declarations/worker-entry';
import { addDays, day } from '~/domain/shared/day';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import { actorOf, SCENE, type Scene, setScene, setService } from '../../../prisma/factories/scene';
import { addWorker } from './add-worker.server';
import { editWorker } from './edit-worker.server';
import { showWorkerForm } from './show-worker-form.server';
import { markDeparture, markReturn } from './worker-departure.server';

const { today } = SCENE;
const entryOf = (fields: Record<string, unknown>) =>
  workerEntrySchema(today).parse({ familyName: 'Durand', firstName: 'Léa', contractKind: 'cdi', ...fields });

async function rows<R>(text: string, values: unknown[]): Promise<R[]> {
  return sqlInScope(systemScope, async (sql) => (await sql.query(text, values)).rows as R[]);
}
const workerRow = async (id: string) =>
  (await rows<Record<string, unknown>>('SELECT * FROM worker WHERE id = $1', [id]))[0]!;
const audited = async (scene: Scene) =>
  (await rows<{ action: string }>('SELECT action FROM audit_event WHERE adherent_id = $1 ORDER BY id', [scene.adherent.id]))
    .map(({ action }) => action); // prettier-ignore

beforeAll(() => setService());

describe('adding a worker', () => {
  it('writes one worker with the category of the domain, in a post made on the way, however often it is sent', async () => {
    const scene = await setScene('add');
    const id = newId();
    const entry = entryOf({
      birthDate: '03/02/1987',
      startOn: '2026-11-30',
      newPost: 'Veilleur',
      exposures: 'SIA-NUIT',
    });
    const send = () => addWorker(scene.actor, { id, entry, today, evenIfAlike: false });
    const answers = await Promise.all([send(), send(), send()]);
    expect(new Set(answers.map((answer) => answer.ok && answer.value.id))).toEqual(new Set([id]));
    expect(await workerRow(id)).toMatchObject({ category: 'SIA', category_reasons: ['SIA-NUIT'], missing: [], sort_name: 'durand lea' }); // prettier-ignore
    expect(await rows('SELECT name FROM post WHERE adherent_id = $1 AND name = $2', [scene.adherent.id, 'Veilleur'])).toHaveLength(1); // prettier-ignore
    expect((await audited(scene)).filter((action) => action === 'worker.add')).toHaveLength(1);
  });

  it('adds another worker when the form was filled in anew after "back", and asks when it was corrected', async () => {
    const scene = await setScene('back');
    const id = newId();
    const motive = {
      exposures: 'SIR-EMPLOYEUR',
      motive: 'Zone bruyante, plus de 85 dB(A)',
      doctorOpinionOn: '2026-01-05',
      noCse: 'on',
    };
    const send = (fields: object) =>
      addWorker(scene.actor, { id, entry: entryOf({ ...motive, ...fields }), today, evenIfAlike: false });
    expect(await send({ birthDate: '03/02/1987' })).toMatchObject({ ok: true, value: { id } });
    expect(await send({ birthDate: '03/02/1987' })).toMatchObject({ ok: true, value: { id } });
    const other = await send({ familyName: 'Morel' });
    expect(other.ok && other.value.id).not.toBe(id);
    const corrected = await send({ birthDate: '03/02/1987', jobTitle: 'Veilleur' });
    expect(corrected).toMatchObject({ ok: false, refusals: [{ code: 'LIKELY_DUPLICATE', id }] });
    expect(
      await rows('SELECT family_name FROM worker WHERE adherent_id = $1', [scene.adherent.id]),
    ).toHaveLength(scene.workers.length + 2);
  });

  it('takes the post of that name when there is one, spelt otherwise', async () => {
    const scene = await setScene('same-post');
    const id = newId();
    const entry = entryOf({ newPost: scene.post.name.toUpperCase().replace('É', 'E') });
    await addWorker(scene.actor, { id, entry, today, evenIfAlike: false });
    expect((await workerRow(id)).post_id).toBe(scene.post.id);
  });

  it('asks before adding someone who looks the same, and adds when told so', async () => {
    const scene = await setScene('alike');
    const [known] = scene.workers;
    const { familyName, firstName, usedName, birthDate } = known!;
    const entry = entryOf({ familyName, firstName, usedName: usedName ?? '', birthDate });
    const first = await addWorker(scene.actor, { id: newId(), entry, today, evenIfAlike: false });
    expect(first).toMatchObject({ ok: false, refusals: [{ code: 'LIKELY_DUPLICATE', id: known!.id }] });
    expect((await addWorker(scene.actor, { id: newId(), entry, today, evenIfAlike: true })).ok).toBe(true);
  });

  it("refuses another company's post and etablissement", async () => {
    const [scene, other] = [await setScene('places'), await setScene('places-other')];
    const entry = entryOf({ postId: other.post.id, etablissementId: other.etablissement.id });
    const added = await addWorker(scene.actor, { id: newId(), entry, today, evenIfAlike: false });
    expect(added).toEqual({
      ok: false,
      refusals: [{ code: 'UNKNOWN_ETABLISSEMENT' }, { code: 'UNKNOWN_POST' }],
    });
  });
});

describe('editing a worker', () => {
  it('writes, computes the category anew and never names a protected situation', async () => {
    const scene = await setScene('edit');
    const { id, birthDate, startOn } = scene.workers[0]!;
    const entry = entryOf({
      birthDate, startOn, postId: scene.post.id, protectedSituations: 'SIA-RQTH', agreementOn: '2026-10-01',
    }); // prettier-ignore
    const edited = await editWorker(scene.actor, { id, version: 1, entry, today });
    expect(edited).toEqual({ ok: true, value: { id, category: 'SIA' } });
    expect(await workerRow(id)).toMatchObject({ version: 2, category_reasons: [], family_name: 'Durand' });
    const trail = await rows<{ facts: unknown }>(`SELECT facts FROM audit_event WHERE subject_id = $1`, [id]);
    expect(JSON.stringify(trail)).not.toMatch(/RQTH|protected|agreement|Durand/i);
  });

  it('gives both values when a colleague wrote meanwhile, and changes nothing', async () => {
    const scene = await setScene('conflict');
    const { id } = scene.workers[0]!;
    const both = await Promise.all(
      ['Un', 'Deux'].map((firstName) =>
        editWorker(scene.actor, { id, version: 1, entry: entryOf({ firstName }), today }),
      ),
    );
    const refused = both.find((each) => each && !each.ok);
    expect(both.filter((each) => each?.ok)).toHaveLength(1);
    expect(refused).toMatchObject({ refusals: [{ code: 'CHANGED_MEANWHILE', current: { version: 2 } }] });
    expect((await workerRow(id)).version).toBe(2);
  });

  it('knows no worker of another company: nothing shown, nothing changed', async () => {
    const [scene, other] = [await setScene('isolated'), await setScene('isolated-other')];
    const { id } = other.workers[0]!;
    const before = await workerRow(id);
    expect(await showWorkerForm(scene.actor, id, today)).toBeNull();
    expect(await showWorkerForm(scene.actor, 'not-an-id', today)).toBeNull();
    expect(await editWorker(scene.actor, { id, version: 1, entry: entryOf({}), today })).toBeNull();
    expect(
      await markDeparture(scene.actor, { id, version: 1, leftOn: today, retired: false, today }),
    ).toBeNull();
    expect(await markReturn(scene.actor, { id, today })).toBeNull();
    expect(await workerRow(id)).toEqual(before);
  });

  it('is not fooled by an actor whose scope holds both companies', async () => {
    const [scene, other] = [await setScene('mandates'), await setScene('mandates-other')];
    const actor = actorOf(scene.person, scene.adherent);
    const both = { ...actor, scope: { ...scene.actor.person.scope, kind: 'company', adherentIds: [scene.adherent.id, other.adherent.id] } } as typeof actor; // prettier-ignore
    const { id } = other.workers[0]!;
    expect(await editWorker(both, { id, version: 1, entry: entryOf({}), today })).toBeNull();
    const entry = entryOf({ postId: other.post.id });
    expect((await addWorker(both, { id: newId(), entry, today, evenIfAlike: true })).ok).toBe(false);
  });
});

describe('a departure', () => {
  it('takes the worker out of the effectif, says SIR, and is taken back whole', async () => {
    const scene = await setScene('leave');
    const { id } = scene.workers[0]!;
    const effectif = async () =>
      (
        await rows<{ effectif: number }>('SELECT effectif FROM adherent WHERE id = $1', [scene.adherent.id])
      )[0]?.effectif;
    const left = await markDeparture(scene.actor, { id, version: 1, leftOn: today, retired: true, today });
    expect(left).toEqual({
      ok: true,
      value: { outcome: 'left', wasSir: false, visitId: null, name: expect.any(String) },
    });
    expect(await workerRow(id)).toMatchObject({ left_on: today, left_retired: true });
    expect(await effectif()).toBe(1);
    expect(
      await markDeparture(scene.actor, { id, version: 2, leftOn: today, retired: false, today }),
    ).toMatchObject({
      refusals: [{ code: 'ALREADY_LEFT' }],
    });
    expect(await markReturn(scene.actor, { id, today })).toEqual({ restored: true });
    expect(await workerRow(id)).toMatchObject({ left_on: null, left_retired: false, archived_at: null });
    expect(await effectif()).toBe(2);
    expect(await markReturn(scene.actor, { id, today })).toEqual({ restored: false });
  });

  it('to come is kept as the planned end; before the entry is refused', async () => {
    const scene = await setScene('planned');
    const { id, startOn } = scene.workers[0]!;
    const leftOn = addDays(today, 10);
    const planned = await markDeparture(scene.actor, { id, version: 1, leftOn, retired: false, today });
    expect(planned).toMatchObject({ value: { outcome: 'planned' } });
    expect(await workerRow(id)).toMatchObject({ left_on: null, planned_end_on: leftOn, archived_at: null });
    const early = { id, version: 2, leftOn: day('1990-01-01'), retired: false, today };
    expect(await markDeparture(scene.actor, early)).toMatchObject({
      refusals: [{ code: 'LEFT_BEFORE_START', startOn }],
    });
  });
});
