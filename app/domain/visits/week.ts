import { addDays, type Day, diffDays, day } from '../shared/day';

const A_MONDAY = day('1900-01-01');

/** The Monday of the week of a day. */
export const mondayOf = (on: Day): Day => addDays(on, -(((diffDays(A_MONDAY, on) % 7) + 7) % 7));
