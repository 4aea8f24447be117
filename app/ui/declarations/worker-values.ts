import { inForce } from '~/domain/declarations/attestation';
import type { Day } from '~/domain/shared/day';
import type { ExposureFacts, Worker } from '~/domain/declarations/worker';
import type { FormState } from '../kit/form-state';

/** What of a record the form shows; the record holds more. */
export type ShownWorker = Omit<Worker, 'id' | 'leftOn'> & {
  email: string | null;
  phone: string | null;
  lastVisitOn: string | null;
  lastVisitService: string | null;
};

type Values = Record<string, string | string[]>;

const ticked = (name: string, yes: boolean): Values => (yes ? { [name]: 'on' } : {});

/** A record as its form would send it: what is shown first, and what a conflict compares with. */
export function valuesOf(worker: ShownWorker, referenceDate: Day): Values {
  const text = (value: string | null) => value ?? '';
  return {
    familyName: worker.familyName,
    usedName: text(worker.usedName),
    firstName: worker.firstName,
    birthDate: worker.birthDate ? frenchDay(worker.birthDate) : '',
    email: text(worker.email),
    phone: text(worker.phone),
    jobTitle: text(worker.jobTitle),
    pcs: text(worker.pcs),
    contractKind: worker.contractKind,
    matricule: text(worker.matricule),
    startOn: text(worker.startOn),
    plannedEndOn: text(worker.plannedEndOn),
    ...ticked('contractSuspended', worker.contractSuspended),
    etablissementId: text(worker.etablissementId),
    postId: text(worker.postId),
    newPost: '',
    exposures: worker.exposures.map((code) => inForce(code, referenceDate)),

    ...motiveValues(worker.exposureFacts),
    protectedSituations: [...worker.protectedSituations],
    agreementOn: text(worker.agreementOn),
    employersCount: String(worker.employersCount),
    isPrincipalEmployer: worker.isPrincipalEmployer ? 'yes' : 'no',
    lastVisitOn: text(worker.lastVisitOn),
    lastVisitService: text(worker.lastVisitService),
  };
}

/** The statement of a SIR-EMPLOYEUR as its fields. */
export function motiveValues(facts: ExposureFacts | null): Values {
  const stated = facts?.['SIR-EMPLOYEUR'];
  return {
    motive: stated?.motive ?? '',
    doctorOpinionOn: stated?.doctorOpinionOn ?? '',
    cseOpinionOn: stated?.cseOpinionOn ?? '',
    ...ticked('noCse', stated?.noCse ?? false),
  };
}

/** As people type it, whatever the language of the browser. */
export const frenchDay = (iso: string) => iso.split('-').reverse().join('/');

const listed = (value: FormState['values'][string]) => [value ?? []].flat().filter(Boolean).sort();

/** The fields of a form that differ from what is recorded meanwhile. */
export function conflicts(typed: FormState['values'], recorded: Values): string[] {
  const names = new Set([...Object.keys(recorded), ...Object.keys(typed)]);
  return [...names].filter(
    (name) =>
      (name in recorded || name === 'contractSuspended' || name === 'noCse') &&
      listed(typed[name]).join('\n') !== listed(recorded[name]).join('\n'),
  );
}
