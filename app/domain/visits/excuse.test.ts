import { expect, test } from 'vitest';
import { day, instantAt } from '../shared/day';
import { judgeExcuse } from './excuse';
import { DEFAULT_VISIT_SETTINGS } from './settings';

const { noticeHours } = DEFAULT_VISIT_SETTINGS;
const at = (on: string, time: string) => instantAt(day(on), time);
const startsAt = at('2026-12-04', '09:30');

test.each([
  ['a minute before the notice period ends', at('2026-12-02', '09:29'), false, false],
  ['at its last instant', at('2026-12-02', '09:30'), false, false],
  ['a minute after', at('2026-12-02', '09:31'), true, false],
  ['a minute before the appointment', at('2026-12-04', '09:29'), true, false],
  ['once it has begun', startsAt, true, true],
  ['long before', at('2026-11-02', '09:30'), false, false],
])('%s', (_, now, late, past) => {
  expect(judgeExcuse({ startsAt, now, noticeHours })).toEqual({
    late,
    past,
    freeUntil: at('2026-12-02', '09:30'),
  });
});

test.each([
  ['autumn gives an hour back', '2026-10-26', '2026-10-24', '10:30'],
  ['spring takes one', '2026-03-30', '2026-03-28', '08:30'],
])('hours that pass are counted: %s', (_, on, freeOn, freeAt) => {
  const judged = judgeExcuse({ startsAt: at(on, '09:30'), now: at(freeOn, freeAt), noticeHours });
  expect(judged).toEqual({ late: false, past: false, freeUntil: at(freeOn, freeAt) });
});

test('without a notice period an excuse is free until the appointment begins', () => {
  const now = new Date(startsAt.getTime() - 1);
  expect(judgeExcuse({ startsAt, now, noticeHours: 0 }).late).toBe(false);
  expect(judgeExcuse({ startsAt, now: startsAt, noticeHours: 0 })).toMatchObject({ late: false, past: true });
});
