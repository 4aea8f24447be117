import { inForce } from '~/domain/declarations/attestation';
import type { Post } from '~/domain/declarations/worker';
import type { Day } from '~/domain/shared/day';
import { motiveValues } from './worker-values';

/** A post as its form would send it, its exposures under the codes of the day. */
export function postValues(post: Post, referenceDate: Day): Record<string, string | string[]> {
  const exposures = post.exposures.map((code) => inForce(code, referenceDate));
  return { name: post.name, exposures, ...motiveValues(post.exposureFacts) };
}
