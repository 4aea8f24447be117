import type { OutCell } from '~/platform/sheets.server';

/** `03/02/1987` of an example → a day to write; an empty one stays empty. */
export const parseFrenchDay = (text: string): OutCell =>
  /^\d\d\/\d\d\/\d{4}$/.test(text) ? { day: text.split('/').reverse().join('-') } : null;
