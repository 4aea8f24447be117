import { notFound } from './refuse';

/** The number of a session in an address; anything else does not exist. */
export function numberIn(param: string | undefined): number {
  if (!/^[1-9]\d{0,8}$/.test(param ?? '')) throw notFound();
  return Number(param);
}
