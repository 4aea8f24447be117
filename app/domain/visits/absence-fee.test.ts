import { expect, it } from 'vitest';
import { absenceFee, absenceLineSchema } from './absence-fee';

it.each([
  [70_00, 2000, 14_00, 84_00],
  [0, 2000, 0, 0],
  [1, 2000, 0, 1],
  [12_47, 550, 69, 13_16],
])('%i cents at %i basis points', (netCents, vatBp, vatCents, grossCents) => {
  const fee = absenceFee({ netCents, vatBp });
  expect(fee).toMatchObject({ netCents, vatCents, grossCents });
  expect(absenceLineSchema.parse({ ...fee.line, reason: 'missed' })).toEqual({
    code: 'absence',
    reason: 'missed',
    quantity: 1,
    unitCents: netCents,
    netCents,
    vatBp,
    vatCents,
  });
});
