import { notFound } from './refuse';

/** The number of a session in an address; 404 for anything else. */
export function numberOf(param: string | undefined): number {
  if (!param || !/^\d{1,9}$/.test(param)) throw notFound();
  return Number(param);
}
