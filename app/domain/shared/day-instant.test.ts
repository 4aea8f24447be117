import { expect, test } from 'vitest';

import { day, instantAt } from './day';

test.each([
  ['winter', '2026-11-21', '09:00', '2026-11-21T08:00:00.000Z'],
  ['summer', '2026-07-01', '09:00', '2026-07-01T07:00:00.000Z'],
  ['the hour that summer skips', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['the hour that comes twice: the first', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
])('%s', (_, on, time, instant) => {
  expect(instantAt(day(on), time).toISOString()).toBe(instant);
});

test('what is no time is refused', () => {
  expect(() => instantAt(day('2026-11-21'), '25:00')).toThrow();
});
