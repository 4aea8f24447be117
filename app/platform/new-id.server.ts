import { randomUUID } from 'node:crypto';
import { now } from './clock.server';

/** A UUID v7: sorts by the moment it was made. A form carries one, so that sending it twice makes one record. */
export function newId(): string {
  const time = now().getTime().toString(16).padStart(12, '0');
  // Everything after the version digit of a random UUID: the variant and 74 random bits.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** True for a text that may be an id: what an address or a form brings is asked of the database only then. */
export const isId = (text: string): boolean => UUID.test(text);
