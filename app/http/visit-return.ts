import { paths } from '~/paths';
import { safePath } from './refuse';

/**
 * Where an act on a request goes on: the page of the inbox it was made from, with the next request beside it; else the
 * request's own page. Only addresses of the inbox count.
 */
export function returnOf(field: unknown, visitId: string): string {
  const path = safePath(typeof field === 'string' ? field : null, '');
  const inbox = paths.visitQueue();
  return path === inbox || path.startsWith(`${inbox}?`) ? path : paths.staffVisit(visitId);
}
