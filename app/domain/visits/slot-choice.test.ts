import { describe, expect, it } from 'vitest';
import { day } from '../shared/day';
import { type FreeSlot, type Placeable, slotFits, suggestSlots } from './slot-choice';

const request: Placeable = {
  kind: 'reprise',
  queue: 'medecin',
  centreCode: 'EVREUX',
  professionalId: null,
  fromOn: null,
  dueOn: day('2026-12-01'),
  teleconsultationAgreed: false,
};
let made = 0;
const slot = (startsAt: string, change: Partial<FreeSlot> = {}) => {
  const id = `slot-${++made}`;
  return {
    id,
    sessionId: id,
    startsAt,
    endsAt: startsAt,
    mode: 'sur-place' as const,
    kinds: [],
    centreCode: 'EVREUX',
    professionalId: 'dr',
    profession: 'medecin' as const,
    ...change,
  };
};
const choice = { noticeHours: 48, now: new Date('2026-11-21T09:00:00Z'), count: 9 };

describe('a slot fits a request', () => {
  it.each<[string, boolean, Partial<FreeSlot>, Partial<Placeable>]>([
    ['any kind', true, {}, {}],
    ['kept for this kind', true, { kinds: ['reprise', 'embauche'] }, {}],
    ['kept for another kind', false, { kinds: ['embauche'] }, {}],
    ['a nurse for the doctor’s queue', false, { profession: 'infirmier' }, {}],
    ['a nurse for the nurses’ queue', true, { profession: 'infirmier' }, { queue: 'infirmier' }],
    ['a doctor for the nurses’ queue', true, {}, { queue: 'infirmier' }],
    ['at a distance without consent (L.4624-1)', false, { mode: 'teleconsultation' }, {}],
    ['at a distance with consent', true, { mode: 'teleconsultation' }, { teleconsultationAgreed: true }],
    ['the eve of the return', false, {}, { fromOn: day('2026-11-26') }],
    ['the day of the return', true, {}, { fromOn: day('2026-11-25') }],
    // 23:30 UTC is the next day in Paris.
    ['just after midnight in Paris', true, { startsAt: '2026-11-25T23:30:00Z' }, { fromOn: day('2026-11-26') }],
  ])('%s: %s', (_, expected, change, asked) => {
    expect(slotFits({ ...request, ...asked }, slot('2026-11-25T09:00:00Z', change))).toBe(expected);
  });
}); // prettier-ignore

describe('the best slots', () => {
  it('meet the legal day first, leave the notice, then stay in the company’s centre, then come soonest', () => {
    const late = slot('2026-12-02T08:00:00Z');
    const short = slot('2026-11-23T08:59:00Z');
    const elsewhere = slot('2026-11-24T08:00:00Z', { centreCode: 'VERNEUIL' });
    const own = slot('2026-11-30T08:00:00Z');
    const sooner = slot('2026-11-26T08:00:00Z');
    const found = suggestSlots(request, [late, short, elsewhere, own, sooner], choice);
    expect(found.map(({ id }) => id)).toEqual([sooner, own, elsewhere, short, late].map(({ id }) => id));
    expect(found[0]?.reasons).toEqual(['before-due', 'own-centre', 'notice']);
    expect(found[3]?.reasons).toEqual(['before-due', 'own-centre', 'short-notice']);
    expect(found[4]?.reasons).toEqual(['after-due', 'own-centre', 'notice']);
  });

  it('prefer the professional a request is assigned to, and a nurse for the nurses’ queue', () => {
    const other = slot('2026-11-26T08:00:00Z', { professionalId: 'other' });
    const own = slot('2026-11-27T08:00:00Z');
    expect(suggestSlots({ ...request, professionalId: 'dr' }, [other, own], choice)[0]?.id).toBe(own.id);
    const nurse = slot('2026-11-27T08:00:00Z', { profession: 'infirmier' });
    expect(suggestSlots({ ...request, queue: 'infirmier' }, [other, nurse], choice)[0]?.id).toBe(nurse.id);
  });

  it('come from different sessions', () => {
    const first = slot('2026-11-26T08:00:00Z', {});
    const second = { ...slot('2026-11-26T08:30:00Z'), sessionId: first.sessionId };
    const third = slot('2026-11-27T08:00:00Z');
    expect(suggestSlots(request, [second, first, third], choice).map(({ id }) => id)).toEqual([first.id, third.id]);
  });
}); // prettier-ignore
