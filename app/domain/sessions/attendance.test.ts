import { expect, test } from 'vitest';
import { ATTENDANCE_OPENS_MINUTES, attendanceOpen, JOIN_OPENS_MINUTES, joinOpen } from './attendance';

const starts = new Date('2026-12-08T08:00:00Z');
const at = (minutes: number) => new Date(starts.getTime() + minutes * 60_000);

test.each([
  ['confirmee', -ATTENDANCE_OPENS_MINUTES - 1, false],
  ['confirmee', -ATTENDANCE_OPENS_MINUTES, true],
  ['confirmee', 10_000, true],
  ['tenue', 10_000, true],
  ['publiee', 0, false],
  ['annulee', 0, false],
] as const)('%s, %i minutes from its beginning: attendance may be noted: %s', (state, minutes, open) => {
  expect(attendanceOpen(state, starts, at(minutes))).toBe(open);
});

test.each([
  [-JOIN_OPENS_MINUTES - 1, false],
  [-JOIN_OPENS_MINUTES, true],
  [59, true],
  [60, false],
])('%i minutes from the beginning of an hour of webinar, its room is open: %s', (minutes, open) => {
  expect(joinOpen(starts, at(60), at(minutes))).toBe(open);
});
