import { beforeAll, describe, expect, it } from 'vitest';
import { workerEntrySchema } from '~/domain/declarations/worker-entry';
import { addDays, addMonths, type Day } from '~/domain/shared/day';
import { FIRST_VISIT_ASKED_MONTHS, firstVisitAskedFrom } from '~/domain/visits/first-visit';
import { newId } from '~/platform/new-id.server';
import { inScope, systemScope, toDayOrNull } from '~/platform/db/index.server';
import { addWorker } from '~/services/declarations/add-worker.server';
import { type Scene, SCENE, setScene, setService } from '../../../prisma/factories/scene';
import { ensureFirstVisits } from './first-visits.server';

const { today } = SCENE;
let scene: Scene;

beforeAll(async () => {
  await setService();
  scene = await setScene('first-visits');
});

const entryOf = (change: Record<string, unknown>) =>
  workerEntrySchema(today).parse({
    familyName: 'Quesnel',
    firstName: newId(),
    birthDate: '1987-02-03',
    contractKind: 'cdi',
    postId: scene.post.id,
    etablissementId: scene.etablissement.id,
    ...change,
  });

async function add(change: Record<string, unknown>) {
  const id = newId();
  const added = await addWorker(scene.actor, { id, entry: entryOf(change), today, evenIfAlike: true });
  if (!added.ok) throw new Error('refused');
  const visits = await inScope(systemScope, (tx) =>
    tx.visit.findMany({ where: { workerId: id }, include: { events: true } }),
  );
  return { id, visits, firstVisitId: added.value.firstVisitId };
}

describe('the first visit of a worker who is added', () => {
  it('has its act and its last day: three months after the start', async () => {
    const startOn = addDays(today, -10);
    const { visits, firstVisitId } = await add({ startOn });
    expect(visits).toHaveLength(1);
    const [visit] = visits;
    expect(visit).toMatchObject({
      id: firstVisitId,
      kind: 'embauche',
      act: 'VIPI',
      state: 'recue',
      origin: 'employeur',
    });
    expect(toDayOrNull(visit!.dueOn)).toBe(addMonths(startOn, 3));
    expect(visit!.events).toHaveLength(1);
  });

  it('is the doctor’s, before the assignment, for a SIR exposure', async () => {
    const startOn = addDays(today, 20);
    const { visits } = await add({ startOn, exposures: ['SIR-AMIANTE'] });
    expect(visits[0]).toMatchObject({ act: 'EMA', queue: 'medecin', article: 'R.4624-24' });
    expect(toDayOrNull(visits[0]!.dueOn)).toBe(startOn);
  });

  it('does not tell the cause of a SIA by its article', async () => {
    const startOn = addDays(today, 20);
    const night = await add({ startOn, exposures: ['SIA-NUIT'] });
    const agreed = await add({ startOn, protectedSituations: ['SIA-RQTH'], agreementOn: addDays(today, -1) });
    expect(night.visits[0]!.article).toBe(agreed.visits[0]!.article);
  });

  it.each<[string, Day, number]>([
    ['just in time', firstVisitAskedFrom(today), 1],
    ['a day too long ago', addDays(firstVisitAskedFrom(today), -1), 0],
  ])(`looks back ${FIRST_VISIT_ASKED_MONTHS} months: %s`, async (_, startOn, count) => {
    expect((await add({ startOn })).visits).toHaveLength(count);
  });

  it('is asked for once', async () => {
    const { id } = await add({ startOn: today });
    const again = await inScope(scene.actor.scope, (tx) => ensureFirstVisits(tx, scene.actor, [id], today));
    expect(again).toEqual([]);
  });

  it('is left to the other employer when he organises the follow-up', async () => {
    const { visits } = await add({ startOn: today, employersCount: '2', isPrincipalEmployer: 'no' });
    expect(visits).toEqual([]);
  });

  it('keeps what was said of the last visit, and that decides nothing', async () => {
    const lastVisitOn = addMonths(today, -8);
    const { visits } = await add({ startOn: today, lastVisitOn, lastVisitService: 'SPSTI voisin' });
    expect(visits[0]).toMatchObject({
      state: 'recue',
      facts: { lastVisitOn, lastVisitService: 'SPSTI voisin' },
    });
  });
});
