import type { DueSet } from '~/domain/visits/due-view';
import { type DueState, dueBounds } from '~/domain/visits/due';
import type { Day } from '~/domain/shared/day';

/** What `dueLines` compares with: today, the end of "soon", the day before which a first visit is unknown rather than late, 1 January. */
export function dueMarks(on: Day): Day[] {
  const { today, soonUntil, unknownBefore, year } = dueBounds(on);
  return [today, soonUntil, unknownBefore, year];
}

const ofState = (state: DueState) => `state = '${state}'`;

/** What a set holds, on the rows of `dueLines`. */
export const DUE_SET_SQL: Record<DueSet, string> = {
  tous: 'true',
  retard: ofState('late'),
  bientot: ofState('soon'),
  inconnues: ofState('unknown'),
  'mi-carriere': 'mid_career',
  attestations: 'attestation',
};

/**
 * One row per present worker of `where` (on `worker w`, `follow_up f`), for counting and choosing. The four marks stand at
 * $`from` and after; `state` is `dueStateOf` in SQL.
 */
export function dueLines(where: string, from = 1): string {
  const [today, soonUntil, unknownBefore, year] = [0, 1, 2, 3].map((i) => `$${from + i}::date`);
  return `SELECT w.id, w.adherent_id, w.sort_name, w.matricule, w.category, w.etablissement_id, f.next_on, f.attestation_due_on,
      CASE WHEN w.employers_count > 1 AND NOT w.is_principal_employer THEN 'elsewhere'
        WHEN f.next_on IS NULL OR (f.last_on IS NULL AND f.next_on < ${unknownBefore}) THEN 'unknown'
        WHEN f.next_on < ${today} THEN 'late' WHEN f.next_on <= ${soonUntil} THEN 'soon' ELSE 'fine' END AS state,
      coalesce(f.mid_career_on = ${year}, false) AS mid_career,
      coalesce(f.attestation_due_on <= ${soonUntil}, false) AS attestation
    FROM worker w LEFT JOIN follow_up f ON f.worker_id = w.id WHERE w.archived_at IS NULL AND ${where}`;
}

/** How many each set holds, on the rows of `dueLines`. */
export const DUE_COUNTS = Object.entries(DUE_SET_SQL)
  .map(([set, sql]) => `count(*) FILTER (WHERE ${sql})::int AS "${set}"`)
  .join(', ');
