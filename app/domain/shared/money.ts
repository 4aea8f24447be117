/** An amount of money: integer euro cents, negative for a credit. */
export type Cents = number;

/** A rate in basis points: 2000 is 20 %. */
export type BasisPoints = number;

/** VAT on the services of a SPSTI: 20 % (CGI art. 278). */
export const STANDARD_VAT: BasisPoints = 2000;

function whole(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole amount: ${value}`);
  return value;
}

/** `amount × numerator / denominator`, rounded to the cent, half away from zero: the one rounding rule of the portal. */
export function proportion(amount: Cents, numerator: number, denominator: number): Cents {
  const product = whole(whole(amount) * whole(numerator));
  const divisor = whole(denominator);
  if (divisor <= 0) throw new RangeError('a denominator is positive');
  const size = Math.abs(product);
  const rest = size % divisor;
  const rounded = (size - rest) / divisor + (rest * 2 >= divisor ? 1 : 0);
  return rounded === 0 ? 0 : Math.sign(product) * rounded;
}

/** The VAT of an amount HT. */
export function vatOf(net: Cents, rate: BasisPoints = STANDARD_VAT): Cents {
  return proportion(net, rate, 10_000);
}

/** The amount TTC of an amount HT. */
export function withVat(net: Cents, rate: BasisPoints = STANDARD_VAT): Cents {
  return net + vatOf(net, rate);
}

/** Splits an amount by weights without losing a cent: shares add up to it; the largest remainders, then the first, get the odd cents. */
export function allocate(total: Cents, weights: readonly number[]): Cents[] {
  const sum = weights.reduce((all, weight) => all + whole(weight), 0);
  if (sum <= 0 || weights.some((weight) => weight < 0)) throw new RangeError('weights are positive');
  const size = Math.abs(whole(total));
  const exact = weights.map((weight) => whole(size * weight));
  const shares = exact.map((product) => Math.floor(product / sum));
  const left = size - shares.reduce((all, share) => all + share, 0);
  const byRemainder = exact.map((product, index) => ({ index, rest: product % sum }));
  byRemainder.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return total < 0 ? shares.map((share) => (share === 0 ? 0 : -share)) : shares;
}

/** An amount as typed (`1 234,5`, `92.80 €`) → cents, or null when it is not one or has more than two decimals. */
export function parseEuros(text: string): Cents | null {
  const match = /^(-?)(\d+)(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s\u00a0\u202f€]/g, ''));
  if (!match) return null;
  const cents = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  if (!Number.isSafeInteger(cents)) return null;
  return match[1] && cents > 0 ? -cents : cents;
}
