import { z } from 'zod';
import { CATEGORIES } from '~/domain/declarations/category';
import type { Day } from '~/domain/shared/day';
import { searchText } from '~/domain/shared/search-text';

/** Which workers of a company: `incomplets` lack something the declaration needs, `fins` are past their planned end. */
export const WORKER_SETS = ['presents', 'nouveaux', 'incomplets', 'fins', 'partis'] as const;
export type WorkerSet = (typeof WORKER_SETS)[number];

export const WORKER_SORTS = ['nom', 'poste', 'categorie', 'entree'] as const;
export type WorkerSort = (typeof WORKER_SORTS)[number];

/** A view of the list as its address says it; what an address gets wrong falls back to the whole list. */
export const workerViewSchema = z.object({
  q: z.string().trim().max(100).catch(''),
  filtre: z.enum(WORKER_SETS).catch('presents'),
  categorie: z.enum(CATEGORIES).nullable().catch(null),
  poste: z.uuid().or(z.literal('aucun')).nullable().catch(null),
  etablissement: z.uuid().nullable().catch(null),
  tri: z.enum(WORKER_SORTS).catch('nom'),
  sens: z.enum(['croissant', 'decroissant']).catch('croissant'),
  page: z.coerce.number().int().min(1).catch(1),
});
export type WorkerView = z.output<typeof workerViewSchema>;

/** The view that a query string, or the hidden fields of a form, asks for. */
export function workerView(source: URLSearchParams | FormData): WorkerView {
  return workerViewSchema.parse(Object.fromEntries(source as URLSearchParams));
}

/** The same view as a query string's fields, defaults left out. */
export function viewQuery(view: WorkerView): Record<string, string | number | null> {
  return {
    q: view.q,
    filtre: view.filtre === 'presents' ? null : view.filtre,
    categorie: view.categorie,
    poste: view.poste,
    etablissement: view.etablissement,
    tri: view.tri === 'nom' ? null : view.tri,
    sens: view.sens === 'croissant' ? null : view.sens,
    page: view.page === 1 ? null : view.page,
  };
}

/** Whether anything narrows the list beyond those present. */
export function isNarrowed(view: WorkerView): boolean {
  return (
    view.q !== '' || view.filtre !== 'presents' || !!(view.categorie || view.poste || view.etablissement)
  );
}

/** The days a set is measured against. `since`: reference date of the last submitted declaration, null before the first. */
export type Marks = { since: Day | null; today: Day };

/** The table of a list with its marks; $1 is the company, $2 `since`, $3 today. */
export const WORKERS_SQL =
  'worker w CROSS JOIN (SELECT $1::uuid AS adherent_id, $2::date AS since, $3::date AS today) m';

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
