import type { VisitKind } from './kinds';

/** Kinds that a company may put on an open slot by itself: nothing in them waits for a doctor's judgement. */
const BOOKABLE: ReadonlySet<VisitKind> = new Set<VisitKind>(['embauche', 'periodique']);

export const isBookable = (kind: VisitKind): boolean => BOOKABLE.has(kind);
