import type { RepriseCause, VisitKind } from './kinds';

/**
 * What a doctor may hand over to a nurse of the team: returns from maternity leave, pré-reprises and visits on demand
 * (annexe 3 of the service project, first line of the nurse's queue; R.4623-14). Aptitude exams never.
 */
export function mayHandOver({ kind, cause }: { kind: VisitKind; cause: RepriseCause | null }): boolean {
  switch (kind) {
    case 'reprise':
      return cause === 'maternite';
    case 'prereprise':
    case 'demande-employeur':
    case 'demande-travailleur':
      return true;
    default:
      return false;
  }
}
