import { z } from 'zod';
import { CATEGORIES } from '../declarations/category';

/** Which lines of what is due; `mi-carriere`: of this year; `attestations`: to renew soon, late or never seen. */
export const DUE_SETS = ['tous', 'retard', 'bientot', 'inconnues', 'mi-carriere', 'attestations'] as const;
export type DueSet = (typeof DUE_SETS)[number];

/** A view of what is due as its address says it; what an address gets wrong falls back to everybody. */
const dueViewSchema = z.object({
  q: z.string().trim().max(100).catch(''),
  filtre: z.enum(DUE_SETS).catch('tous'),
  categorie: z.enum(CATEGORIES).nullable().catch(null),
  etablissement: z.uuid().nullable().catch(null),
  /** The whole list on one page, to be printed. */
  tout: z.literal('oui').nullable().catch(null),
  page: z.coerce.number().int().min(1).catch(1),
});
export type DueView = z.output<typeof dueViewSchema>;

/** The view that a query string asks for. */
export const dueView = (query: URLSearchParams): DueView => dueViewSchema.parse(Object.fromEntries(query));

/** The same view as a query string's fields, defaults left out. */
export const dueViewQuery = (view: DueView): Record<string, string | number | null> => ({
  q: view.q,
  filtre: view.filtre === 'tous' ? null : view.filtre,
  categorie: view.categorie,
  etablissement: view.etablissement,
  tout: view.tout,
  page: view.page === 1 ? null : view.page,
});

/** Whether anything narrows the list beyond its set. */
export const isDueNarrowed = (view: DueView): boolean =>
  view.q !== '' || view.categorie !== null || view.etablissement !== null;
