import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, instantAt } from '../shared/day';
import {
  type DutySessionEntry,
  keptKinds,
  MINUTES,
  MOST_WEEKS,
  parseClock,
  sessionRefusals,
  slotsOf,
  weeksOf,
} from './duty-session';

const entry = (change: Partial<DutySessionEntry> = {}): DutySessionEntry => ({
  professional: '00000000-0000-7000-8000-000000000001',
  centre: 'EVREUX',
  day: day('2027-01-12'),
  from: '09:00',
  to: '12:00',
  minutes: 30,
  breakFrom: null,
  breakTo: null,
  kinds: [],
  mode: 'sur-place',
  open: false,
  until: null,
  ...change,
});
const now = instantAt(day('2027-01-11'), '12:00');
const codes = (change: Partial<DutySessionEntry>) =>
  sessionRefusals(entry(change), 'infirmier', now).map(({ code }) => code);

describe('slots of a vacation', () => {
  it.each<[string, Partial<DutySessionEntry>, number]>([
    ['a morning', {}, 6],
    ['a last slot that does not fit is not made', { to: '12:29' }, 6],
    ['a break is a gap', { to: '14:00', breakFrom: '12:00', breakTo: '13:00' }, 8],
    ['a slot that would run into the break waits for its end', { to: '14:00', breakFrom: '11:45', breakTo: '13:00' }, 7],
    ['an hour more on the night the clocks go back', { day: day('2026-10-25'), from: '00:00', to: '06:00', minutes: 60 }, 7],
    ['an hour less on the night they go forward', { day: day('2027-03-28'), from: '00:00', to: '06:00', minutes: 60 }, 5],
  ])('%s', (_, change, count) => expect(slotsOf(entry(change))).toHaveLength(count)); // prettier-ignore

  it('never overlap, keep their length, and cover no more than the session less its break', () => {
    const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => {
      const [hours, minutes] = [Math.floor(quarter / 4), (quarter % 4) * 15];
      return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
    });
    const someDay = fc.integer({ min: 0, max: 1500 }).map((days): Day => addDays(day('2026-01-01'), days));
    const minutes = fc.integer({ min: MINUTES.least, max: MINUTES.most });
    fc.assert(
      fc.property(someDay, fc.tuple(clock, clock, clock, clock), minutes, fc.boolean(), (on, times, length, paused) => {
        const [from, breakFrom, breakTo, to] = [...times].sort() as [string, string, string, string];
        const pause = paused ? { breakFrom, breakTo } : { breakFrom: null, breakTo: null };
        const slots = slotsOf(entry({ day: on, from, to, minutes: length, ...pause }));
        const begin = instantAt(on, from).getTime();
        let last = begin;
        for (const { startsAt, endsAt } of slots) {
          expect(startsAt.getTime()).toBeGreaterThanOrEqual(last);
          expect(endsAt.getTime() - startsAt.getTime()).toBe(length * 60_000);
          last = endsAt.getTime();
          if (paused) {
            const [stop, again] = [instantAt(on, breakFrom).getTime(), instantAt(on, breakTo).getTime()];
            expect(endsAt.getTime() <= stop || startsAt.getTime() >= again).toBe(true);
          }
        }
        if (slots.length > 0) expect(last).toBeLessThanOrEqual(instantAt(on, to).getTime());
      }),
    ); // prettier-ignore
  });
});

describe('what is refused', () => {
  it.each<[Partial<DutySessionEntry>, string[]]>([
    [{}, []],
    [{ to: '09:00' }, ['hours-order']],
    [{ to: '09:29' }, ['no-slot']],
    [{ to: '09:30' }, []],
    [{ breakFrom: '10:00' }, ['break-outside']],
    [{ breakFrom: '10:00', breakTo: '12:30' }, ['break-outside']],
    [{ breakFrom: '11:00', breakTo: '12:00' }, []],
    [{ day: day('2027-01-11') }, ['in-the-past']],
    [{ day: day('2027-01-11'), from: '12:00', to: '13:00' }, ['in-the-past']],
    [{ day: day('2027-01-11'), from: '12:01', to: '13:00' }, []],
    [{ until: day('2027-01-11') }, ['until-order']],
    [{ until: addDays(day('2027-01-12'), MOST_WEEKS * 7) }, []],
    [{ until: addDays(day('2027-01-12'), MOST_WEEKS * 7 + 1) }, ['until-too-far']],
    [{ kinds: ['attestation'] }, ['kinds-profession']],
    [{ kinds: ['reprise'], open: true }, ['open-kinds']],
    [{ kinds: ['embauche'], open: true }, []],
  ])('%j', (change, expected) => expect(codes(change)).toEqual(expected));
});

it('comes back every week up to the day said, the day itself counted', () => {
  expect(weeksOf(entry({ until: day('2027-02-02') }))).toEqual(['2027-01-12', '2027-01-19', '2027-01-26', '2027-02-02']);
  expect(weeksOf(entry({ until: day('2027-02-01') }))).toHaveLength(3);
  expect(weeksOf(entry())).toHaveLength(1);
}); // prettier-ignore

it('open to employers without a kind keeps the kinds that they may book', () => {
  expect(keptKinds(entry({ open: true }))).toEqual(['embauche', 'periodique']);
  expect(keptKinds(entry())).toEqual([]);
});

it.each([
  ['9', '09:00'], ['9h', '09:00'], ['9 h 30', '09:30'], ['09:30', '09:30'], ['13H45', '13:45'],
  ['24:00', null], ['9h60', null], ['midi', null], ['', null],
])('a time typed "%s"', (typed, time) => expect(parseClock(typed)).toBe(time)); // prettier-ignore
