import { z } from 'zod';
import { emailSchema } from '../access/email';
import { phoneSchema } from '../access/person';
import { addMonths, type Day, diffDays } from '../shared/day';
import { type Outcome, unless } from '../shared/outcome';
import { daySchema, optionalDaySchema } from '../shared/schemas';
import { PREREPRISE_OVER_DAYS } from './absence';
import type { VisitFacts, VisitKind } from './kinds';
import { MAY_ASK_MONTHS_AFTER, MAY_ASK_MONTHS_BEFORE } from './post-exposure';

/** What a worker may ask for himself, without his employer (R.4624-34, R.4624-29, L.4624-2-1). */
export const WORKER_KINDS = [
  'demande-travailleur',
  'prereprise',
  'spe',
  'spp',
] as const satisfies readonly VisitKind[];
export type WorkerKind = (typeof WORKER_KINDS)[number];

export const isWorkerKind = (value: unknown): value is WorkerKind =>
  (WORKER_KINDS as readonly unknown[]).includes(value);

/** The article that gives the right. */
export const WORKER_ARTICLE: Record<WorkerKind, string> = {
  'demande-travailleur': 'R.4624-34',
  prereprise: 'R.4624-29',
  spe: 'L.4624-2-1',
  spp: 'L.4624-2-1',
};

/** Months after its end that a worker's own request is kept with his name: time for a question about the visit, no more. */
export const WORKER_REQUEST_KEPT_MONTHS = 12;

/** Longest texts, in characters. They are checked for nothing else; all of them fit in one sealed cookie. */
export const WORKER_TEXT = { name: 60, employer: 120, availability: 200, message: 500 } as const;

const name = (missing: string) =>
  z.string({ error: missing }).trim().min(1, missing).max(WORKER_TEXT.name, 'door:error.long');
const optionalText = (max: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() ? value.trim() : null),
    z
      .string()
      .max(max, `door:error.tooLong|${JSON.stringify({ max })}`)
      .nullable(),
  );

/** A request as a worker types it. */
export const workerRequestSchema = z.object({
  kind: z.enum(WORKER_KINDS, { error: 'door:error.kind' }),
  firstName: name('door:error.firstName'),
  familyName: name('door:error.familyName'),
  birthDate: daySchema,
  employer: z
    .string({ error: 'door:error.employer' })
    .trim()
    .min(2, 'door:error.employer')
    .max(WORKER_TEXT.employer, 'door:error.long'),
  email: emailSchema,
  phone: z.preprocess(
    (value) => (typeof value === 'string' && value.trim() ? value : null),
    phoneSchema.nullable(),
  ),
  availability: optionalText(WORKER_TEXT.availability),
  teleconsultation: z.preprocess((value) => value === 'on' || value === true, z.boolean()),
  message: optionalText(WORKER_TEXT.message),
  absenceFrom: optionalDaySchema,
  returnOn: optionalDaySchema,
  endedOn: optionalDaySchema,
});
export type WorkerRequest = z.infer<typeof workerRequestSchema>;

export type WorkerRequestRefusal =
  | { code: 'birth-date-impossible' }
  | { code: 'absence-missing' }
  | { code: 'return-before-absence' }
  | { code: 'absence-short'; days: number }
  | { code: 'end-missing' }
  | { code: 'too-early'; from: Day }
  | { code: 'too-late'; until: Day };

/** The field each refusal stands beside. */
export const REFUSED_FIELD: Record<WorkerRequestRefusal['code'], keyof WorkerRequest> = {
  'birth-date-impossible': 'birthDate',
  'absence-missing': 'absenceFrom',
  'return-before-absence': 'returnOn',
  'absence-short': 'returnOn',
  'end-missing': 'endedOn',
  'too-early': 'endedOn',
  'too-late': 'endedOn',
};

/**
 * What the law says of a request on a day: the dates it needs and whether they give the right. An absence whose end is
 * not known gives it: nobody asks a worker to prove how long he will be ill. All reasons are collected.
 */
export function judgeWorkerRequest(
  request: Pick<WorkerRequest, 'kind' | 'birthDate' | 'absenceFrom' | 'returnOn' | 'endedOn'>,
  today: Day,
): Outcome<VisitFacts, WorkerRequestRefusal> {
  const refusals: WorkerRequestRefusal[] = [];
  if (request.birthDate >= today) refusals.push({ code: 'birth-date-impossible' });
  if (request.kind === 'prereprise') refusals.push(...judgeAbsence(request));
  if (request.kind === 'spe' || request.kind === 'spp') refusals.push(...judgeEnd(request.endedOn, today));
  return unless(refusals, () => factsOf(request));
}

function judgeAbsence({
  absenceFrom,
  returnOn,
}: Pick<WorkerRequest, 'absenceFrom' | 'returnOn'>): WorkerRequestRefusal[] {
  if (!absenceFrom) return [{ code: 'absence-missing' }];
  if (!returnOn) return [];
  const days = diffDays(absenceFrom, returnOn);
  if (days <= 0) return [{ code: 'return-before-absence' }];
  return days > PREREPRISE_OVER_DAYS ? [] : [{ code: 'absence-short', days }];
}

function judgeEnd(endedOn: Day | null, today: Day): WorkerRequestRefusal[] {
  if (!endedOn) return [{ code: 'end-missing' }];
  const from = addMonths(endedOn, -MAY_ASK_MONTHS_BEFORE);
  const until = addMonths(endedOn, MAY_ASK_MONTHS_AFTER);
  if (today < from) return [{ code: 'too-early', from }];
  return today > until ? [{ code: 'too-late', until }] : [];
}

/** Only the dates of the right that is used: a date typed for another one is not kept. */
function factsOf({
  kind,
  absenceFrom,
  returnOn,
  endedOn,
}: Pick<WorkerRequest, 'kind' | 'absenceFrom' | 'returnOn' | 'endedOn'>): VisitFacts {
  if (kind === 'prereprise') return { ...(absenceFrom && { absenceFrom }), ...(returnOn && { returnOn }) };
  if (kind === 'demande-travailleur' || !endedOn) return {};
  return { endedOn, ...(kind === 'spp' && { retired: true }) };
}
