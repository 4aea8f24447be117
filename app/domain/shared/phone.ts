/** Overseas départements and collectivités whose national numbers begin so, and the code they have abroad. */
const OVERSEAS: readonly [start: RegExp, code: string][] = [
  [/^0(590|69[01])/, '590'],
  [/^0(594|694)/, '594'],
  [/^0(596|69[67])/, '596'],
  [/^0(262|263|269|639|69[23])/, '262'],
];
const MAINLAND = '33';

/**
 * A telephone number as people write it (`06 12 34 56 78`, `+33 (0)6.12…`, `0033 6…`) in E.164 (`+33612345678`),
 * or null when it is none. Without a country it is French, overseas included.
 */
export function phoneE164(text: string): string | null {
  if (/[^\d\s().+/-]|.\+/.test(text.trim())) return null;
  const international = /^\s*(\+|00)/.test(text);
  const digits = text.replace(/\(0\)/, '').replace(/\D/g, '');
  if (!international) {
    if (!/^0[1-9]\d{8}$/.test(digits)) return null;
    const code = OVERSEAS.find(([start]) => start.test(digits))?.[1] ?? MAINLAND;
    return `+${code}${digits.slice(1)}`;
  }
  const number = digits.replace(/^00/, '');
  if (number.startsWith(MAINLAND)) {
    const rest = number.slice(2).replace(/^0/, '');
    return /^[1-9]\d{8}$/.test(rest) ? `+${MAINLAND}${rest}` : null;
  }
  return /^[1-9]\d{7,14}$/.test(number) ? `+${number}` : null;
}

/** Whether a number (E.164) may receive a text message: in France those that begin with 06 or 07, abroad any. */
export function takesSms(number: string): boolean {
  if (number.startsWith(`+${MAINLAND}`)) return /^\+33[67]/.test(number);
  return !/^\+(590590|594594|596596|262262|262269)/.test(number);
}
