import { z } from 'zod';
import type { Day } from '../shared/day';
import { looksLikeNir } from '../shared/nir';
import { optionalDaySchema } from '../shared/schemas';
import { addPost } from './employer-post';
import { parseExposureCode, speaksOfPregnancy, type ExposureCode } from './thesaurus';

const MOTIVE_LENGTH = 1000;

/** None, one or many boxes of a name, as a form sends them → a list. */
export const oneOrMany = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]));

const isProtected = (code: ExposureCode) => code === 'SIA-RQTH' || code === 'SIA-INVALIDITE';

/** The fields of a form that ticks exposures and states the motive of a SIR-EMPLOYEUR: for a post and for a worker. */
export const exposureEntry = {
  exposures: oneOrMany.transform((codes, context) => {
    const known: ExposureCode[] = [];
    for (const text of new Set(codes)) {
      const code = parseExposureCode(text);
      if (speaksOfPregnancy(text))
        context.addIssue({ code: 'custom', message: 'thesaurus:refused.pregnancy' });
      else if (!code || isProtected(code))
        context.addIssue({ code: 'custom', message: 'thesaurus:refused.unknown' });
      else known.push(code);
    }
    return known;
  }),
  motive: z
    .string()
    .max(MOTIVE_LENGTH, `workers:error.tooLong|{"max":${MOTIVE_LENGTH}}`)
    .optional()
    .transform((text) => text?.trim() || null),
  doctorOpinionOn: optionalDaySchema,
  cseOpinionOn: optionalDaySchema,
  noCse: z
    .string()
    .optional()
    .transform((value) => value === 'on'),
};

type Motive = {
  exposures: readonly ExposureCode[];
  motive: string | null;
  doctorOpinionOn: Day | null;
  cseOpinionOn: Day | null;
  noCse: boolean;
};

/**
 * Refuses what cannot stand in the statement of R.4624-23, III: a NIR, a pregnancy, an opinion to come.
 * What is only missing is let through: the draft keeps it and the declaration asks for it before submission.
 */
export function readMotive(entry: Motive, today: Day, refuse: (path: string, message: string) => void): void {
  if (!entry.exposures.includes('SIR-EMPLOYEUR')) return;
  const { motive, doctorOpinionOn, cseOpinionOn, noCse } = entry;
  if (motive && looksLikeNir(motive)) refuse('motive', 'workers:error.nir');
  if (motive && speaksOfPregnancy(motive)) refuse('motive', 'thesaurus:refused.pregnancy');
  const cse = noCse ? ('none' as const) : { consultedOn: cseOpinionOn };
  const judged = addPost({ motive: motive ?? '', doctorOpinionOn, cse }, today);
  if (judged.ok) return;
  for (const refusal of judged.refusals) {
    if (refusal.code === 'DOCTOR_OPINION_IN_FUTURE')
      refuse('doctorOpinionOn', 'thesaurus:employerPost.DOCTOR_OPINION_IN_FUTURE');
    if (refusal.code === 'CSE_IN_FUTURE') refuse('cseOpinionOn', 'thesaurus:employerPost.CSE_IN_FUTURE');
    if (refusal.code === 'MOTIVE_TOO_SHORT')
      refuse('motive', `thesaurus:employerPost.MOTIVE_TOO_SHORT|{"least":${refusal.least}}`);
  }
}
