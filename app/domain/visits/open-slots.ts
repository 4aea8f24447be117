import { BOOKABLE_KINDS } from './duty-session';
import type { VisitKind } from './kinds';

/** Whether a company may put such a visit on an open slot by itself. */
export const isBookable = (kind: VisitKind): boolean =>
  (BOOKABLE_KINDS as readonly VisitKind[]).includes(kind);
