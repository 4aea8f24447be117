import { z } from 'zod';
import { looksLikeNir } from '../shared/nir';

/** People typed by hand that one form takes besides those of the list. */
export const TYPED_PEOPLE = 3;
const LONGEST_NAME = 120;

const name = z
  .string()
  .trim()
  .max(LONGEST_NAME, `seats:error.long|{"max":${LONGEST_NAME}}`)
  .refine((text) => !looksLikeNir(text), 'seats:error.nir')
  .default('');
const email = z
  .string()
  .trim()
  .toLowerCase()
  .refine((text) => text === '' || z.email().safeParse(text).success, 'seats:error.email')
  .default('');

const list = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
  z.uuid('seats:error.who').array(),
);

/** The form of a registration: `salaries` of the list, and up to three people typed with an e-mail or none. */
export const registrationEntrySchema = z
  .object({
    id: z.uuid(),
    q: z.string().max(80).default(''),
    intent: z.enum(['chercher', 'inscrire']).default('inscrire'),
    salaries: list,
    nom1: name,
    email1: email,
    nom2: name,
    email2: email,
    nom3: name,
    email3: email,
  }) // prettier-ignore
  .superRefine((entry, context) => {
    if (entry.intent === 'chercher') return;
    for (const n of [1, 2, 3] as const)
      if (entry[`email${n}`] && !entry[`nom${n}`])
        context.addIssue({ code: 'custom', path: [`nom${n}`], message: 'seats:error.nameMissing' });
    if (entry.salaries.length === 0 && !entry.nom1 && !entry.nom2 && !entry.nom3)
      context.addIssue({ code: 'custom', path: ['salaries'], message: 'seats:error.nobody' });
  });
export type RegistrationEntry = z.infer<typeof registrationEntrySchema>;

/** Who was typed by hand. */
export const typedPeople = (entry: RegistrationEntry): { name: string; email: string | null }[] =>
  ([1, 2, 3] as const).flatMap((n) =>
    entry[`nom${n}`] ? [{ name: entry[`nom${n}`], email: entry[`email${n}`] || null }] : [],
  );
