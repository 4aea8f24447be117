/** [row][column] */
export type Table = number[][];

const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
const columnOf = (table: Table, column: number) => table.map((row) => row[column]!);
const EPSILON = 1e-7;

/**
 * Iterative proportional fitting: scales a table of likelihoods until its rows and columns add up to what is known.
 * Both margins must have the same total.
 */
export function fit(likelihood: Table, rowSums: number[], columnSums: number[]): Table {
  if (Math.abs(sum(rowSums) - sum(columnSums)) > EPSILON) throw new Error('the margins disagree');
  let table = likelihood;
  for (let round = 0; round < 500; round++) {
    table = table.map((row, r) => scale(row, rowSums[r]!));
    const factors = columnSums.map((wanted, c) => wanted / (sum(columnOf(table, c)) || 1));
    table = table.map((row) => row.map((value, c) => value * factors[c]!));
    if (table.every((row, r) => Math.abs(sum(row) - rowSums[r]!) < EPSILON)) return table;
  }
  throw new Error('the fit does not settle');
}

const scale = (row: number[], wanted: number) => {
  const factor = wanted / (sum(row) || 1);
  return row.map((value) => value * factor);
};

/**
 * Controlled rounding: every cell goes down or up to a whole number, and both margins stay exact. It is a flow:
 * what a row and a column still lack after rounding down goes through cells that may go up by one.
 */
export function roundKeepingMargins(table: Table, rowSums: number[], columnSums: number[]): Table {
  const whole = table.map((row) => row.map((value) => Math.floor(value + EPSILON)));
  const mayRise = table.map((row, r) => row.map((value, c) => value - whole[r]![c]! > EPSILON));
  const rowLacks = rowSums.map((wanted, r) => wanted - sum(whole[r]!));
  const columnLacks = columnSums.map((wanted, c) => wanted - sum(columnOf(whole, c)));
  const risen = table.map((row) => row.map(() => false));

  // Fullest fractions first, so that most cells get their nearest number before any path is mended.
  const cells = table.flatMap((row, r) => row.map((value, c) => ({ r, c, rest: value - whole[r]![c]! })));
  for (const { r, c } of cells.sort((a, b) => b.rest - a.rest)) {
    if (!mayRise[r]![c] || rowLacks[r]! <= 0 || columnLacks[c]! <= 0) continue;
    risen[r]![c] = true;
    rowLacks[r]!--;
    columnLacks[c]!--;
  }
  for (let r = 0; r < rowLacks.length; r++) {
    while (rowLacks[r]! > 0) {
      if (!augment(r, mayRise, risen, columnLacks, new Set())) throw new Error('no exact rounding');
      rowLacks[r]!--;
    }
  }
  return whole.map((row, r) => row.map((value, c) => value + (risen[r]![c] ? 1 : 0)));
}

/** Finds a chain of cells to raise and lower that ends in a column which lacks one. */
function augment(
  r: number,
  mayRise: boolean[][],
  risen: boolean[][],
  columnLacks: number[],
  seen: Set<number>,
): boolean {
  for (let c = 0; c < columnLacks.length; c++) {
    if (!mayRise[r]![c] || risen[r]![c] || seen.has(c)) continue;
    seen.add(c);
    const giver =
      columnLacks[c]! > 0
        ? null
        : risen.findIndex((row, other) => other !== r && row[c] && augmentFrom(other));
    if (giver === -1) continue;
    if (giver === null) columnLacks[c]!--;
    else risen[giver]![c] = false;
    risen[r]![c] = true;
    return true;
  }
  return false;

  function augmentFrom(other: number) {
    return augment(other, mayRise, risen, columnLacks, seen);
  }
}
