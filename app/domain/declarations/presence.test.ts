import { describe, expect, it } from 'vitest';
import { day } from '../shared/day';
import { presenceOf } from './presence';

describe('presenceOf on 1 January 2027', () => {
  it.each([
    ['2020-03-02', null, 'present'],
    [null, null, 'present'],
    ['2027-01-01', null, 'present'],
    ['2027-01-02', null, 'hiredLater'],
    ['2020-03-02', '2026-12-31', 'left'],
    ['2020-03-02', '2027-01-01', 'present'],
    ['2027-01-02', '2027-02-28', 'hiredLater'],
    [null, '2026-12-31', 'left'],
  ] as const)('%s to %s: %s', (startOn, leftOn, presence) => {
    const worker = { startOn: startOn && day(startOn), leftOn: leftOn && day(leftOn) };
    expect(presenceOf(worker, day('2027-01-01'))).toBe(presence);
  });
});
