import { industry } from './industry';
import type { Trade } from './occupation';
import { publicAndCare } from './public-and-care';
import { services } from './services';

export type { Occupation, Trade } from './occupation';

const TRADES: Record<string, Trade | Trade[]> = { ...industry, ...services, ...publicAndCare };

/** The trades of a section of NAF rév. 2; '' for companies whose section is not known. At least one. */
export function tradesOf(section: string): Trade[] {
  const found = TRADES[section];
  if (!found) throw new Error(`no trade for section ${section}`);
  return [found].flat();
}
