import { paths } from '~/paths';
import { safePath } from './refuse';

const inboxOf = (field: unknown): string | null => {
  const path = safePath(typeof field === 'string' ? field : null, '');
  const inbox = paths.visitQueue();
  return path === inbox || path.startsWith(`${inbox}?`) ? path : null;
};

/** The view of the inbox an act on several requests was made from. Only addresses of the inbox count. */
export const queueReturn = (field: unknown): string => inboxOf(field) ?? paths.visitQueue();

/**
 * Where an act on a request goes on: the page of the inbox it was made from, with the next request beside it; else the
 * request's own page.
 */
export const returnOf = (field: unknown, visitId: string): string =>
  inboxOf(field) ?? paths.staffVisit(visitId);
