import { z } from 'zod';
import { CATEGORIES } from './category';

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
