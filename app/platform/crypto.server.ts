import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from 'node:crypto';
import { env } from './env.server';

/** 256 random bits, for links and cookies, URL-safe. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Decimal digits from a uniform source; keeps leading zeros. */
export const newDigits = (length: number): string => String(randomInt(10 ** length)).padStart(length, '0');

/** Signs drawn uniformly from an alphabet. */
export const newSigns = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

/** SHA-256 of a token that is itself unguessable, hex. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Keyed hash for short codes: without the secret, a stolen table cannot be searched through. */
export const hashCode = (code: string, salt: string): string =>
  createHmac('sha256', key('codes')).update(`${salt}:${code}`).digest('hex');

/** Compares two hex digests in constant time. */
export const sameDigest = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Hex SHA-256 of a file or a canonical text. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

function key(purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', env().secret, 'portail', purpose, 32));
}

/** AES-256-GCM, `nonce.ciphertext+tag` in base64url. In: text and what it is for (bound to it). */
export function encrypt(plain: string, purpose: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key(purpose), nonce);
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `${nonce.toString('base64url')}.${sealed.toString('base64url')}`;
}

/** The text back; throws when the secret, the purpose or the content is not the one it was sealed with. */
export function decrypt(sealed: string, purpose: string): string {
  const [nonce = '', content = ''] = sealed.split('.');
  const bytes = Buffer.from(content, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key(purpose), Buffer.from(nonce, 'base64url'));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
}
