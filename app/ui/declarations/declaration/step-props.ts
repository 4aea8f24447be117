/** What every step of the declaration receives. */
export interface StepProps {
  adherent: string;
  exercice: number;
  referenceDate: string;
  version: number;
  canEdit: boolean;
  refusal?: { errors: string[]; stale: boolean };
}
