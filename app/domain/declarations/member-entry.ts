import { z } from 'zod';
import { type NafNomenclature, nafRev2Section, type NafSection, parseNaf } from '../shared/identifiers';
import {
  daySchema,
  nafNomenclatureSchema,
  optionalDaySchema,
  sirenSchema,
  siretSchema,
} from '../shared/schemas';

// Messages are keys of the namespaces `members` and `fields`.

const needed = (max: number, message: string) =>
  z
    .string({ error: message })
    .trim()
    .min(1, message)
    .max(max, `members:error.tooLong|{"max":${max}}`)
    .transform((value) => value.replace(/\s+/g, ' '));
const text = (max: number) =>
  z
    .string()
    .optional()
    .transform((value) => value?.trim().replace(/\s+/g, ' ') || null)
    .pipe(z.string().max(max, `members:error.tooLong|{"max":${max}}`).nullable());

const NUMBER = /^[0-9A-Z][0-9A-Z-]{1,19}$/;

/** Number of a member: digits, capitals and dashes, as on its letters. */
export const memberNumberSchema = z
  .string({ error: 'members:error.number' })
  .transform((typed) => typed.trim().toUpperCase())
  .pipe(z.string().regex(NUMBER, 'members:error.number'));

const contact = {
  contactName: text(120),
  contactEmail: text(120).pipe(z.email('members:error.email').toLowerCase().nullable()),
  phone: text(30),
};
const place = {
  addressLine1: text(120),
  addressLine2: text(120),
  postcode: text(10).pipe(
    z
      .string()
      .transform((value) => value.replace(/\s/g, ''))
      .pipe(z.string().regex(/^\d{5}$/, 'members:error.postcode'))
      .nullable(),
  ),
  city: text(80),
};
const activity = { nafCode: text(10), nafNomenclature: nafNomenclatureSchema };
const common = {
  name: needed(120, 'members:error.name'),
  centreCode: needed(40, 'members:error.centre'),
  joinedOn: daySchema,
  ...activity,
  ...place,
  ...contact,
};

type Activity = { nafCode: string | null; nafNomenclature: NafNomenclature };

/** The code in its nomenclature and its section; NAF 2025 has no list here, so no section. */
function withSection<T extends Activity>(
  typed: T,
  context: z.RefinementCtx,
): T & { nafSection: NafSection | null } {
  const nafCode = typed.nafCode && parseNaf(typed.nafCode, typed.nafNomenclature);
  if (typed.nafCode && !nafCode)
    context.addIssue({ code: 'custom', path: ['nafCode'], message: 'fields:naf.invalid' });
  const nafSection = nafCode && typed.nafNomenclature === 'NAF_REV2' ? nafRev2Section(nafCode) : null;
  return { ...typed, nafCode, nafSection };
}

/** A new member with its first etablissement, whose SIRET gives the SIREN. */
export const newMemberSchema = z
  .object({ number: memberNumberSchema, siret: siretSchema, ...common })
  .transform(withSection);
export type NewMember = z.output<typeof newMemberSchema>;

/** What the service changes of a member. `arrearsSince`: services suspended for unpaid invoices. */
export const memberEntrySchema = z
  .object({ siren: sirenSchema, arrearsSince: optionalDaySchema, ...common })
  .transform(withSection);
export type MemberEntry = z.output<typeof memberEntrySchema>;
