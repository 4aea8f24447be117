import { z } from 'zod';
import type { Day } from '../shared/day';
import { NAF_NOMENCLATURES } from '../shared/identifiers';
import { daySchema, optionalDaySchema } from '../shared/schemas';
import { CATEGORIES, type Category, type FollowUpSettings } from './category';
import type { Dossier } from './dossier';
import { presenceOf } from './presence';
import { EXPOSURE_CODES, thesaurusOn } from './thesaurus';
import { CONTRACT_KINDS, exposuresOf, followUpOf, type Post, type Worker } from './worker';

const text = z.string().nullable();
const exposureCode = z.enum(EXPOSURE_CODES as [string, ...string[]]);
const addressSchema = z.object({
  name: text.optional(),
  line1: z.string(),
  line2: text.optional(),
  postcode: z.string(),
  city: z.string(),
  email: text.optional(),
});
const nafFields = { nafCode: text, nafNomenclature: z.enum(NAF_NOMENCLATURES) };
const motiveSchema = z.object({
  motive: z.string(),
  doctorOpinionOn: optionalDaySchema,
  cseOpinionOn: optionalDaySchema,
  noCse: z.boolean(),
});

export const snapshotWorkerSchema = z.object({
  id: z.string(),
  familyName: z.string(),
  usedName: text,
  firstName: z.string(),
  birthDate: optionalDaySchema,
  matricule: text,
  siret: text,
  post: text,
  jobTitle: text,
  pcs: text,
  contractKind: z.enum(CONTRACT_KINDS),
  startOn: optionalDaySchema,
  plannedEndOn: optionalDaySchema,
  leftOn: optionalDaySchema,
  contractSuspended: z.boolean(),
  hiredAfterReference: z.boolean(),
  employersCount: z.int(),
  isPrincipalEmployer: z.boolean(),
  /** Of the post and of the worker; situations that rest on the worker's agreement are never frozen in a list. */
  exposures: z.array(exposureCode),
  motive: motiveSchema.nullable(),
  category: z.enum(CATEGORIES),
  reasons: z.array(exposureCode),
  attestations: z.array(exposureCode),
});
export type SnapshotWorker = z.infer<typeof snapshotWorkerSchema>;

/** The frozen copy of a declaration: what the receipt, the history and the indicators read, whatever changes later. */
export const snapshotSchema = z.object({
  format: z.literal(1),
  exercice: z.int(),
  referenceDate: daySchema,
  company: z.object({
    number: z.string(),
    name: z.string(),
    siren: z.string(),
    ...nafFields,
    contactName: text,
    contactEmail: text,
    phone: text,
    address: addressSchema.nullable(),
    billingAddress: addressSchema.nullable(),
    convocationAddress: addressSchema.nullable(),
  }),
  etablissements: z.array(z.object({ siret: z.string(), name: z.string(), ...nafFields })),
  statements: z.object({
    duerpOn: optionalDaySchema,
    noDuerp: z.boolean(),
    cseOpinionOn: optionalDaySchema,
    noCse: z.boolean(),
    noWorkers: z.boolean(),
    declarantName: text,
    declarantRole: text,
  }),
  workers: z.array(snapshotWorkerSchema),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Freezes a dossier: workers present on the day of reference and later hires, in a fixed order, with their category. */
export function freeze(dossier: Dossier, settings?: FollowUpSettings): Snapshot {
  const posts = new Map(dossier.posts.map((post) => [post.id, post]));
  const sirets = new Map(dossier.etablissements.map(({ id, siret }) => [id, siret]));
  const workers = dossier.workers
    .filter((worker) => presenceOf(worker, dossier.referenceDate) !== 'left')
    .map((worker) => {
      const siret = sirets.get(worker.etablissementId ?? '') ?? null;
      return freezeWorker(
        worker,
        posts.get(worker.postId ?? '') ?? null,
        siret,
        dossier.referenceDate,
        settings,
      );
    })
    .sort(
      (a, b) => byText(a.familyName, b.familyName) || byText(a.firstName, b.firstName) || byText(a.id, b.id),
    );
  const etablissements = dossier.etablissements
    .map(({ siret, name, nafCode, nafNomenclature }) => ({ siret, name, nafCode, nafNomenclature }))
    .sort((a, b) => byText(a.siret, b.siret));
  const { exercice, referenceDate, company, statements } = dossier;
  // Parsing strips what a row carries beyond the schema, so that the frozen copy holds exactly what it says.
  return snapshotSchema.parse({
    format: 1,
    exercice,
    referenceDate,
    company,
    etablissements,
    statements,
    workers,
  });
}

function freezeWorker(
  worker: Worker,
  post: Post | null,
  siret: string | null,
  referenceDate: Day,
  settings?: FollowUpSettings,
): SnapshotWorker {
  const edition = thesaurusOn(referenceDate);
  const followUp = followUpOf(worker, post, referenceDate, settings);
  const motive = worker.exposureFacts?.['SIR-EMPLOYEUR'] ?? post?.exposureFacts?.['SIR-EMPLOYEUR'] ?? null;
  const { id, familyName, usedName, firstName, birthDate, matricule, jobTitle, pcs, contractKind } = worker;
  const { startOn, plannedEndOn, leftOn, contractSuspended, employersCount, isPrincipalEmployer } = worker;
  return {
    ...{ id, familyName, usedName, firstName, birthDate, matricule, siret, post: post?.name ?? null },
    ...{ jobTitle, pcs, contractKind, startOn, plannedEndOn, leftOn, contractSuspended },
    ...{ employersCount, isPrincipalEmployer },
    hiredAfterReference: presenceOf(worker, referenceDate) === 'hiredLater',
    exposures: exposuresOf(worker, post)
      .filter((code) => !edition.get(code)?.sensitive)
      .sort(byText),
    motive,
    category: followUp.category,
    reasons: followUp.reasons.map(({ code }) => code).filter((code) => !edition.get(code)?.sensitive),
    attestations: followUp.attestations.map(({ code }) => code),
  };
}

/** Canonical JSON: keys in order, no spaces, absent fields left out; equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => byText(a, b)))
      : inner,
  );
}

/** The hash printed on the receipt: `digest` is SHA-256 of UTF-8 text in hexadecimal. */
export const hashSnapshot = (snapshot: Snapshot, digest: (text: string) => string): string =>
  digest(canonicalJson(snapshot));

export type Counts = Record<Category, number> & {
  effectif: number;
  hiredLater: number;
  multiExposed: number;
};

/** Headcount by category on the day of reference; later hires apart. SIS + SIA + SIR = effectif. */
export function countByCategory(
  workers: readonly Pick<SnapshotWorker, 'category' | 'hiredAfterReference' | 'reasons'>[],
): Counts {
  const counts: Counts = { SIS: 0, SIA: 0, SIR: 0, effectif: 0, hiredLater: 0, multiExposed: 0 };
  for (const worker of workers) {
    if (worker.hiredAfterReference) {
      counts.hiredLater += 1;
      continue;
    }
    counts.effectif += 1;
    counts[worker.category] += 1;
    if (worker.reasons.length > 1) counts.multiExposed += 1;
  }
  return counts;
}
