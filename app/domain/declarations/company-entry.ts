import { z } from 'zod';
import { type NafNomenclature, nafRev2Section, parseNaf, parseSiret, sirenOf } from '../shared/identifiers';
import { looksLikeNir } from '../shared/nir';
import { nafNomenclatureSchema } from '../shared/schemas';
import type { Address } from './dossier';

// Messages are keys of the namespaces `company`, `fields` and `workers`.

const text = (max: number) =>
  z
    .string()
    .optional()
    .transform((value) => value?.trim().replace(/\s+/g, ' ') || null)
    .pipe(
      z
        .string()
        .max(max, `workers:error.tooLong|{"max":${max}}`)
        .refine((value) => !looksLikeNir(value), 'workers:error.nir')
        .nullable(),
    );
const email = text(120).pipe(z.email('workers:error.email').nullable());
const postcode = text(10).pipe(
  z
    .string()
    .transform((value) => value.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{5}$/, 'company:error.postcode'))
    .nullable(),
);

const place = { nafCode: text(10), nafNomenclature: nafNomenclatureSchema, addressLine1: text(120), addressLine2: text(120), postcode, city: text(80) }; // prettier-ignore

type Refuse = (path: string, message: string) => void;

/** The activity code in its nomenclature (`1071C`), refused when it is not well formed there. */
function readNaf(typed: { nafCode: string | null; nafNomenclature: NafNomenclature }, refuse: Refuse) {
  if (typed.nafCode === null) return null;
  const code = parseNaf(typed.nafCode, typed.nafNomenclature);
  if (!code) refuse('nafCode', 'fields:naf.invalid');
  return code;
}

/** Prefixes of the two addresses that may differ from the company's own. */
export const OTHER_ADDRESSES = ['billing', 'convocation'] as const;
export type OtherAddress = (typeof OTHER_ADDRESSES)[number];

const other = <P extends OtherAddress>(prefix: P) =>
  ({
    [`${prefix}Same`]: z.string().optional(),
    [`${prefix}Name`]: text(120),
    [`${prefix}Line1`]: text(120),
    [`${prefix}Line2`]: text(120),
    [`${prefix}Postcode`]: postcode,
    [`${prefix}City`]: text(80),
    [`${prefix}Email`]: email,
  }) as Record<string, z.ZodType<string | null | undefined>>;

/** Null when it is the company's own; refused when one part of an address is missing. */
function readAddress(prefix: OtherAddress, typed: Record<string, unknown>, refuse: Refuse): Address | null {
  if (typed[`${prefix}Same`] === 'on') return null;
  const part = (name: string) => (typed[`${prefix}${name}`] as string | null | undefined) ?? null;
  if (!part('Line1')) refuse(`${prefix}Line1`, 'company:error.addressLine1');
  if (!part('Postcode')) refuse(`${prefix}Postcode`, 'company:error.addressPostcode');
  if (!part('City')) refuse(`${prefix}City`, 'company:error.addressCity');
  return {
    name: part('Name'),
    line1: part('Line1') ?? '',
    line2: part('Line2'),
    postcode: part('Postcode') ?? '',
    city: part('City') ?? '',
    email: part('Email'),
  };
}

/** What a company says of itself: activity, addresses, contact. Its name and SIREN are the service's to change. */
export const companyEntrySchema = z
  .object({
    ...place,
    phone: text(30),
    contactName: text(120),
    contactEmail: email,
    ...other('billing'),
    ...other('convocation'),
  })
  .transform((typed, context) => {
    const refuse: Refuse = (path, message) => context.addIssue({ code: 'custom', path: [path], message });
    const { nafNomenclature, addressLine1, addressLine2, postcode, city, phone, contactName, contactEmail } =
      typed;
    const nafCode = readNaf(typed, refuse);
    return {
      nafCode,
      nafNomenclature,
      nafSection: nafCode && nafNomenclature === 'NAF_REV2' ? nafRev2Section(nafCode) : null,
      addressLine1, addressLine2, postcode, city, phone, contactName, contactEmail,
      billingAddress: readAddress('billing', typed, refuse),
      convocationAddress: readAddress('convocation', typed, refuse),
    }; // prettier-ignore
  });
export type CompanyEntry = z.output<typeof companyEntrySchema>;

/** An etablissement of the company of that SIREN: a SIRET of another company is refused. */
export function etablissementEntrySchema(siren: string) {
  return z.object({ ...place, siret: text(40), name: text(120) }).transform((typed, context) => {
    const refuse: Refuse = (path, message) => context.addIssue({ code: 'custom', path: [path], message });
    const siret = parseSiret(typed.siret ?? '');
    if (!siret) refuse('siret', 'fields:siret.invalid');
    else if (sirenOf(siret) !== siren) refuse('siret', 'company:error.otherCompany');
    if (!typed.name) refuse('name', 'company:error.name');
    return { ...typed, siret: siret ?? '', name: typed.name ?? '', nafCode: readNaf(typed, refuse) };
  });
}
export type EtablissementEntry = z.output<ReturnType<typeof etablissementEntrySchema>>;
