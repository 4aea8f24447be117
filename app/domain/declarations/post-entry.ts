import { z } from 'zod';
import type { Day } from '../shared/day';
import { looksLikeNir } from '../shared/nir';
import { exposureEntry, readMotive } from './exposure-entry';

const NAME_LENGTH = 120;

/** A post as the employer types it: its name and what it exposes to. Messages are keys of `posts` and `workers`. */
export function postEntrySchema(today: Day) {
  return z
    .object({
      name: z
        .string({ error: 'posts:error.name' })
        .transform((text) => text.trim().replace(/\s+/g, ' '))
        .pipe(
          z
            .string()
            .min(1, 'posts:error.name')
            .max(NAME_LENGTH, `workers:error.tooLong|{"max":${NAME_LENGTH}}`)
            .refine((text) => !looksLikeNir(text), 'workers:error.nir'),
        ),
      ...exposureEntry,
    })
    .superRefine((entry, context) =>
      readMotive(entry, today, (path, message) =>
        context.addIssue({ code: 'custom', path: [path], message }),
      ),
    )
    .transform(({ name, exposures, motive, doctorOpinionOn, cseOpinionOn, noCse }) => ({
      name,
      exposures,
      exposureFacts: exposures.includes('SIR-EMPLOYEUR')
        ? { 'SIR-EMPLOYEUR': { motive: motive ?? '', doctorOpinionOn, cseOpinionOn, noCse } }
        : null,
    }));
}

export type PostEntry = z.output<ReturnType<typeof postEntrySchema>>;
