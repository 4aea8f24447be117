// Sex, year, month (20 and more when unknown), département (Corsica: 2A, 2B), commune, order, key. A SIRET has 14 digits.
const SPACED =
  /(?<![0-9a-z])[1-478][ .-]?\d{2}[ .-]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .-]?(?:\d{2}|2[ab])[ .-]?\d{3}[ .-]?\d{3}(?:[ .-]?\d{2})?(?![0-9a-z])/i;
const WHOLE = /(?<![0-9a-z])[1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[ab])\d{6}(?:\d{2})?(?![0-9a-z])/i;
const SHORTEST = 13;

/**
 * Whether a text holds something that looks like a French social security number (NIR), which the portal never
 * keeps: 13 digits, with or without its key of 2, however spaced, alone or in a sentence.
 */
export function looksLikeNir(text: string): boolean {
  if (text.length < SHORTEST) return false;
  const plain = text.replace(/[\u00a0\u202f]/g, ' ');
  return SPACED.test(plain) || WHOLE.test(plain.replace(/[\s._/-]+/g, ''));
}
