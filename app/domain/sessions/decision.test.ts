import { describe, expect, test } from 'vitest';
import { addDays, day } from '../shared/day';
import { decisionDayReached, inBoardOrder, PRESSING_DAYS, type ToDecide, urgencyOf } from './decision';

const today = day('2026-11-24');
const session = (change: Partial<ToDecide> = {}) => ({
  state: 'publiee' as const, minSeats: 6, seatsTaken: 5, decisionOn: addDays(today, 1), startsAt: '2026-12-08T08:00:00Z', ...change,
}); // prettier-ignore

describe('how pressing a decision is', () => {
  test.each([
    ['the day before', session({ decisionOn: addDays(today, -1) }), 'late'],
    ['late even with its minimum: nobody has confirmed it', session({ decisionOn: addDays(today, -1), seatsTaken: 6 }), 'late'],
    ['on its day', session({ decisionOn: today }), 'today'],
    ['short of people, just near enough', session({ decisionOn: addDays(today, PRESSING_DAYS) }), 'pressing'],
    ['short of people, a day further', session({ decisionOn: addDays(today, PRESSING_DAYS + 1) }), 'calm'],
    ['at its minimum', session({ seatsTaken: 6 }), 'calm'],
    ['a draft', session({ state: 'brouillon', decisionOn: addDays(today, -1) }), 'calm'],
    ['confirmed', session({ state: 'confirmee', decisionOn: addDays(today, -1) }), 'settled'],
    ['cancelled', session({ state: 'annulee' }), 'settled'],
  ])('%s', (_, of, urgency) => expect(urgencyOf(of, today)).toBe(urgency)); // prettier-ignore

  test('late first, then today, then by decision day; what is settled last', () => {
    const list = [
      session({ state: 'confirmee', decisionOn: addDays(today, -9) }),
      session({ decisionOn: addDays(today, 20) }),
      session({ decisionOn: addDays(today, 2) }),
      session({ decisionOn: today }),
      session({ decisionOn: addDays(today, -1) }),
    ];
    expect(inBoardOrder(list, today)).toEqual([...list].reverse());
  });
});

test.each([
  ['winter, a minute before eight in Paris', '2026-11-24T06:59:00Z', addDays(today, -1)],
  ['winter, eight', '2026-11-24T07:00:00Z', today],
  ['summer, a minute before eight', '2027-07-01T05:59:00Z', day('2027-06-30')],
  ['summer, eight', '2027-07-01T06:00:00Z', day('2027-07-01')],
])('the decision day reached: %s', (_, at, reached) =>
  expect(decisionDayReached(new Date(at))).toBe(reached),
);
