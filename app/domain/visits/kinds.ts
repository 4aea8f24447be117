import { z } from 'zod';
import { daySchema } from '../shared/schemas';

/** Why a visit is held (R.4624-10 to R.4624-34, L.4624-2-1 to -4). Statutory words. */
export const VISIT_KINDS = [
  'embauche',
  'periodique',
  'intermediaire',
  'mi-carriere',
  'reprise',
  'prereprise',
  'demande-employeur',
  'demande-travailleur',
  'demande-medecin',
  'spe',
  'spp',
  'attestation',
] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

/** What is held: visite d'information et de prévention (initiale), examen médical d'aptitude, visite intermédiaire, or the visit named by its kind. */
export const ACTS = ['VIPI', 'VIP', 'EMA', 'VI', 'AVIS', 'VISITE', 'ATTESTATION'] as const;
export type Act = (typeof ACTS)[number];

export const PROFESSIONS = ['medecin', 'infirmier'] as const;
export type Profession = (typeof PROFESSIONS)[number];

/** Who asked. `echeance`: nobody, the law's date came. */
export const ORIGINS = [
  'employeur',
  'travailleur',
  'medecin-travail',
  'medecin-traitant',
  'medecin-conseil',
  'echeance',
] as const;
export type Origin = (typeof ORIGINS)[number];

/** Families of absence the law tells apart, nothing finer (R.4624-31). */
export const REPRISE_CAUSES = [
  'maternite',
  'maladie-pro',
  'accident-travail',
  'maladie',
  'accident-trajet',
] as const;
export type RepriseCause = (typeof REPRISE_CAUSES)[number];

export const MODES = ['sur-place', 'teleconsultation'] as const;
export type Mode = (typeof MODES)[number];

/** What an employer tells without asking for a visit: R.4624-33, L.4624-2-4, L.1226-1-3. */
export const NOTICE_KINDS = ['information-at', 'prereprise-informe', 'liaison'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const DOCUMENT_KINDS = [
  'attestation-suivi',
  'avis-aptitude',
  'avis-inaptitude',
  'amenagement',
  'attestation-conduite',
  'attestation-electrique',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Why someone does not come: never a medical reason. */
export const EXCUSE_REASONS = ['absent', 'conge', 'production', 'deplacement', 'parti', 'autre'] as const;
export type ExcuseReason = (typeof EXCUSE_REASONS)[number];

/** What an employer may observe at work; choices, so that nobody writes a diagnosis (R.4624-34). */
export const REQUEST_MOTIVES = [
  'difficultes-poste',
  'absences-repetees',
  'changement-poste',
  'conditions-travail',
  'securite',
  'amenagement-a-revoir',
  'evenement-grave',
] as const;
export type RequestMotive = (typeof REQUEST_MOTIVES)[number];

/** Dates and choices that came with a request; kept as JSON. Nothing medical has a place here. */
export const visitFactsSchema = z.object({
  absenceFrom: daySchema.optional(),
  returnOn: daySchema.optional(),
  prerepriseOn: daySchema.optional(),
  /** The employer asks that the exam be held even when the law does not require it. */
  holdAnyway: z.boolean().optional(),
  startOn: daySchema.optional(),
  lastVisitOn: daySchema.optional(),
  lastVisitService: z.string().max(200).optional(),
  motives: z.enum(REQUEST_MOTIVES).array().optional(),
  workerInformedOn: daySchema.optional(),
  /** SPE, SPP: codes of the exposures that ended, and when. */
  exposures: z.string().array().optional(),
  endedOn: daySchema.optional(),
  retired: z.boolean().optional(),
  attestations: z.enum(['CONDUITE', 'ELECTRIQUE']).array().optional(),
  /** Day of the attestation or avis that covers the worker so far. */
  issuedOn: daySchema.optional(),
  /** The worker's own wishes, on his own request. */
  availability: z.string().max(300).optional(),
  teleconsultationAgreed: z.boolean().optional(),
  /** What a worker without an account says of himself and his employer, until staff find them in the lists. */
  birthDate: daySchema.optional(),
  employer: z.string().max(200).optional(),
  /** The language he wrote in: the one he is answered in. */
  locale: z.enum(['fr', 'en']).optional(),
});
export type VisitFacts = z.infer<typeof visitFactsSchema>;

/** "V-1234": what people quote of a visit. */
export const visitReference = (number: number): string => `V-${number}`;
