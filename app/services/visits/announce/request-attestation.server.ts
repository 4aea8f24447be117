import { coverageOf } from '~/domain/declarations/attestation';
import { thesaurusOn } from '~/domain/declarations/thesaurus';
import { day } from '~/domain/shared/day';
import type { AuthorisationEntry } from '~/domain/visits/announcement';
import { today } from '~/platform/clock.server';
import type { CompanyActor } from '~/services/access/actor';
import type { RecordedVisit } from '../record-visit.server';
import { requestVisit } from './request-visit.server';

/**
 * Asks for the attestation of 5 years that driving or electrical work needs (R.4323-56, R.4544-10). Its last day is that
 * of what covers the worker so far; without any, there is none: he may not drive before. Null: no such worker here.
 */
export async function requestAttestation(
  actor: CompanyActor,
  workerId: string,
  entry: AuthorisationEntry,
): Promise<RecordedVisit | null> {
  const { id, attestation, proof, issuedOn, message } = entry;
  const coverage = coverageOf({
    attestationOn: proof === 'attestation' ? issuedOn : null,
    avisOn: proof === 'avis' ? issuedOn : null,
  });
  return requestVisit(actor, {
    id,
    workerId,
    kind: 'attestation',
    act: 'ATTESTATION',
    dueOn: coverage?.renewBy ?? null,
    article: thesaurusOn(day(today())).get(attestation)?.article ?? null,
    facts: { attestations: [attestation], ...(coverage && { issuedOn: coverage.issuedOn }) },
    message,
  });
}
