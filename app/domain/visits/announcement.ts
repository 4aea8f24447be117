import { z } from 'zod';
import { ATTESTATION_CODES, EXPOSURE_CODES } from '../declarations/thesaurus';
import { addYears, type Day } from '../shared/day';
import { daySchema, optionalDaySchema } from '../shared/schemas';
import { REPRISE_CAUSES, REQUEST_MOTIVES } from './kinds';

// Messages are keys of the namespace `announce`.

/** What happens to a worker, in the employer's words: the last part of an address. */
export const ANNOUNCEMENTS = [
  'embauche',
  'reprise',
  'absence',
  'changement',
  'depart',
  'inquietude',
  'autorisation',
] as const;
export type Announcement = (typeof ANNOUNCEMENTS)[number];

export const MESSAGE_LENGTH = 1000;
const PLACE_LENGTH = 200;
/** A day typed with a wrong year is further than this. */
const FORESEEABLE_YEARS = 1;

const dayAsked = (message: string) => z.string({ error: message }).trim().min(1, message).pipe(daySchema);

/** Free text is checked for its length and nothing else: what it may not hold is said beside it. */
const freeText = (max: number) =>
  z
    .string()
    .optional()
    .transform((text) => text?.trim() || null)
    .pipe(z.string().max(max, `announce:error.tooLong|{"max":${max}}`).nullable());

const ticked = z
  .string()
  .optional()
  .transform((value) => value === 'on');

const formId = z.uuid('announce:error.form');

const several = <T extends string>(values: readonly T[], message: string) =>
  z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.enum(values, { error: message })),
  );

const before = (on: Day, limit: Day) => on < limit;

/** "He comes back": the family of the absence, its first day, the day of return (R.4624-31). */
export const returnEntry = (today: Day) =>
  z
    .object({
      id: formId,
      cause: z.enum(REPRISE_CAUSES, { error: 'announce:error.cause' }),
      absenceFrom: dayAsked('announce:error.absenceFrom'),
      returnOn: dayAsked('announce:error.returnOn'),
      prerepriseOn: optionalDaySchema,
      holdAnyway: ticked,
      message: freeText(MESSAGE_LENGTH),
    })
    .superRefine(({ absenceFrom, returnOn, prerepriseOn }, context) => {
      const refuse = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      if (before(returnOn, absenceFrom)) refuse('returnOn', 'announce:error.returnBeforeAbsence');
      else if (returnOn > addYears(today, FORESEEABLE_YEARS)) refuse('returnOn', 'announce:error.tooFar');
      if (prerepriseOn && (before(prerepriseOn, absenceFrom) || !before(prerepriseOn, returnOn)))
        refuse('prerepriseOn', 'announce:error.prerepriseOutside');
    });
export type ReturnEntry = z.output<ReturnType<typeof returnEntry>>;

/** "He has been away": the worker was told of the pré-reprise, or a rendez-vous de liaison is proposed (L.4624-2-4, L.1226-1-3). */
export const absenceEntry = (today: Day) =>
  z
    .object({
      id: formId,
      liaisonId: formId,
      absenceFrom: dayAsked('announce:error.absenceFrom'),
      informed: ticked,
      informedOn: optionalDaySchema,
      liaison: ticked,
      agreementOn: optionalDaySchema,
      proposedOn: optionalDaySchema,
      place: freeText(PLACE_LENGTH),
    })
    .superRefine((entry, context) => {
      const { absenceFrom, informed, informedOn, liaison, agreementOn, proposedOn } = entry;
      const refuse = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      if (absenceFrom > today) refuse('absenceFrom', 'announce:error.future');
      if (!informed && !liaison) refuse('informed', 'announce:error.nothingTicked');
      if (informed && !informedOn) refuse('informedOn', 'announce:error.informedOn');
      if (informed && informedOn && informedOn > today) refuse('informedOn', 'announce:error.future');
      if (liaison && !agreementOn) refuse('agreementOn', 'announce:error.agreementOn');
      if (liaison && agreementOn && agreementOn > today) refuse('agreementOn', 'announce:error.future');
      if (liaison && !proposedOn) refuse('proposedOn', 'announce:error.proposedOn');
      if (liaison && proposedOn && proposedOn < today) refuse('proposedOn', 'announce:error.past');
    });
export type AbsenceEntry = z.output<ReturnType<typeof absenceEntry>>;

/** "I am worried": what the employer observes at work, never why (R.4624-34). */
export const worryEntry = (today: Day) =>
  z
    .object({
      id: formId,
      motives: several(REQUEST_MOTIVES, 'announce:error.motives').pipe(
        z.array(z.enum(REQUEST_MOTIVES)).min(1, 'announce:error.motives'),
      ),
      message: freeText(MESSAGE_LENGTH),
      workerInformedOn: optionalDaySchema,
    })
    .superRefine(({ workerInformedOn }, context) => {
      if (workerInformedOn && workerInformedOn > today)
        context.addIssue({ code: 'custom', path: ['workerInformedOn'], message: 'announce:error.future' });
    });
export type WorryEntry = z.output<ReturnType<typeof worryEntry>>;

/** "An authorisation is expiring": which one, and what covers it so far (R.4323-56, R.4544-10). */
export const authorisationEntry = (today: Day) =>
  z
    .object({
      id: formId,
      attestation: z.enum(ATTESTATION_CODES, { error: 'announce:error.attestation' }),
      proof: z.enum(['attestation', 'avis', 'none'], { error: 'announce:error.proof' }),
      issuedOn: optionalDaySchema,
      message: freeText(MESSAGE_LENGTH),
    })
    .superRefine(({ proof, issuedOn }, context) => {
      const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['issuedOn'], message });
      if (proof !== 'none' && !issuedOn) refuse('announce:error.issuedOn');
      if (issuedOn && issuedOn > today) refuse('announce:error.future');
    });
export type AuthorisationEntry = z.output<ReturnType<typeof authorisationEntry>>;

/** "He starts": what may spare the first visit, said before it is asked for (R.4624-15, R.4624-27). */
export const hiringEntry = (today: Day) =>
  z
    .object({ id: formId, lastVisitOn: optionalDaySchema, lastVisitService: freeText(PLACE_LENGTH) })
    .superRefine(({ lastVisitOn }, context) => {
      if (lastVisitOn && lastVisitOn > today)
        context.addIssue({ code: 'custom', path: ['lastVisitOn'], message: 'announce:error.future' });
    });
export type HiringEntry = z.output<ReturnType<typeof hiringEntry>>;

const codes = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.enum(EXPOSURE_CODES)),
);

/** "He changes post or exposures": from when, and what he is exposed to then (R.4624-23, R.4624-24, L.4624-2-1). */
export const changeEntry = (today: Day) =>
  z
    .object({
      id: formId,
      postExposureId: formId,
      version: z.coerce.number('announce:error.form').int(),
      changedOn: dayAsked('announce:error.changedOn'),
      postId: z
        .string()
        .optional()
        .transform((value) => value || null)
        .pipe(z.uuid('announce:error.post').nullable()),
      exposures: codes,
      tellService: ticked,
      workerInformedOn: optionalDaySchema,
    })
    .superRefine(({ changedOn, workerInformedOn }, context) => {
      const refuse = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      if (changedOn > addYears(today, FORESEEABLE_YEARS)) refuse('changedOn', 'announce:error.tooFar');
      if (workerInformedOn && workerInformedOn > today) refuse('workerInformedOn', 'announce:error.future');
    });
export type ChangeEntry = z.output<ReturnType<typeof changeEntry>>;
