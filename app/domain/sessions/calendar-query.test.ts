import { describe, expect, it } from 'vitest';
import { day } from '../shared/day';
import { boundsOf, calendarQuery, MONTHS_AHEAD, monthsFrom } from './calendar-query';

const today = day('2026-11-21');
const now = new Date('2026-11-21T09:00:00Z');
const query = (text: string) => calendarQuery(new URLSearchParams(text));

describe('the filters of the calendar', () => {
  it('leaves out what is no filter', () => {
    expect(query('mois=2026-13&places=toutes&vue=jour&theme=SST')).toEqual({
      theme: 'SST', lieu: '', format: '', mois: '', places: '', vue: '',
    }); // prettier-ignore
  });

  it.each([
    ['', now.toISOString(), null],
    ['mois=2026-11', now.toISOString(), '2026-11-30T23:00:00.000Z'],
    // A month over the change of clock: midnight in Paris at both ends.
    ['mois=2027-03', '2027-02-28T23:00:00.000Z', '2027-03-31T22:00:00.000Z'],
    ['vue=mois', now.toISOString(), '2026-11-30T23:00:00.000Z'],
  ])('%s looks from %s until %s', (text, from, until) => {
    const bounds = boundsOf(query(text), today, now);
    expect([bounds.from.toISOString(), bounds.until?.toISOString() ?? null]).toEqual([from, until]);
  });

  it('offers a year of months', () => {
    const months = monthsFrom(today);
    expect([months[0], months[1], months[2], months.length]).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      MONTHS_AHEAD,
    ]);
  });
});
