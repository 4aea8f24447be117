import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, addMonths, day, type Day } from '~/domain/shared/day';
import { WORKER_REQUEST_KEPT_MONTHS, type WorkerRequest } from '~/domain/visits/worker-request';
import { today } from '~/platform/clock.server';
import { fromDay, inScope, systemScope } from '~/platform/db/index.server';
import { i18nFor } from '~/platform/i18n.server';
import { requestSignInCode, verifySignInCode } from '~/services/access/sign-in.server';
import { visitScene } from '../../../prisma/factories/visit-scene';
import { setService, staffOf } from '../../../prisma/factories/scene';
import { cancelWorkerVisit, confirmWorkerVisit } from './change-worker-request.server';
import { forgetWorkerRequests } from './forget-worker-requests.server';
import { findCandidates, identifyVisit } from './identify-visit.server';
import { placeVisit } from './place-visit.server';
import { listThread, postMessage } from './post-message.server';
import { askAtWorkerDoor, enterWorkerDoor, openWorkerSteps, type WorkerSteps } from './worker-door.server';
import { listWorkerVisits, readWorkerVisit } from './worker-requests.server';
import { closeWorkerSession, workerActor, workerOfToken } from './worker-session.server';
import { workerCalendar, workerConvocation } from './worker-visit-files.server';

const from = (ip: string) => ({ ip, userAgent: 'test' });
let scene: Awaited<ReturnType<typeof visitScene>>;
let places = 0;
beforeAll(async () => {
  await setService();
  scene = await visitScene('door');
});

const request = (email: string, change: Partial<WorkerRequest> = {}): WorkerRequest => ({
  kind: 'demande-travailleur', firstName: scene.worker.firstName, familyName: scene.worker.familyName,
  birthDate: scene.worker.birthDate!, employer: scene.adherent.name, email, phone: null, availability: 'Le mardi',
  teleconsultation: false, message: 'Bonjour', absenceFrom: null, returnOn: null, endedOn: null, ...change,
}); // prettier-ignore

const codeFor = async (email: string): Promise<string> => {
  const mail = await inScope(systemScope, (tx) =>
    tx.outgoingMail.findFirstOrThrow({ where: { toEmail: email }, orderBy: { createdAt: 'desc' } }),
  );
  return (mail.data as { data: { code: string } }).data.code;
};

async function ask(email: string, change?: Partial<WorkerRequest>): Promise<WorkerSteps> {
  const draft = { request: request(email, change), facts: {} };
  const place = from(`10.0.0.${places++}`);
  const sent = await askAtWorkerDoor({ email, draft, before: null }, 'en', place);
  if (!sent.ok) throw new Error(sent.refusals[0]!.code);
  return openWorkerSteps(sent.value)!;
}

/** A worker with one request of his own. */
async function asked(email: string) {
  const steps = await ask(email);
  const entered = await enterWorkerDoor(steps, await codeFor(email), from('10.1.0.1'));
  if (!entered.ok) throw new Error('refused');
  return { id: steps.draft!.id, worker: workerActor(email, null), token: entered.value.token };
}
const row = (id: string) => inScope(systemScope, (tx) => tx.visit.findUniqueOrThrow({ where: { id } }));

describe('the code', () => {
  it('proves the request it was sent for: private, of no company, in the doctor’s queue', async () => {
    const { id, worker } = await asked('paul@riviere.example');
    expect(await row(id)).toMatchObject({
      private: true, adherentId: null, workerId: null, state: 'recue', origin: 'travailleur', queue: 'medecin',
      triage: 'MT-DEMANDE', article: 'R.4624-34', requesterEmail: worker.email,
      facts: { employer: scene.adherent.name, availability: 'Le mardi', locale: 'en' },
    }); // prettier-ignore
    expect(await listWorkerVisits(worker)).toMatchObject([{ id, unread: 0, appointment: null }]);
  });

  it('leaves nothing of what was typed until it is entered', async () => {
    await ask('hesite@riviere.example', { message: 'jamais envoyé', familyName: 'Hésitant' });
    const left = await inScope(systemScope, (tx) =>
      tx.visit.count({ where: { requesterEmail: 'hesite@riviere.example' } }),
    );
    const mails = await inScope(systemScope, (tx) => tx.outgoingMail.findMany({ where: { toEmail: 'hesite@riviere.example' } })); // prettier-ignore
    expect(left).toBe(0);
    expect(JSON.stringify(mails)).not.toMatch(/Hésitant|jamais envoyé|travailleur/);
  });

  it('works once, for this browser and this purpose alone', async () => {
    const email = 'une.fois@riviere.example';
    const steps = await ask(email);
    const code = await codeFor(email);
    expect((await enterWorkerDoor(steps, '000000', from('10.1.0.2'))).ok).toBe(code === '000000');
    const other = await ask('autre@riviere.example');
    expect((await enterWorkerDoor({ ...other, draft: steps.draft }, code, from('10.1.0.2'))).ok).toBe(false);
    expect(await verifySignInCode(steps.challenge, code, from('10.1.0.2'))).toBeNull();
    expect((await enterWorkerDoor(steps, code, from('10.1.0.2'))).ok).toBe(true);
    expect((await enterWorkerDoor(steps, code, from('10.1.0.2'))).ok).toBe(false);
    const signIn = await requestSignInCode(scene.owner.email, 'fr', from('10.1.0.3'));
    if (!('challenge' in signIn)) throw new Error('refused');
    const typed = await codeFor(scene.owner.email);
    const crossed = { email: scene.owner.email, challenge: signIn.challenge, draft: null };
    expect((await enterWorkerDoor(crossed, typed, from('10.1.0.3'))).ok).toBe(false);
  });

  it('sent again for a request begun before keeps its id: one visit, whatever the worker clicks', async () => {
    const email = 'deux@riviere.example';
    const first = await ask(email);
    const draft = { request: request(email), facts: {} };
    const again = await askAtWorkerDoor({ email, draft, before: first }, 'fr', from('10.2.0.1'));
    expect(again.ok && openWorkerSteps(again.value)?.draft?.id).toBe(first.draft!.id);
  });

  it('is limited by address and place, and texts that no cookie holds are refused, not cut', async () => {
    const email = 'souvent@riviere.example';
    const draft = { request: request(email), facts: {} };
    const tries = [];
    for (let i = 0; i < 6; i++)
      tries.push(await askAtWorkerDoor({ email, draft, before: null }, 'fr', from('10.3.0.1')));
    expect(tries.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false]);
    const long = { request: request(email, { message: '漢'.repeat(500), availability: '漢'.repeat(200), employer: '漢'.repeat(120) }), facts: {} }; // prettier-ignore
    const refused = await askAtWorkerDoor({ email: 'long@riviere.example', draft: long, before: null }, 'fr', from('10.3.0.2')); // prettier-ignore
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'texts-too-long' }] });
  });

  it('cannot be had by changing the cookie', () => {
    expect(openWorkerSteps('x.y')).toBeNull();
    expect(openWorkerSteps(null)).toBeNull();
  });
});

describe('half an hour', () => {
  it('ends when he leaves', async () => {
    const { token, worker } = await asked('part@riviere.example');
    expect(await workerOfToken(token, null)).toEqual(worker);
    await closeWorkerSession(token);
    expect(await workerOfToken(token, null)).toBeNull();
  });

  it('shows nobody else’s request, whatever he knows of its address', async () => {
    const { id } = await asked('mien@riviere.example');
    const { worker: other } = await asked('curieux@riviere.example');
    const speech = i18nFor('fr');
    const tries = [
      readWorkerVisit(other, id), listThread(other, id), postMessage(other, id, 'essai'), cancelWorkerVisit(other, id),
      confirmWorkerVisit(other, id), workerConvocation(other, id, speech), workerCalendar(other, id, speech),
    ]; // prettier-ignore
    expect(await Promise.all(tries)).toEqual(tries.map(() => null));
  });
});

describe('his appointment', () => {
  it('is confirmed once, kept in a calendar without what it is for, and given back when he cancels', async () => {
    const { id, worker } = await asked('rdv@riviere.example');
    expect(await confirmWorkerVisit(worker, id)).toMatchObject({ ok: false });
    const [slot] = scene.slots;
    await inScope(systemScope, (tx) => placeVisit(tx, scene.staff, { visitId: id, slotId: slot!.id }));
    expect(await confirmWorkerVisit(worker, id)).toMatchObject({ ok: true });
    expect(await confirmWorkerVisit(worker, id)).toMatchObject({ ok: true });
    const visit = await readWorkerVisit(worker, id);
    expect(visit?.appointment).toMatchObject({ startsAt: new Date(slot!.startsAt), professional: expect.any(String) as string }); // prettier-ignore
    const ics = await workerCalendar(worker, id, i18nFor('fr'));
    expect(ics?.content).not.toMatch(/travailleur|médecin/i);
    expect(ics?.content).not.toContain(scene.adherent.name);
    expect((await workerConvocation(worker, id, i18nFor('fr')))?.name).toMatch(/^convocation-V-\d+\.pdf$/);
    expect(await cancelWorkerVisit(worker, id)).toMatchObject({ ok: true, value: { state: 'annulee' } });
    const freed = await inScope(systemScope, (tx) => tx.slot.findUniqueOrThrow({ where: { id: slot!.id } }));
    expect(freed.taken).toBe(false);
  });
});

describe('the health team finds him in the lists', () => {
  it('by name and birth date, the same employer first; the request stays private', async () => {
    const { id } = await asked('trouve@riviere.example');
    const [found] = (await findCandidates(scene.staff, id)) ?? [];
    expect(found).toMatchObject({
      workerId: scene.worker.id,
      companyNumber: scene.adherent.number,
      sure: true,
    });
    await identifyVisit(scene.staff, { visitId: id, workerId: scene.worker.id });
    expect(await row(id)).toMatchObject({ private: true, adherentId: scene.adherent.id, workerId: scene.worker.id, teamCode: 'EQUIPE-SUD' }); // prettier-ignore
    const seen = await inScope(scene.actor.scope, (tx) => tx.visit.findMany({ where: { id } }));
    expect(seen).toEqual([]);
    const trail = await inScope(systemScope, (tx) => tx.auditEvent.findMany({ where: { subjectId: id } }));
    expect(trail.map(({ action }) => action).sort()).toEqual(['visit.identify', 'visit.request']);
    expect(trail.filter(({ adherentId }) => adherentId !== null)).toEqual([]);
  });

  it('and nobody else does: not the administration, not for a visit that is no worker’s own', async () => {
    const { id } = await asked('cache@riviere.example');
    for (const role of ['gestion', 'direction'] as const) {
      const staff = staffOf(scene.people.nurse, role);
      expect(await findCandidates(staff, id)).toBeNull();
      expect(await identifyVisit(staff, { visitId: id, workerId: scene.worker.id })).toBeNull();
    }
    expect(await identifyVisit(scene.staff, { visitId: id, workerId: 'x' })).toMatchObject({ ok: false });
  });
});

describe('a request that is over', () => {
  const closedOn = async (id: string, on: Day) =>
    inScope(systemScope, (tx) =>
      tx.visit.update({ where: { id }, data: { state: 'effectuee', closedAt: fromDay(on) } }),
    );
  it(`is forgotten after ${WORKER_REQUEST_KEPT_MONTHS} months, and not a day before`, async () => {
    const limit = addMonths(day(today()), -WORKER_REQUEST_KEPT_MONTHS);
    const [old, recent] = [await asked('vieux@riviere.example'), await asked('recent@riviere.example')];
    await postMessage(old.worker, old.id, 'Merci');
    await identifyVisit(scene.staff, { visitId: old.id, workerId: scene.worker.id });
    await closedOn(old.id, addDays(limit, -1));
    await closedOn(recent.id, limit);
    expect(await forgetWorkerRequests()).toMatchObject({ visits: 1 });
    expect(await row(old.id)).toMatchObject({
      requesterName: null, requesterEmail: null, message: null, facts: {}, workerId: null, adherentId: null, kind: 'demande-travailleur',
    }); // prettier-ignore
    const kept = await inScope(systemScope, async (tx) => [
      await tx.visitMessage.findMany({ where: { visitId: old.id } }),
      await tx.visitEvent.findMany({ where: { visitId: old.id }, select: { actorName: true, facts: true } }),
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/Merci|riviere/);
    expect(JSON.stringify(kept)).not.toContain(scene.worker.familyName);
    expect((await row(recent.id)).requesterName).not.toBeNull();
    expect(await forgetWorkerRequests()).toMatchObject({ visits: 0 });
  });
});
