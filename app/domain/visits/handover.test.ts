import { expect, test } from 'vitest';
import { mayHandOver } from './handover';
import { REPRISE_CAUSES, VISIT_KINDS } from './kinds';

test('a nurse takes over returns from maternity leave, pré-reprises and visits on demand, nothing else', () => {
  const kinds = VISIT_KINDS.filter((kind) => mayHandOver({ kind, cause: null }));
  expect(kinds).toEqual(['prereprise', 'demande-employeur', 'demande-travailleur']);
  expect(REPRISE_CAUSES.filter((cause) => mayHandOver({ kind: 'reprise', cause }))).toEqual(['maternite']);
});
