/** Signs that nobody takes for one another on paper: no 0 O, 1 I L, 5 S, 8 B, 2 Z, U V. */
export const READABLE_ALPHABET = 'ACDEFGHJKMNPQRTWXY34679';

/** Length of the codes people copy from paper: about 2^45 of each. */
export const READABLE_CODE_LENGTH = 10;

/** `ABCDEFGHJK` → `ABCDE-FGHJK`, as it is printed. */
export const showReadableCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

/** A code as typed, in any case, with or without spaces and dashes → its signs; null when it cannot be one. */
export function readReadableCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s.\-\u2010-\u2015]/g, '');
  const known = [...code].every((sign) => READABLE_ALPHABET.includes(sign));
  return known && code.length === READABLE_CODE_LENGTH ? code : null;
}
