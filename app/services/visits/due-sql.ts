import type { DueSet } from '~/domain/visits/due-view';
import { type DueState, dueBounds } from '~/domain/visits/due';
import type { Day } from '~/domain/shared/day';

/**
 * The present workers of companies with what is due for them, as `worker w` and `follow_up f`; $1 today, $2 the end of
 * "soon", $3 the day before which a first visit is unknown rather than late, $4 1 January.
 */
export const DUE_SQL = 'worker w LEFT JOIN follow_up f ON f.worker_id = w.id';

/** Values of $1 to $4. */
export function dueMarks(on: Day): Day[] {
  const { today, soonUntil, unknownBefore, year } = dueBounds(on);
  return [today, soonUntil, unknownBefore, year];
}

/** `dueStateOf` in SQL. */
export const DUE_STATE_SQL = `CASE WHEN w.employers_count > 1 AND NOT w.is_principal_employer THEN 'elsewhere'
  WHEN f.next_on IS NULL OR (f.last_on IS NULL AND f.next_on < $3::date) THEN 'unknown'
  WHEN f.next_on < $1::date THEN 'late' WHEN f.next_on <= $2::date THEN 'soon' ELSE 'fine' END`;

const ofState = (state: DueState) => `state = '${state}'`;

/** What a set holds, on rows with `state`, `mid_career` and `attestation`. */
export const DUE_SET_SQL: Record<DueSet, string> = {
  tous: 'true',
  retard: ofState('late'),
  bientot: ofState('soon'),
  inconnues: ofState('unknown'),
  'mi-carriere': 'mid_career',
  attestations: 'attestation',
};

/** One row per worker of `where`, for counting and choosing. */
export const dueLines = (where: string): string => `
  SELECT w.id, w.adherent_id, w.sort_name, w.matricule, w.category, w.etablissement_id, f.next_on, ${DUE_STATE_SQL} AS state,
    coalesce(f.mid_career_on = $4::date, false) AS mid_career,
    coalesce(f.attestation_due_on <= $2::date, false) AS attestation
  FROM ${DUE_SQL} WHERE w.archived_at IS NULL AND ${where}`;

/** How many each set holds, on the rows of `dueLines`. */
export const DUE_COUNTS = Object.entries(DUE_SET_SQL)
  .map(([set, sql]) => `count(*) FILTER (WHERE ${sql})::int AS "${set}"`)
  .join(', ');
