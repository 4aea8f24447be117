import { describe, expect, it } from 'vitest';
import { day } from '../shared/day';
import { DEFAULT_TRIAGE, TRIAGE_RULES } from './triage';
import { editionDays, inOrder, moveLine } from './triage-edition';

const today = day('2026-11-21');
const edition = inOrder(DEFAULT_TRIAGE, today);
const rulesOf = (lines: typeof edition) =>
  [...lines].sort((a, b) => b.queue.localeCompare(a.queue) || a.rank - b.rank).map(({ rule }) => rule);

describe('an edition of annexe 3', () => {
  it('has every rule once, doctor first, ranks without gaps', () => {
    expect(rulesOf(edition)).toEqual([...TRIAGE_RULES]);
    expect(edition.filter(({ queue }) => queue === 'infirmier').map(({ rank }) => rank)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('moves a line by one place in its own queue, and never beyond its ends', () => {
    expect(rulesOf(moveLine(edition, 'MT-PREREPRISE', 'up')).slice(0, 2)).toEqual(['MT-PREREPRISE', 'MT-REPRISE']);
    expect(moveLine(edition, 'MT-REPRISE', 'up')).toEqual(edition);
    expect(moveLine(edition, 'IDE-CONFIEE', 'up')).toEqual(edition);
    expect(moveLine(edition, 'IDE-PERIODIQUE', 'down')).toEqual(edition);
    const there = moveLine(edition, 'MT-DEMANDE', 'down');
    expect(moveLine(there, 'MT-DEMANDE', 'up')).toEqual(edition);
  });

  it('is known by the day it begins, newest first', () => {
    const next = edition.map((line) => ({ ...line, fromOn: day('2027-01-01') }));
    expect(editionDays([...DEFAULT_TRIAGE, ...next])).toEqual(['2027-01-01', '2023-01-01']);
  });
}); // prettier-ignore
