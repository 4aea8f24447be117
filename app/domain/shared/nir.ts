/**
 * A French social security number (NIR): 13 digits, with or without its key of 2, however spaced.
 * First digit, then year, month (01 to 12, or 20 and more when unknown), département (Corsica: 2A, 2B), two orders.
 */
const NIR =
  /(?<![0-9][ .-]?)[1-478][ .-]?\d{2}[ .-]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .-]?(?:\d{2}|2[ab])[ .-]?\d{3}[ .-]?\d{3}(?:[ .-]?\d{2})?(?![ .-]?\d)/i;

/** Whether a text holds something that looks like a NIR, which the portal never keeps. A SIRET (14 digits) does not. */
export function looksLikeNir(text: string): boolean {
  return NIR.test(text.replace(/[\u00a0\u202f]/g, ' '));
}
