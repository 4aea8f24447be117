import type { WorkerSet, WorkerView } from '~/domain/declarations/worker-view';
import type { Day } from '~/domain/shared/day';
import { searchText } from '~/domain/shared/search-text';

/** The days a set is measured against. `since`: reference date of the last submitted declaration, null before the first. */
export type Marks = { since: Day | null; today: Day };

/** `since` of the company $1: the reference date of its last submitted declaration. */
export const SINCE_SQL = `SELECT max(c.reference_date)::text AS since FROM declaration_version v
  JOIN campagne c ON c.exercice = v.exercice WHERE v.adherent_id = $1::uuid`;

const withMarks = (since: string) =>
  `worker w CROSS JOIN (SELECT $1::uuid AS adherent_id, ${since} AS since, $3::date AS today) m`;

/** The table of a list with its marks; $1 is the company, $2 `since`, $3 today. */
export const WORKERS_SQL = withMarks('$2::date');

/** The same where `since` is not known yet: $2 is null. */
export const WORKERS_OF_NOW_SQL = withMarks(`coalesce($2::date, (${SINCE_SQL})::date)`);

/** Joins the company of the marks. */
export const OF_COMPANY = 'w.adherent_id = m.adherent_id';

/** SQL of a set on `WORKERS_SQL`. */
export const SET_SQL: Record<WorkerSet, string> = {
  presents: 'w.archived_at IS NULL',
  nouveaux: 'w.archived_at IS NULL AND w.start_on > m.since',
  incomplets: 'w.archived_at IS NULL AND cardinality(w.missing) > 0',
  fins: 'w.archived_at IS NULL AND w.planned_end_on < m.today',
  partis: 'w.archived_at IS NOT NULL AND (m.since IS NULL OR w.left_on IS NULL OR w.left_on >= m.since)',
};

/**
 * The condition of a view on `WORKERS_SQL`, with its values: the company, the two marks, then those of the view.
 */
export function whereOf(
  adherentId: string,
  view: WorkerView,
  marks: Marks,
): { sql: string; values: unknown[] } {
  const values: unknown[] = [adherentId, marks.since, marks.today];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const clauses = [OF_COMPANY, SET_SQL[view.filtre]];
  if (view.categorie) clauses.push(`w.category = ${bind(view.categorie)}::"Category"`);
  if (view.poste === 'aucun') clauses.push('w.post_id IS NULL');
  else if (view.poste) clauses.push(`w.post_id = ${bind(view.poste)}::uuid`);
  if (view.etablissement) clauses.push(`w.etablissement_id = ${bind(view.etablissement)}::uuid`);
  for (const word of searchText(view.q).split(' ').filter(Boolean)) {
    const pattern = bind(`%${word}%`);
    clauses.push(`(w.sort_name LIKE ${pattern} OR lower(w.matricule) LIKE ${pattern})`);
  }
  return { sql: clauses.join(' AND '), values };
}
