import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day } from '../shared/day';
import { standingOf } from './filling';

const session = {
  state: 'publiee',
  minSeats: 5,
  maxSeats: 12,
  seatsTaken: 0,
  waiting: 0,
  decisionOn: day('2027-03-12'),
} as const;

it.each([
  [{ seatsTaken: 0 }, { code: 'needs', more: 5, by: '2027-03-12', left: 12 }],
  [{ seatsTaken: 4 }, { code: 'needs', more: 1, by: '2027-03-12', left: 8 }],
  [{ seatsTaken: 5 }, { code: 'open', left: 7 }],
  [
    { seatsTaken: 3, state: 'confirmee' as const },
    { code: 'open', left: 9 },
  ],
  [{ seatsTaken: 12 }, { code: 'full', waiting: 0 }],
  [
    { seatsTaken: 11, waiting: 2 },
    { code: 'full', waiting: 2 },
  ],
])('%j stands as %j', (change, standing) => {
  expect(standingOf({ ...session, ...change })).toEqual(standing);
});

it('never promises more seats than there are', () => {
  fc.assert(
    fc.property(fc.nat(12), fc.nat(5), (seatsTaken, waiting) => {
      const standing = standingOf({ ...session, seatsTaken, waiting });
      return standing.code === 'full' || standing.left + seatsTaken === session.maxSeats;
    }),
  );
});
