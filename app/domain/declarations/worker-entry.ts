import { z } from 'zod';
import { addYears, type Day, yearOf } from '../shared/day';
import { looksLikeNir } from '../shared/nir';
import { optionalDaySchema } from '../shared/schemas';
import { exposureEntry, oneOrMany, readMotive } from './exposure-entry';
import { CONTRACT_KINDS, type ProtectedSituation } from './worker';

// Messages are keys of the namespace `workers`.

const YOUNGEST = 14;
const OLDEST = 100;
const NAME_LENGTH = 80;
const MOST_EMPLOYERS = 20;

/** Trimmed text; empty → null. */
const optionalText = (max: number) =>
  z
    .string()
    .optional()
    .transform((text) => text?.trim().replace(/\s+/g, ' ') || null)
    .pipe(z.string().max(max, `workers:error.tooLong|{"max":${max}}`).nullable());

const name = (message: string) =>
  z
    .string({ error: message })
    .transform((text) => text.trim().replace(/\s+/g, ' '))
    .pipe(z.string().min(1, message).max(NAME_LENGTH, `workers:error.tooLong|{"max":${NAME_LENGTH}}`));

const ticked = z
  .string()
  .optional()
  .transform((value) => value === 'on');

const optionalId = z
  .string()
  .optional()
  .transform((value) => value || null)
  .pipe(z.uuid('workers:error.choice').nullable());

const PROTECTED = ['SIA-RQTH', 'SIA-INVALIDITE'] as const satisfies readonly ProtectedSituation[];

const fields = z.object({
  familyName: name('workers:error.familyName'),
  usedName: optionalText(NAME_LENGTH),
  firstName: name('workers:error.firstName'),
  birthDate: optionalDaySchema,
  email: optionalText(120).pipe(z.email('workers:error.email').nullable()),
  phone: optionalText(30),
  jobTitle: optionalText(120),
  pcs: optionalText(6)
    .transform((text) => text?.toUpperCase().replace(/[^0-9A-Z]/g, '') || null)
    .pipe(
      z
        .string()
        .regex(/^\d{3}[A-Z]$/, 'workers:error.pcs')
        .nullable(),
    ),
  contractKind: z.enum(CONTRACT_KINDS, { error: 'workers:error.contractKind' }),
  matricule: optionalText(40),
  startOn: optionalDaySchema,
  plannedEndOn: optionalDaySchema,
  contractSuspended: ticked,
  etablissementId: optionalId,
  postId: optionalId,
  newPost: optionalText(120),
  ...exposureEntry,
  protectedSituations: oneOrMany.pipe(z.array(z.enum(PROTECTED, { error: 'workers:error.choice' }))),
  agreementOn: optionalDaySchema,
  employersCount: z.coerce
    .number({ error: 'workers:error.employersCount' })
    .int('workers:error.employersCount')
    .min(1, 'workers:error.employersCount')
    .max(MOST_EMPLOYERS, 'workers:error.employersCount')
    .default(1),
  isPrincipalEmployer: z
    .enum(['yes', 'no'])
    .default('yes')
    .transform((value) => value === 'yes'),
  lastVisitOn: optionalDaySchema,
  lastVisitService: optionalText(120),
});

/**
 * A worker as the employer types it. Names are needed; birth date, start and post may follow (they are then `missing`).
 * Refuses a NIR anywhere, days that cannot be, and a protected situation without the day of the worker's agreement.
 */
export function workerEntrySchema(today: Day) {
  return fields
    .superRefine((entry, context) => {
      const refuse = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      for (const [path, value] of Object.entries(entry)) {
        if (typeof value === 'string' && looksLikeNir(value)) refuse(path, 'workers:error.nir');
      }
      const { birthDate, startOn, plannedEndOn, protectedSituations, agreementOn, lastVisitOn } = entry;
      if (birthDate && (addYears(birthDate, YOUNGEST) > today || addYears(birthDate, OLDEST) < today))
        refuse('birthDate', 'workers:error.birthDate');
      if (startOn && yearOf(startOn) > yearOf(today) + 1) refuse('startOn', 'workers:error.startTooFar');
      if (birthDate && startOn && startOn < addYears(birthDate, YOUNGEST))
        refuse('startOn', 'workers:error.startBeforeBirth');
      if (startOn && plannedEndOn && plannedEndOn < startOn)
        refuse('plannedEndOn', 'workers:error.endBeforeStart');
      if (protectedSituations.length > 0 && !agreementOn) refuse('agreementOn', 'workers:error.agreement');
      if (agreementOn && agreementOn > today) refuse('agreementOn', 'workers:error.future');
      if (lastVisitOn && lastVisitOn > today) refuse('lastVisitOn', 'workers:error.future');
      readMotive(entry, today, refuse);
    })
    .transform(({ motive, doctorOpinionOn, cseOpinionOn, noCse, ...entry }) => ({
      ...entry,
      exposureFacts: entry.exposures.includes('SIR-EMPLOYEUR')
        ? { 'SIR-EMPLOYEUR': { motive: motive ?? '', doctorOpinionOn, cseOpinionOn, noCse } }
        : null,
      agreementOn: entry.protectedSituations.length > 0 ? entry.agreementOn : null,
    }));
}

export type WorkerEntry = z.output<ReturnType<typeof workerEntrySchema>>;
