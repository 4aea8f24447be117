import { NAF_SECTIONS, type NafSection } from '../shared/identifiers';
import { NAF_SECTION_NAMES } from '../shared/naf-sections';
import { SIZE_BAND_CODES, type SizeBand } from './size-band';

/** Companies of one secteur, NAF section and size, with their workers by category. */
export type IndicatorGroup = {
  secteur: string;
  section: NafSection | null;
  band: SizeBand;
  companies: number;
  sis: number;
  sia: number;
  sir: number;
};

type Headcount = { sis: number; sia: number; sir: number; effectif: number };
export type SecteurRow = Headcount & {
  secteur: string;
  companies: number;
  byBand: Record<SizeBand, number>;
};
export type NafRow = Headcount & { section: string; name: string; companies: number };

/** What stands where the NAF code of a company is not known, and in the last line of a table. */
export const EMPTY_SECTION = '(vide)';
export const TOTAL = 'TOTAL';

function sum(groups: readonly IndicatorGroup[]): Headcount & { companies: number } {
  const total = { companies: 0, sis: 0, sia: 0, sir: 0, effectif: 0 };
  for (const group of groups) {
    total.companies += group.companies;
    total.sis += group.sis;
    total.sia += group.sia;
    total.sir += group.sir;
  }
  total.effectif = total.sis + total.sia + total.sir;
  return total;
}

function secteurRow(secteur: string, groups: readonly IndicatorGroup[]): SecteurRow {
  const byBand = Object.fromEntries(
    SIZE_BAND_CODES.map((band) => [band, sum(groups.filter((group) => group.band === band)).companies]),
  ) as Record<SizeBand, number>;
  return { secteur, byBand, ...sum(groups) };
}

/** Table 1 of the service project: companies by size and workers by category of each secteur, then all of them. */
export function secteurTable(groups: readonly IndicatorGroup[], secteurs: readonly string[]): SecteurRow[] {
  return [
    ...secteurs.map((code) => secteurRow(code, groups.filter(({ secteur }) => secteur === code))),
    secteurRow(TOTAL, groups),
  ]; // prettier-ignore
}

/** Table 2: members and workers by category of each NAF section, those without a code, then all of them. */
export function nafTable(groups: readonly IndicatorGroup[]): NafRow[] {
  const row = (section: string, name: string, of: readonly IndicatorGroup[]) => ({
    section,
    name,
    ...sum(of),
  });
  const of = (wanted: NafSection | null) => groups.filter(({ section }) => section === wanted);
  return [
    ...NAF_SECTIONS.map((section) => row(section, NAF_SECTION_NAMES[section], of(section))),
    row('', EMPTY_SECTION, of(null)),
    row(TOTAL, TOTAL, groups),
  ];
}

const cell = (value: string | number) => {
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const csv = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row) => `${row.map(cell).join(',')}\n`).join('');

/** Table 1 as the file of the service project: UTF-8, commas, one line feed a row. */
export function secteurCsv(rows: readonly SecteurRow[]): string {
  const bands = SIZE_BAND_CODES.map((band) => `entreprises_${band}`);
  return csv([
    ['secteur', ...bands, 'entreprises_total', 'sis', 'sir', 'sia', 'effectif_total'],
    ...rows.map(({ secteur, byBand, companies, sis, sir, sia, effectif }) => [
      secteur, ...SIZE_BAND_CODES.map((band) => byBand[band]), companies, sis, sir, sia, effectif,
    ]),
  ]); // prettier-ignore
}

/** Table 2 as the file of the service project. */
export function nafCsv(rows: readonly NafRow[]): string {
  return csv([
    ['section', 'designation_naf', 'adherents', 'sir', 'sia', 'sis', 'effectif_total'],
    ...rows.map(({ section, name, companies, sir, sia, sis, effectif }) => [
      section, name, companies, sir, sia, sis, effectif,
    ]),
  ]); // prettier-ignore
}
