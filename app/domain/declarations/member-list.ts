import { nafNomenclatureOn } from '../shared/identifiers';
import { type Day } from '../shared/day';
import { searchText } from '../shared/search-text';
import { parseTypedDay } from '../shared/typed-day';
import { type NewMember, newMemberSchema } from './member-entry';

/** Columns of a list of members, with the headers they are known by; the first is that of the model file. */
export const MEMBER_COLUMNS = {
  number: ['numéro', 'numéro adhérent', 'n° adhérent', 'adhérent', 'member number', 'number'],
  name: ['nom', 'raison sociale', 'entreprise', 'dénomination', 'company', 'name'],
  siret: ['siret', 'siret principal', 'n° siret'],
  centreCode: ['centre', 'code centre', 'centre de rattachement'],
  joinedOn: ['adhésion', "date d'adhésion", 'adhérent depuis', 'joined', 'joined on'],
  nafCode: ['naf', 'code naf', 'ape', 'code ape'],
  nafNomenclature: ['nomenclature', 'nomenclature naf'],
  addressLine1: ['adresse', 'adresse 1', 'rue', 'address'],
  addressLine2: ['complément', 'adresse 2', "complément d'adresse"],
  postcode: ['code postal', 'cp', 'postcode'],
  city: ['ville', 'commune', 'city', 'town'],
  contactName: ['contact', 'nom du contact', 'contact name'],
  contactEmail: ['e-mail', 'email', 'courriel', 'mail', 'e-mail du contact'],
  phone: ['téléphone', 'tel', 'tél', 'phone'],
} as const satisfies Record<string, readonly string[]>;

export type MemberColumn = keyof typeof MEMBER_COLUMNS;
const COLUMNS = Object.keys(MEMBER_COLUMNS) as MemberColumn[];
/** Without these a list cannot be read. */
export const NEEDED_COLUMNS = [
  'number',
  'name',
  'siret',
  'centreCode',
  'joinedOn',
] as const satisfies MemberColumn[];

const known = new Map(
  COLUMNS.flatMap((column) => MEMBER_COLUMNS[column].map((header) => [searchText(header), column])),
);

/** Which column of the file is which; null for those that are left out. A header given twice counts once. */
export function readMemberHeaders(headers: readonly string[]): (MemberColumn | null)[] {
  const seen = new Set<MemberColumn>();
  return headers.map((header) => {
    const column = known.get(searchText(header)) ?? null;
    if (!column || seen.has(column)) return null;
    seen.add(column);
    return column;
  });
}

/** The needed columns that a file has not. */
export const missingColumns = (mapping: readonly (MemberColumn | null)[]): MemberColumn[] =>
  NEEDED_COLUMNS.filter((column) => !mapping.includes(column));

export type LineProblem = { field: string; message: string };
export type ReadLine =
  { entry: NewMember; problems?: undefined } | { entry?: undefined; problems: LineProblem[] };

/** Centres by any way of writing their name or code. */
export const centreFinder = (centres: readonly { code: string; name: string }[]) => {
  const codes = new Map(centres.flatMap(({ code, name }) => [[searchText(code), code], [searchText(name), code]]));
  return (typed: string) => codes.get(searchText(typed)) ?? null;
}; // prettier-ignore

/** A row as text → a member, or all that is wrong with it. Dates may be French; NAF is of the nomenclature of today unless said. */
export function readMemberRow(
  mapping: readonly (MemberColumn | null)[],
  cells: readonly string[],
  { findCentre, today }: { findCentre(typed: string): string | null; today: Day },
): ReadLine {
  const typed: Partial<Record<MemberColumn, string>> = {};
  mapping.forEach((column, index) => {
    if (column) typed[column] = (cells[index] ?? '').trim();
  });
  const nomenclature = /2025/.test(typed.nafNomenclature ?? '')
    ? 'NAF_2025'
    : /rev|rév|2008|2/i.test(typed.nafNomenclature ?? '')
      ? 'NAF_REV2'
      : nafNomenclatureOn(today);
  const parsed = newMemberSchema.safeParse({
    ...typed,
    // Spreadsheets drop the zero of 01 to 09.
    postcode: typed.postcode && /^\d{4}$/.test(typed.postcode) ? `0${typed.postcode}` : typed.postcode,
    centreCode: findCentre(typed.centreCode ?? '') ?? '',
    joinedOn: parseTypedDay(typed.joinedOn ?? '') ?? typed.joinedOn ?? '',
    nafNomenclature: nomenclature,
  });
  if (parsed.success) return { entry: parsed.data };
  return {
    problems: parsed.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ''), message })),
  };
}
