import { expect, it } from 'vitest';
import { addDays, addYears, day } from '../shared/day';
import { addPost, type EmployerPost, SHORTEST_MOTIVE } from './employer-post';

const today = day('2026-11-21');
const post: EmployerPost = {
  motive: 'Travail isolé en chambre froide à −25 °C, relevé au DUERP',
  doctorOpinionOn: today,
  cse: { consultedOn: today },
};
const refusals = (change: Partial<EmployerPost>) => {
  const outcome = addPost({ ...post, ...change }, today);
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
};

it('is granted for a year', () => {
  expect(addPost(post, today)).toMatchObject({ ok: true, value: { reviewBy: addYears(today, 1) } });
  expect(refusals({ cse: 'none' })).toEqual([]);
  expect(refusals({ motive: 'x'.repeat(SHORTEST_MOTIVE) })).toEqual([]);
});

it('says all that is missing at once', () => {
  expect(refusals({ motive: ' ', doctorOpinionOn: null, cse: { consultedOn: null } })).toEqual([
    'MOTIVE_MISSING',
    'DOCTOR_OPINION_MISSING',
    'CSE_MISSING',
  ]);
  expect(refusals({ motive: 'x'.repeat(SHORTEST_MOTIVE - 1) })).toEqual(['MOTIVE_TOO_SHORT']);
  const tomorrow = addDays(today, 1);
  expect(refusals({ doctorOpinionOn: tomorrow, cse: { consultedOn: tomorrow } })).toEqual([
    'DOCTOR_OPINION_IN_FUTURE',
    'CSE_IN_FUTURE',
  ]);
});
