import { type Day, addYears, latest } from '../shared/day';
import {
  ATTESTATIONS_FROM,
  type AttestationCode,
  type ExposureCode,
  type SirCode,
  parseExposureCode,
  thesaurusOn,
} from './thesaurus';

/** Validity of an attestation d'absence de contre-indications, in years (R.4323-56, R.4544-10). */
export const ATTESTATION_YEARS = 5;

/** The exposure of SIR that each attestation replaced on 1 October 2025. */
export const REPLACED_SIR: Record<AttestationCode, SirCode> = {
  CONDUITE: 'SIR-CONDUITE',
  ELECTRIQUE: 'SIR-ELEC',
};

const counterparts = new Map<ExposureCode, ExposureCode>(
  Object.entries(REPLACED_SIR).flatMap(([attestation, sir]) => [
    [attestation as AttestationCode, sir],
    [sir, attestation as AttestationCode],
  ]),
);

/** The same activity under the rules of the other side of 1 October 2025, or null. */
export function counterpartOf(code: ExposureCode): ExposureCode | null {
  return counterparts.get(code) ?? null;
}

/** The code that stands for the same activity on a day: what an old list ticked keeps its box. */
export function inForce(code: string, on: Day): string {
  const known = parseExposureCode(code);
  if (!known || thesaurusOn(on).has(known)) return code;
  return counterpartOf(known) ?? code;
}

/** What covers a person who drives or works near live parts, and the day by which it must be renewed. */
export type Coverage = { by: 'attestation' | 'avis'; issuedOn: Day; renewBy: Day };

/**
 * The coverage that lasts longest, or null. An avis d'aptitude counts for 5 years from its date when it was issued
 * before 1 October 2025 (décret 2025-355); a later one does not replace an attestation.
 */
export function coverageOf(proofs: { attestationOn?: Day | null; avisOn?: Day | null }): Coverage | null {
  const avisOn = proofs.avisOn && proofs.avisOn < ATTESTATIONS_FROM ? proofs.avisOn : null;
  const attestationOn = proofs.attestationOn ?? null;
  const issuedOn = attestationOn && avisOn ? latest(attestationOn, avisOn) : (attestationOn ?? avisOn);
  if (!issuedOn) return null;
  return {
    by: issuedOn === attestationOn ? 'attestation' : 'avis',
    issuedOn,
    renewBy: addYears(issuedOn, ATTESTATION_YEARS),
  };
}

/** Whether the person is covered on a day; the last day is the eve of the fifth anniversary. */
export function isCoveredOn(coverage: Coverage | null, on: Day): boolean {
  return coverage !== null && coverage.issuedOn <= on && on < coverage.renewBy;
}
