import { z } from 'zod';
import { VISIT_KINDS } from './kinds';

/** What an employer's list of visits holds: appointments to come, requests that wait for one, and all that is over. */
export const VISIT_SETS = ['rendez-vous', 'demandes', 'passees'] as const;
export type VisitSet = (typeof VISIT_SETS)[number];

const schema = z.object({
  /** Null: the first lines of what is to come and what waits, together. */
  vue: z.enum(VISIT_SETS).nullable().catch(null),
  q: z.string().trim().max(100).catch(''),
  type: z.enum(VISIT_KINDS).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** A view as its address says it; what an address gets wrong falls back to the whole. */
export type VisitView = z.output<typeof schema>;

/** The view that a query string asks for. */
export const visitView = (search: URLSearchParams): VisitView => schema.parse(Object.fromEntries(search));

/** The same view as the fields of a query string, defaults left out. */
export const visitViewQuery = ({ vue, q, type, page }: VisitView) => ({
  vue,
  q,
  type,
  page: page === 1 ? null : page,
});
