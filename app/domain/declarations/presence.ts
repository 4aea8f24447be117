import type { Day } from '../shared/day';

/** `present`: in the effectif of the day of reference. `hiredLater`: a hire of the year. `left`: gone before. */
export type Presence = 'present' | 'hiredLater' | 'left';

/**
 * Where a worker stands for a campagne (D.4622-22): present on the day of reference, first and last days of the
 * contract included; a suspended contract counts. A worker without a start date counts as present, and is asked for.
 */
export function presenceOf(
  worker: { startOn: Day | null; leftOn: Day | null },
  referenceDate: Day,
): Presence {
  if (worker.leftOn !== null && worker.leftOn < referenceDate) return 'left';
  return worker.startOn !== null && worker.startOn > referenceDate ? 'hiredLater' : 'present';
}
