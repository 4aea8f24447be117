import { describe, expect, test } from 'vitest';
import { day } from '../shared/day';
import { hourText, MOST_SEATS, movedParts, partsOf, seriesOf, sessionEntrySchema } from './session-entry';

const typed = {
  theme: 'SST', format: 'sur-place', centre: 'EVREUX', place: 'Salle', link: '', trainer: '', day: '2027-03-16', days: '2',
  from: '09:00', to: '17:00', min: '6', max: '10', decision: '2027-03-06', notice: '48',
}; // prettier-ignore
const wrongOf = (change: Partial<typeof typed>) => {
  const read = sessionEntrySchema.safeParse({ ...typed, ...change });
  return read.success ? [] : read.error.issues.map(({ path }) => path.join('.'));
};

describe('a session as typed', () => {
  test.each([
    ['as it should be', {}, []],
    ['ends before it begins', { to: '09:00' }, ['to']],
    ['more needed than there are seats', { min: '11' }, ['max']],
    ['too many seats', { max: String(MOST_SEATS + 1) }, ['max']],
    ['decided on its very day', { decision: '2027-03-16' }, []],
    ['decided after it', { decision: '2027-03-17' }, ['decision']],
    ['nowhere', { centre: '' }, ['centre']],
    ['a webinar that nobody can join', { format: 'webinaire' }, ['link']],
    ['a link that is not safe', { format: 'webinaire', link: 'http://x.example' }, ['link']],
    ['in a company, without its address', { format: 'intra', place: '' }, ['place']],
  ])('%s', (_, change, wrong) => expect(wrongOf(change)).toEqual(wrong));
});

test('a series keeps the distance of its decision; a month without that day takes its last one', () => {
  const first = { day: day('2027-01-31'), decision: day('2027-01-21'), times: 3 };
  expect(seriesOf({ ...first, repeat: 'mois' }).map(({ day: on }) => on)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31']);
  expect(seriesOf({ ...first, repeat: 'semaine' })[1]).toEqual({ day: '2027-02-07', decision: '2027-01-28' });
  expect(seriesOf({ ...first, repeat: 'une' })).toHaveLength(1);
}); // prettier-ignore

test('hours are those of Paris when a session moves across the change of season', () => {
  const parts = partsOf({ day: day('2027-03-27'), days: 2, from: '09:00', to: '12:30' });
  expect(parts.map(({ startsAt }) => startsAt)).toEqual([
    '2027-03-27T08:00:00.000Z',
    '2027-03-28T07:00:00.000Z',
  ]);
  const moved = movedParts(parts, day('2027-10-30'));
  expect(moved.map(({ startsAt }) => startsAt)).toEqual([
    '2027-10-30T07:00:00.000Z',
    '2027-10-31T08:00:00.000Z',
  ]);
  expect(hourText(moved[1]!.endsAt)).toBe('12:30');
});
