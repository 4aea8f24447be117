import { expect, test } from 'vitest';
import { PHONE_CODES, PHONE_REQUESTS } from './phone-request';

test('what an employer did not ask for stays invisible to him; a pré-reprise is never his (L.4624-2-4)', () => {
  for (const code of PHONE_CODES) {
    const { kind, origin, private: hidden } = PHONE_REQUESTS[code];
    expect(hidden, code).toBe(kind === 'prereprise' || kind === 'demande-travailleur');
    if (kind === 'prereprise') expect(origin).not.toBe('employeur');
  }
});
