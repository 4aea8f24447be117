import { type Day, day } from './day';

const LA_POSTE_SIREN = '356000000';

const compact = (text: string) => text.replace(/[\s.\u00a0\u202f-]/g, '');

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const weighed = i % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

/** A SIREN as typed (spaces and dots allowed) → its 9 digits, or null when its key is wrong. */
export function parseSiren(text: string): string | null {
  const digits = compact(text);
  return /^\d{9}$/.test(digits) && digits !== '000000000' && luhn(digits) ? digits : null;
}

/**
 * A SIRET as typed → its 14 digits, or null when its SIREN or its own key is wrong.
 * La Poste's etablissements have no Luhn key: the sum of their digits is a multiple of 5.
 */
export function parseSiret(text: string): string | null {
  const digits = compact(text);
  if (!/^\d{14}$/.test(digits) || !parseSiren(digits.slice(0, 9))) return null;
  if (luhn(digits)) return digits;
  if (!digits.startsWith(LA_POSTE_SIREN)) return null;
  const sum = [...digits].reduce((total, digit) => total + Number(digit), 0);
  return sum % 5 === 0 ? digits : null;
}

/** The SIREN inside a SIRET. */
export function sirenOf(siret: string): string {
  return siret.slice(0, 9);
}

/** `123456789` → `123 456 789`, with no-break spaces. */
export function formatSiren(siren: string): string {
  return siren.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1\u00a0$2\u00a0$3');
}

/** `12345678900011` → `123 456 789 00011`, with no-break spaces. */
export function formatSiret(siret: string): string {
  return `${formatSiren(siret.slice(0, 9))}\u00a0${siret.slice(9)}`;
}

export const NAF_NOMENCLATURES = ['NAF_REV2', 'NAF_2025'] as const;
export type NafNomenclature = (typeof NAF_NOMENCLATURES)[number];

/** An activity code is nothing without its nomenclature: the same characters mean two things. */
export type Naf = { code: string; nomenclature: NafNomenclature };

/** First day on which INSEE's APE codes are those of NAF 2025. */
export const NAF_2025_FROM: Day = day('2027-01-01');

/** The nomenclature in use on a day. */
export function nafNomenclatureOn(on: Day): NafNomenclature {
  return on < NAF_2025_FROM ? 'NAF_REV2' : 'NAF_2025';
}

export const NAF_SECTIONS = [...'ABCDEFGHIJKLMNOPQRSTU'] as NafSection[];
export type NafSection =
  | 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K'
  | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U'; // prettier-ignore

// Divisions of NAF rév. 2, décret 2007-1888: [section, first, last].
const DIVISIONS: [NafSection, number, number][] = [
  ['A', 1, 3], ['B', 5, 9], ['C', 10, 33], ['D', 35, 35], ['E', 36, 39], ['F', 41, 43], ['G', 45, 47],
  ['H', 49, 53], ['I', 55, 56], ['J', 58, 63], ['K', 64, 66], ['L', 68, 68], ['M', 69, 75], ['N', 77, 82],
  ['O', 84, 84], ['P', 85, 85], ['Q', 86, 88], ['R', 90, 93], ['S', 94, 96], ['T', 97, 98], ['U', 99, 99],
]; // prettier-ignore

/** The section A to U of a NAF rév. 2 code (`1071C` or `10.71C`), or null when its division does not exist. */
export function nafRev2Section(code: string): NafSection | null {
  const division = Number(code.slice(0, 2));
  return DIVISIONS.find(([, first, last]) => division >= first && division <= last)?.[0] ?? null;
}

/**
 * An activity code as typed (`10.71C`, `1071c`) → `1071C`, or null when it is not well formed.
 * Rév. 2: its division must exist. NAF 2025: any well-formed code; staff may load the official table.
 */
export function parseNaf(text: string, nomenclature: NafNomenclature): string | null {
  const code = compact(text).toUpperCase();
  if (!/^\d{4}[A-Z]$/.test(code)) return null;
  return nomenclature === 'NAF_2025' || nafRev2Section(code) ? code : null;
}

/** `1071C` → `10.71C`. */
export function formatNaf(code: string): string {
  return `${code.slice(0, 2)}.${code.slice(2)}`;
}
