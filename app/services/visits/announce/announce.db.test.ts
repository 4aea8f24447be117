import { beforeAll, describe, expect, it } from 'vitest';
import { absenceEntry, changeEntry, returnEntry } from '~/domain/visits/announcement';
import { addDays, type Day } from '~/domain/shared/day';
import { inScope, systemScope, toDayOrNull } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import { markDeparture, markReturn } from '~/services/declarations/worker-departure.server';
import { SCENE, type Scene, setScene, setService } from '../../../../prisma/factories/scene';
import { announceAbsence } from './announce-absence.server';
import { announceChange, judgeChange } from './announce-change.server';
import { announceReturn } from './announce-return.server';
import { showAnnounced } from './show-announced.server';
import { takeBack } from './take-back.server';

process.env.CLOCK = `${SCENE.today}T09:00:00Z`;
const { today } = SCENE;

let scene: Scene;
let other: Scene;
beforeAll(async () => {
  await setService();
  scene = await setScene('announce', 8);
  other = await setScene('announce-other');
});

const visitsOf = (workerId: string) =>
  inScope(systemScope, (tx) => tx.visit.findMany({ where: { workerId }, orderBy: { number: 'asc' } }));
const noticesOf = (workerId: string) =>
  inScope(systemScope, (tx) =>
    tx.visitNotice.findMany({ where: { workerId }, orderBy: { createdAt: 'asc' } }),
  );

const back = (cause: string, days: number, more: Record<string, string> = {}) => {
  const returnOn = addDays(today, 3);
  const absenceFrom = addDays(returnOn, -days);
  return returnEntry(today).parse({ id: newId(), cause, absenceFrom, returnOn, ...more });
};

describe('a return', () => {
  it('is a visit when the law requires one: due 8 days after, once however often it is sent', async () => {
    const { id } = scene.workers[0]!;
    const entry = back('accident-travail', 30);
    const sent = await Promise.all([1, 2, 3].map(() => announceReturn(scene.actor, id, entry)));
    expect(sent).toEqual(sent.map(() => ({ made: 'visit', id: entry.id })));
    const visits = await visitsOf(id);
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({
      kind: 'reprise',
      cause: 'accident-travail',
      origin: 'employeur',
      private: false,
    });
    expect(toDayOrNull(visits[0]!.dueOn)).toBe(addDays(entry.returnOn, 8));
  });

  it('is a notice after less than 30 days of accident at work, a visit when asked for all the same', async () => {
    const { id } = scene.workers[1]!;
    expect(await announceReturn(scene.actor, id, back('accident-travail', 29))).toMatchObject({
      made: 'notice',
    });
    expect(await visitsOf(id)).toEqual([]);
    expect(await noticesOf(id)).toMatchObject([{ kind: 'information-at' }]);
    const asked = back('accident-travail', 29, { holdAnyway: 'on' });
    expect(await announceReturn(scene.actor, id, asked)).toEqual({ made: 'visit', id: asked.id });
    expect(await visitsOf(id)).toMatchObject([{ dueOn: null, facts: { holdAnyway: true } }]);
  });

  it('is nothing when the law asks for nothing, and of another company’s worker neither', async () => {
    const { id } = scene.workers[2]!;
    expect(await announceReturn(scene.actor, id, back('maladie', 59))).toEqual({ made: 'nothing' });
    expect(await announceReturn(other.actor, id, back('maternite', 100))).toBeNull();
    expect(await visitsOf(id)).toEqual([]);
    expect(await noticesOf(id)).toEqual([]);
  });

  it('can be given up while it waits, by its own company', async () => {
    const [visit] = await visitsOf(scene.workers[0]!.id);
    expect(await takeBack(other.actor, visit!.id)).toBeNull();
    expect(await showAnnounced(other.actor, visit!.id)).toBeNull();
    expect(await takeBack(scene.actor, visit!.id)).toBe(true);
    expect(await takeBack(scene.actor, visit!.id)).toBe(false);
    expect(await visitsOf(scene.workers[0]!.id)).toMatchObject([{ state: 'annulee' }]);
  });
});

describe('an absence', () => {
  const entryOf = (absenceFrom: Day, proposedOn: Day) =>
    absenceEntry(today).parse({
      id: newId(), liaisonId: newId(), absenceFrom, informed: 'on', informedOn: today, liaison: 'on',
      agreementOn: today, proposedOn, place: 'Au téléphone',
    }); // prettier-ignore

  it('gives two dated notices and never a visit', async () => {
    const { id } = scene.workers[3]!;
    const entry = entryOf(addDays(today, -30), today);
    expect(await announceAbsence(scene.actor, id, entry)).toEqual({ ok: true, value: entry.liaisonId });
    expect(await noticesOf(id)).toMatchObject([
      { kind: 'prereprise-informe', facts: { informedOn: today } },
      { kind: 'liaison', facts: { agreementOn: today, proposedOn: today, place: 'Au téléphone' } },
    ]);
    expect(await visitsOf(id)).toEqual([]);
  });

  it('has no rendez-vous de liaison on its 29th day', async () => {
    const early = await announceAbsence(
      scene.actor,
      scene.workers[4]!.id,
      entryOf(addDays(today, -29), today),
    );
    expect(early).toEqual({
      ok: false,
      refusals: [{ code: 'liaison-too-early', from: addDays(today, 1) }],
    });
  });
});

describe('exposures that begin or end', () => {
  const change = (workerId: string, version: number, exposures: string[]) => ({
    workerId,
    entry: changeEntry(today).parse({
      id: newId(), postExposureId: newId(), version, changedOn: today, postId: scene.post.id, exposures, tellService: 'on',
    }),
    today,
  }); // prettier-ignore

  it('ask for the exam before the post is taken up, then for the visit that follows the exposure', async () => {
    const { id } = scene.workers[5]!;
    const begins = change(id, 1, ['SIR-CMR']);
    expect(await judgeChange(scene.actor, begins)).toMatchObject({
      value: {
        before: { category: 'SIS' },
        after: { category: 'SIR' },
        first: { act: 'EMA' },
        postExposure: null,
      },
    });
    expect(await announceChange(scene.actor, begins)).toMatchObject({
      value: { visitIds: [begins.entry.id] },
    });
    expect(await announceChange(scene.actor, begins)).toMatchObject({
      value: { visitIds: [begins.entry.id] },
    });
    const ends = change(id, 2, []);
    expect(await announceChange(scene.actor, ends)).toMatchObject({
      value: { visitIds: [ends.entry.postExposureId], category: 'SIS' },
    });
    expect(await visitsOf(id)).toMatchObject([
      { kind: 'embauche', act: 'EMA' },
      { kind: 'spe', article: 'L.4624-2-1', facts: { exposures: ['SIR-CMR'], endedOn: today } },
    ]);
  });

  it('are told with a departure, and taken back with it', async () => {
    const { id } = scene.workers[6]!;
    await announceChange(scene.actor, change(id, 1, ['SIR-AMIANTE']));
    const visitId = newId();
    const left = await markDeparture(scene.actor, {
      id, version: 2, leftOn: today, retired: true, today, tellService: true, visitId,
    }); // prettier-ignore
    expect(left).toMatchObject({ value: { wasSir: true, visitId } });
    expect((await visitsOf(id)).find((visit) => visit.id === visitId)).toMatchObject({
      kind: 'spp',
      state: 'recue',
    });
    await markReturn(scene.actor, { id, today, undo: true });
    expect((await visitsOf(id)).find((visit) => visit.id === visitId)).toMatchObject({ state: 'annulee' });
  });
});
