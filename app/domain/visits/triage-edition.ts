import type { Day } from '../shared/day';
import { editionOn, type TriageLine, type TriageRule } from './triage';

/** The days from which an edition of annexe 3 is in force, newest first. */
export const editionDays = (lines: readonly TriageLine[]): Day[] =>
  [...new Set(lines.map(({ fromOn }) => fromOn))].sort((a, b) => (a < b ? 1 : -1));

/** An edition by queue and rank, ranks without gaps. In: all lines, a day on which it is in force. */
export function inOrder(lines: readonly TriageLine[], on: Day): TriageLine[] {
  const places = new Map<string, number>();
  return editionOn(lines, on)
    .sort((a, b) => b.queue.localeCompare(a.queue) || a.rank - b.rank)
    .map((line) => {
      const rank = (places.get(line.queue) ?? 0) + 1;
      places.set(line.queue, rank);
      return { ...line, rank };
    });
}

/**
 * An edition with one line a place higher or lower in its queue; the first does not go higher, nor the last lower.
 * In: an edition in order.
 */
export function moveLine(edition: readonly TriageLine[], rule: TriageRule, way: 'up' | 'down'): TriageLine[] {
  const moved = edition.find((line) => line.rule === rule);
  if (!moved) return [...edition];
  const rank = moved.rank + (way === 'up' ? -1 : 1);
  const other = edition.find((line) => line.queue === moved.queue && line.rank === rank);
  if (!other) return [...edition];
  return edition.map((line) => {
    if (line === moved) return { ...line, rank };
    return line === other ? { ...line, rank: moved.rank } : line;
  });
}
