import type { Random } from './random';

/** Digits whose last one makes the Luhn key right. */
function withKey(digits: string): string {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const weighed = i % 2 === 0 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return digits + ((10 - (sum % 10)) % 10);
}

/** A SIREN with a right key; the same index gives the same one, two indexes never do. `index`: below 10 millions. */
export function sirenAt(index: number): string {
  // A fixed step prime to 10^7 scatters neighbours, as real numbers are.
  const scattered = (index * 7_654_321 + 1_234_567) % 10_000_000;
  return withKey(`${9}${String(scattered).padStart(7, '0')}`);
}

/** SIRET of the n-th etablissement of a company, from 1. */
export function siretAt(siren: string, n: number): string {
  return withKey(siren + String(n).padStart(4, '0'));
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Makes UUIDs of version 7 that repeat with the seed: one per millisecond from `epochMs` on. */
export function uuids(random: Random, epochMs: number): () => string {
  let at = epochMs;
  const bytes = (count: number) => Array.from({ length: count }, () => HEX[random.int(0, 255)]).join('');
  return () => {
    const time = (at++).toString(16).padStart(12, '0');
    const variant = HEX[random.int(0x80, 0xbf)]!;
    return `${time.slice(0, 8)}-${time.slice(8)}-7${bytes(2).slice(1)}-${variant}${bytes(1)}-${bytes(6)}`;
  };
}
