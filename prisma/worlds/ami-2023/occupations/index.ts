import { industry } from './industry';
import type { Trade } from './occupation';
import { publicAndCare } from './public-and-care';
import { services } from './services';

export type { Occupation, Trade } from './occupation';

const TRADES: Record<string, Trade> = { ...industry, ...services, ...publicAndCare };

/** What is done in a section of NAF rév. 2; '' for companies whose section is not known. */
export function tradeOf(section: string): Trade {
  const found = TRADES[section];
  if (!found) throw new Error(`no trade for section ${section}`);
  return found;
}
