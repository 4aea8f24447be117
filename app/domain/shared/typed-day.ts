import { type Day, parseDay } from './day';

const FRENCH = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/;

/** A day as people type it (`03/02/1987`, `3.2.1987`) or as a browser sends it (`1987-02-03`) → Day; null when it does not exist. */
export function parseTypedDay(text: string): Day | null {
  const typed = text.trim();
  const match = FRENCH.exec(typed);
  if (!match) return parseDay(typed);
  const [, dd = '', mm = '', yyyy = ''] = match;
  return parseDay(`${yyyy}-${mm.padStart(2, '0')}-${dd.padStart(2, '0')}`);
}
