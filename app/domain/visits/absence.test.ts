import { expect, it } from 'vitest';
import { addDays, day } from '../shared/day';
import { absenceRights, LIAISON_DAYS, PREREPRISE_OVER_DAYS } from './absence';

const absenceFrom = day('2028-01-31');

it.each([
  [-1, 0, false, false],
  [0, 0, false, false],
  [LIAISON_DAYS - 1, LIAISON_DAYS - 1, false, false],
  [LIAISON_DAYS, LIAISON_DAYS, true, false],
  [PREREPRISE_OVER_DAYS, PREREPRISE_OVER_DAYS, true, false],
  [PREREPRISE_OVER_DAYS + 1, PREREPRISE_OVER_DAYS + 1, true, true],
])('%i days after the first day', (after, days, liaisonOpen, prerepriseOpen) => {
  expect(absenceRights(absenceFrom, addDays(absenceFrom, after))).toEqual({
    days,
    liaisonFrom: '2028-03-01',
    prerepriseFrom: '2028-03-02',
    liaisonOpen,
    prerepriseOpen,
  });
});
