import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StaffRole } from '~/domain/access/roles';
import { addDays, addMonths } from '~/domain/shared/day';
import { now, today } from '~/platform/clock.server';
import { inScope, sqlInScope, systemScope } from '~/platform/db/index.server';
import { insertRows } from '../../../prisma/factories/insert';
import { type Scene, setScene, setService, staffOf } from '../../../prisma/factories/scene';
import { visitMakers } from '../../../prisma/factories/visits';
import type { ProfessionalRow, SlotRow, VisitRow } from '../../../prisma/factories/visit-rows';
import { assignRequests, handOverMany, placeMany, proposePlaces } from './bulk-requests.server';
import { cancelRequest, dispenseRequest, handOver, publishRequest, takeBack } from './decide-request.server';
import { placeRequest, unplaceRequests } from './place-request.server';
import { refreshTriage } from './refresh-triage.server';
import { showRequest } from './show-request.server';

let scene: Scene;
let visits: ReturnType<typeof visitMakers>;
let doctor: ProfessionalRow;
let nurse: ProfessionalRow;
let slots: SlotRow[];
const staff = (role: StaffRole) => staffOf(scene.make.person({ staffRole: role }), role);
const write = (table: string, rows: object[]) =>
  sqlInScope(systemScope, (sql) => insertRows(sql, table, rows));
const visitOf = (id: string) => inScope(systemScope, (tx) => tx.visit.findUniqueOrThrow({ where: { id } }));
const live = () =>
  inScope(systemScope, (tx) =>
    tx.appointment.findMany({ where: { state: { in: ['planifiee', 'convoquee'] } } }),
  );
const add = async (...changes: Partial<VisitRow>[]) => {
  const rows = changes.map((change, index) =>
    visits.visit(scene.adherent, scene.workers[index % scene.workers.length]!, change),
  );
  await write('visit', rows);
  return rows;
}; // prettier-ignore

beforeAll(async () => {
  await setService();
  scene = await setScene('requests', 4);
  visits = visitMakers(scene.make);
  doctor = visits.professional({ profession: 'medecin' });
  nurse = visits.professional();
  await write('professional', [doctor, nurse]);
});

beforeEach(async () => {
  await sqlInScope(systemScope, (sql) => sql.query('DELETE FROM appointment; DELETE FROM slot; DELETE FROM duty_session'));
  const { session, slots: made } = visits.dutySession(doctor, { day: addDays(today(), 7) });
  slots = made;
  await write('duty_session', [session]);
  await write('slot', slots);
}); // prettier-ignore

describe('placing a request', () => {
  it('of two colleagues who place two requests on one slot, one does and the other is told so', async () => {
    const [a, b] = await add({ kind: 'reprise' }, { kind: 'reprise' });
    const slotId = slots[0]!.id;
    const answers = await Promise.all(
      [a!, b!].map(({ id }) => placeRequest(staff('assistante'), { visitId: id, slotId, seen: null })),
    );
    expect(answers.filter((answer) => answer?.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer?.ok)).toMatchObject({ refusals: [{ code: 'slot-taken' }] });
    expect(await live()).toHaveLength(1);
  });

  it('of two colleagues who place one request on two slots, it has one appointment', async () => {
    const [visit] = await add({ kind: 'reprise' });
    await Promise.all(
      [slots[0]!, slots[1]!].map((slot) =>
        placeRequest(staff('assistante'), { visitId: visit!.id, slotId: slot.id, seen: null }),
      ),
    );
    expect(await live()).toHaveLength(1);
  });

  it('an appointment a colleague gave meanwhile is never moved by someone who did not see it', async () => {
    const [visit] = await add({ kind: 'reprise' });
    const asked = { visitId: visit!.id, seen: null };
    await placeRequest(staff('medecin'), { ...asked, slotId: slots[0]!.id });
    const late = await placeRequest(staff('assistante'), { ...asked, slotId: slots[1]!.id });
    expect(late).toMatchObject({ ok: false, refusals: [{ code: 'visit-event-impossible' }] });
    expect((await live()).map(({ slotId }) => slotId)).toEqual([slots[0]!.id]);
  });

  it('moves an appointment whole, or leaves it where it is when the other slot was taken', async () => {
    const [visit, other] = await add({ kind: 'reprise' }, { kind: 'reprise' });
    const given = await placeRequest(staff('medecin'), {
      visitId: visit!.id,
      slotId: slots[0]!.id,
      seen: null,
    });
    const first = given?.ok ? given.value.appointmentId : '';
    await placeRequest(staff('medecin'), { visitId: other!.id, slotId: slots[1]!.id, seen: null });
    const refused = await placeRequest(staff('medecin'), {
      visitId: visit!.id,
      slotId: slots[1]!.id,
      seen: first,
    });
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'slot-taken' }] });
    expect((await visitOf(visit!.id)).state).toBe('planifiee');
    expect((await live()).find(({ visitId }) => visitId === visit!.id)?.slotId).toBe(slots[0]!.id);
    const moved = await placeRequest(staff('medecin'), {
      visitId: visit!.id,
      slotId: slots[2]!.id,
      seen: first,
    });
    expect(moved).toMatchObject({ ok: true, value: { moved: true } });
    expect((await live()).find(({ visitId }) => visitId === visit!.id)?.slotId).toBe(slots[2]!.id);
  });

  it('refuses a slot that does not suit it', async () => {
    const { session, slots: nurses } = visits.dutySession(nurse, { day: addDays(today(), 8) });
    await write('duty_session', [session]);
    await write('slot', nurses);
    const [visit] = await add({ kind: 'reprise' });
    const answer = await placeRequest(staff('medecin'), {
      visitId: visit!.id,
      slotId: nurses[0]!.id,
      seen: null,
    });
    expect(answer).toMatchObject({ refusals: [{ code: 'slot-unfit' }] });
  });

  it('a private request does not exist for those who may not know of it', async () => {
    const [visit] = await add({ kind: 'prereprise', private: true });
    for (const role of ['gestion', 'direction'] as const) {
      expect(await placeRequest(staff(role), { visitId: visit!.id, slotId: slots[0]!.id, seen: null })).toBeNull();
      expect(await cancelRequest(staff(role), visit!.id, 'erreur')).toBeNull();
    }
    expect((await proposePlaces(staff('gestion'), [visit!.id], new Date())).proposals).toEqual([]);
    expect(await assignRequests(staff('gestion'), [visit!.id], { teamCode: 'EQUIPE-NORD' })).toEqual({ done: 0, left: 1 });
  }); // prettier-ignore
});

describe('several at once', () => {
  it('are proposed different slots, nothing is written before, and all of it is undone', async () => {
    const asked = await add({ kind: 'reprise' }, { kind: 'reprise' }, { kind: 'demande-employeur' });
    const ids = asked.map(({ id }) => id);
    const { proposals } = await proposePlaces(staff('assistante'), ids, new Date());
    expect(proposals.map(({ id }) => id)).toEqual(ids);
    expect(new Set(proposals.map(({ slot }) => slot?.id)).size).toBe(3);
    expect(await live()).toHaveLength(0);
    const choices = proposals.map(({ id, slot }) => `${id}:${slot!.id}`);
    // A colleague takes the second slot meanwhile.
    const [quick] = await add({ kind: 'reprise' });
    await placeRequest(staff('medecin'), { visitId: quick!.id, slotId: proposals[1]!.slot!.id, seen: null });
    const { appointmentIds, left } = await placeMany(staff('assistante'), choices);
    expect([appointmentIds.length, left]).toEqual([2, 1]);
    // Sent again by a double click, it changes nothing.
    expect(await placeMany(staff('assistante'), choices)).toEqual({ appointmentIds: [], left: 3 });
    expect(await unplaceRequests(staff('assistante'), appointmentIds)).toBe(2);
    expect(await unplaceRequests(staff('assistante'), appointmentIds)).toBe(0);
    expect((await visitOf(ids[0]!)).state).toBe('recue');
    expect(await live()).toHaveLength(1);
  });

  it('are given to a professional or a team; a nurse is given the nurses’ queue only; the trail counts them', async () => {
    const [forDoctor, forNurse, placed] = await add({ kind: 'reprise' }, { kind: 'periodique', act: 'VIP', triage: 'IDE-PERIODIQUE', queue: 'infirmier' }, { kind: 'reprise', state: 'annulee' });
    const ids = [forDoctor!.id, forNurse!.id, placed!.id];
    expect(await assignRequests(staff('medecin'), ids, { professionalId: nurse.id })).toEqual({ done: 1, left: 2 });
    expect((await visitOf(forNurse!.id)).professionalId).toBe(nurse.id);
    expect(await assignRequests(staff('medecin'), ids, { professionalId: doctor.id })).toEqual({ done: 2, left: 1 });
    expect(await assignRequests(staff('medecin'), ids, { teamCode: 'EQUIPE-NORD' })).toEqual({ done: 2, left: 1 });
    expect(await visitOf(forDoctor!.id)).toMatchObject({ teamCode: 'EQUIPE-NORD', professionalId: null });
    expect(await assignRequests(staff('medecin'), ids, { teamCode: 'RIEN' })).toBeNull();
    const trail = await inScope(systemScope, (tx) => tx.auditEvent.findMany({ where: { action: 'visit.assign' }, select: { facts: true } }));
    expect(trail.map(({ facts }) => facts)).toEqual([{ count: 1 }, { count: 2 }, { count: 2 }]);
  }); // prettier-ignore
});

describe('decisions', () => {
  it('a first visit after a recent one may be found not required, by health staff alone', async () => {
    const facts = { startOn: addDays(today(), -10), lastVisitOn: addMonths(today(), -12) };
    const [recent, old] = await add(
      { kind: 'embauche', facts },
      { kind: 'embauche', facts: { ...facts, lastVisitOn: addMonths(today(), -70) } },
    );
    const may = async (role: StaffRole, id: string) =>
      (await showRequest(staff(role), id, { today: today(), now: now() }))?.may.dispense;
    expect([await may('infirmier', recent!.id), await may('infirmier', old!.id)]).toEqual([true, false]);
    expect(await may('assistante', recent!.id)).toBe(false);
  });

  it('a doctor hands over what a nurse may hold, at the head of the nurses’ queue, once, and may take it back', async () => {
    const [maternity, illness, asked] = await add(
      { kind: 'reprise', cause: 'maternite' },
      { kind: 'reprise', cause: 'maladie' },
      { kind: 'demande-employeur' },
    );
    const both = await Promise.all([handOver(staff('medecin'), maternity!.id), handOver(staff('medecin'), maternity!.id)]);
    expect(both.filter((each) => each?.ok)).toHaveLength(1);
    const { queue, triage, handedOverAt } = await visitOf(maternity!.id);
    expect({ queue, triage }).toEqual({ queue: 'infirmier', triage: 'IDE-CONFIEE' });
    expect(handedOverAt).toBeInstanceOf(Date);
    expect(await handOver(staff('medecin'), illness!.id)).toMatchObject({ refusals: [{ code: 'not-for-a-nurse' }] });
    expect(await handOverMany(staff('medecin'), [illness!.id, asked!.id])).toEqual({ done: 1, left: 1 });
    // What the doctor entrusted stays with the nurses, whatever the night brings.
    await refreshTriage(today());
    expect((await visitOf(maternity!.id)).triage).toBe('IDE-CONFIEE');
    expect(await takeBack(staff('medecin'), maternity!.id)).toMatchObject({ ok: true });
    expect(await visitOf(maternity!.id)).toMatchObject({ queue: 'medecin', triage: 'MT-REPRISE', handedOverAt: null });
  }); // prettier-ignore

  it('a visit is cancelled or not required once; whoever comes second is told what became of it', async () => {
    const [visit, spared] = await add({ kind: 'reprise' }, { kind: 'reprise' });
    expect(await cancelRequest(staff('assistante'), visit!.id, 'doublon')).toMatchObject({ ok: true });
    expect(await cancelRequest(staff('assistante'), visit!.id, 'doublon')).toMatchObject({
      refusals: [{ code: 'state-changed', state: 'annulee' }],
    });
    expect(await dispenseRequest(staff('medecin'), spared!.id)).toMatchObject({ ok: true });
    expect((await visitOf(spared!.id)).state).toBe('non_requise');
  });

  it('a pré-reprise is shown to the employer; what the worker wrote is not; a visit he asked for never is', async () => {
    const [early, own] = await add(
      { kind: 'prereprise', origin: 'travailleur', private: true, message: 'Mon canari chante', requesterEmail: 'p@r.example' },
      { kind: 'demande-travailleur', origin: 'travailleur', private: true, message: 'Un autre canari' },
    );
    const seen = () => inScope(scene.actor.scope, (tx) => tx.visit.findMany({ where: { id: { in: [early!.id, own!.id] } } }));
    expect(await seen()).toEqual([]);
    await placeRequest(staff('medecin'), { visitId: early!.id, slotId: slots[0]!.id, seen: null });
    expect(await publishRequest(staff('medecin'), own!.id)).toMatchObject({ refusals: [{ code: 'not-private' }] });
    expect(await publishRequest(staff('medecin'), early!.id)).toMatchObject({ ok: true });
    const [shown, ...more] = await seen();
    expect([shown?.id, more.length]).toEqual([early!.id, 0]);
    expect(shown?.publishedAt).toBeInstanceOf(Date);
    const all = await inScope(scene.actor.scope, async (tx) => JSON.stringify([
      shown, await tx.visitMessage.findMany(), await tx.visitEvent.findMany({ where: { visitId: early!.id } }), await tx.appointment.findMany(),
    ], (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)));
    expect(all).not.toContain('canari');
    expect(all).toContain(slots[0]!.id);
  }); // prettier-ignore

  it('the night ranks again what time has moved', async () => {
    const [visit] = await add({ kind: 'periodique', act: 'VIP', triage: 'IDE-PERIODIQUE', queue: 'infirmier' });
    await inScope(systemScope, (tx) =>
      tx.worker.update({ where: { id: visit!.workerId! }, data: { category: 'SIS', birthDate: new Date('1990-05-05') } }),
    );
    const lastOn = addMonths(today(), -72);
    await write('follow_up', [{ workerId: visit!.workerId, adherentId: visit!.adherentId, lastOn }]);
    await refreshTriage(today());
    expect((await visitOf(visit!.id)).triage).toBe('IDE-PERIODIQUE');
    expect(await refreshTriage(addDays(today(), 1))).toBeGreaterThan(0);
    expect((await visitOf(visit!.id)).triage).toBe('IDE-PLUS-DE-6-ANS');
    expect(await refreshTriage(addDays(today(), 1))).toBe(0);
  }); // prettier-ignore
});
