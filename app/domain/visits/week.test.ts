import { expect, it } from 'vitest';
import { day } from '../shared/day';
import { mondayOf } from './week';

it.each([
  ['2026-11-16', '2026-11-16'],
  ['2026-11-22', '2026-11-16'],
  ['2026-11-23', '2026-11-23'],
  ['2028-03-01', '2028-02-28'],
  ['1899-12-31', '1899-12-25'],
])('the Monday of %s', (on, monday) => expect(mondayOf(day(on))).toBe(monday));
