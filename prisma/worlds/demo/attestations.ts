import { ATTESTATION_CODES, ATTESTATIONS_FROM } from '~/domain/declarations/thesaurus';
import { REPLACED_SIR } from '~/domain/declarations/attestation';
import type { DemoCompany } from './lists';

/**
 * Drivers and electricians last seen before 1 October 2025 had an avis d'aptitude, which counts for 5 years; what else is
 * due for them is computed afterwards. Rows of `follow_up`.
 */
export function attestationsOf({ now }: DemoCompany) {
  const posts = new Map(now.posts.map((post) => [post.id, post]));
  return now.workers.flatMap(({ id, adherentId, postId, exposures, lastVisitOn }) => {
    const all: readonly string[] = [...exposures, ...(posts.get(postId ?? '')?.exposures ?? [])];
    const [conduiteOn, electriqueOn] = ATTESTATION_CODES.map((code) =>
      all.includes(code) || all.includes(REPLACED_SIR[code]) ? lastVisitOn : null,
    );
    if (!lastVisitOn || lastVisitOn >= ATTESTATIONS_FROM || !(conduiteOn ?? electriqueOn)) return [];
    return [{ workerId: id, adherentId, conduiteOn, electriqueOn }];
  });
}
