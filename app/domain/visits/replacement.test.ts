import { describe, expect, test } from 'vitest';
import { addDays, addMonths, day } from '../shared/day';
import {
  type Colleague,
  type GivenSlot,
  kindOfDue,
  mayHold,
  REPLACEMENT_EARLY_MONTHS,
  replacementBy,
  replacementsFor,
  type WaitingVisit,
} from './replacement';

const on = day('2026-12-04');
const nurse: GivenSlot = { profession: 'infirmier', kinds: [], on, mode: 'sur-place' };
const doctor: GivenSlot = { ...nurse, profession: 'medecin' };
const remote: GivenSlot = { ...nurse, mode: 'teleconsultation' };

const request = (change: Partial<WaitingVisit> = {}): WaitingVisit => ({
  visitId: 'v', kind: 'periodique', act: 'VIP', queue: 'infirmier', fromOn: null, dueOn: on, remoteAgreed: false, ...change,
}); // prettier-ignore
const colleague = (change: Partial<Colleague> = {}): Colleague => ({
  workerId: 'w', sortName: 'a', present: true, convoked: false, waiting: [], due: null, ...change,
}); // prettier-ignore

describe('for whom a slot makes sense', () => {
  const late = { act: 'VIP' as const, on: addDays(on, -1), known: true };
  const horizon = addMonths(on, REPLACEMENT_EARLY_MONTHS);
  test.each<[string, GivenSlot, Partial<Colleague>, boolean]>([
    ['someone late', nurse, { due: late }, true],
    ['someone who is away that day', nurse, { due: late, present: false }, false],
    ['someone already convoked', nurse, { due: late, convoked: true }, false],
    ['someone with nothing due', nurse, {}, false],
    ['due on the last day that is near enough', nurse, { due: { ...late, on: horizon } }, true],
    ['due a day later', nurse, { due: { ...late, on: addDays(horizon, 1) } }, false],
    ['a waiting request', nurse, { waiting: [request()] }, true],
    ['a request whose first day is the slot’s', nurse, { waiting: [request({ fromOn: on })] }, true],
    ['a request for a day later', nurse, { waiting: [request({ fromOn: addDays(on, 1) })] }, false],
    ['an aptitude on a nurse’s slot', nurse, { due: { ...late, act: 'EMA' } }, false],
    ['an aptitude asked for, on a nurse’s slot', nurse, { waiting: [request({ act: 'EMA' })] }, false],
    ['an aptitude on a doctor’s slot', doctor, { due: { ...late, act: 'EMA' } }, true],
    ['what a nurse may hold, on a doctor’s slot', doctor, { due: late }, true],
    ['a visit referred to the doctor, on a nurse’s slot', nurse, { waiting: [request({ act: 'VIPI', queue: 'medecin' })] }, false],
    ['the same waiting for the doctor is not made twice', nurse, { due: late, waiting: [request({ queue: 'medecin' })] }, false],
    ['at a distance, without his consent', remote, { due: late, waiting: [request({ kind: 'reprise' })] }, false],
    ['at a distance, with his consent', remote, { waiting: [request({ remoteAgreed: true })] }, true],
    ['a kind the session takes', { ...nurse, kinds: ['periodique'] }, { due: late }, true],
    ['a kind the session does not take', { ...nurse, kinds: ['embauche'] }, { due: late }, false],
  ])('%s', (_, slot, change, makesSense) => {
    expect(replacementBy(slot, colleague(change)) !== null).toBe(makesSense);
  }); // prettier-ignore
});

test('a request comes before a new visit, the most late request first', () => {
  const first = request({ visitId: 'first', dueOn: addDays(on, -3) });
  const chosen = replacementBy(
    nurse,
    colleague({
      waiting: [request({ visitId: 'none', dueOn: null }), request(), first],
      due: { act: 'VIP', on: addDays(on, -90), known: true },
    }),
  );
  expect(chosen).toMatchObject({ visitId: 'first', daysLate: 3 });
});

test('most late first, then by name, then without a legal date; an unknown past last', () => {
  const of = (workerId: string, sortName: string, dueOn: WaitingVisit['dueOn']) =>
    colleague({ workerId, sortName, waiting: [request({ dueOn })] });
  const sorted = replacementsFor(nurse, [
    of('no-date', 'a', null),
    of('in-time', 'b', addDays(on, 5)),
    of('late-z', 'z', addDays(on, -40)),
    of('late-c', 'c', addDays(on, -40)),
    colleague({ workerId: 'unknown', due: { act: 'VIPI', on: addDays(on, -900), known: false } }),
  ]);
  expect(sorted.map(({ workerId, daysLate }) => [workerId, daysLate])).toEqual([
    ['late-c', 40],
    ['late-z', 40],
    ['in-time', -5],
    ['no-date', null],
    ['unknown', 900],
  ]);
});

test.each([
  ['medecin', 'EMA', 'medecin', true],
  ['medecin', 'VIP', 'infirmier', true],
  ['infirmier', 'VIP', 'infirmier', true],
  ['infirmier', 'VIP', 'medecin', false],
  ['infirmier', 'EMA', 'infirmier', false],
  ['infirmier', 'AVIS', 'infirmier', false],
  ['infirmier', 'ATTESTATION', 'infirmier', false],
] as const)('%s holds %s of the queue %s: %s', (profession, act, queue, holds) => {
  expect(mayHold(profession, { act, queue })).toBe(holds);
});

test.each([
  ['VIPI', 'embauche'],
  ['VIP', 'periodique'],
  ['EMA', 'periodique'],
  ['AVIS', 'periodique'],
  ['VI', 'intermediaire'],
  ['VISITE', 'mi-carriere'],
  ['ATTESTATION', 'attestation'],
] as const)('%s is held as %s', (act, kind) => expect(kindOfDue(act)).toBe(kind));
