import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export const SECTEURS = ['EST', 'NORD', 'OUEST', 'SUD'] as const;
export type SecteurCode = (typeof SECTEURS)[number];

export const CATEGORIES = ['sir', 'sia', 'sis'] as const;

/** Sizes of companies as the tables of the service cut them; `upTo` of the last is what the world keeps to. */
export const SIZE_BANDS = [
  { key: 'entreprises_moins_20', from: 1, upTo: 19 },
  { key: 'entreprises_20_49', from: 20, upTo: 49 },
  { key: 'entreprises_50_299', from: 50, upTo: 299 },
  { key: 'entreprises_300_plus', from: 300, upTo: 1_400 },
] as const;

type Row = Record<string, string>;

/** The published rows of a table, cells as text, the total row last. */
function referenceRows(table: 'secteurs' | 'naf'): Row[] {
  const file = new URL(`reference/pps-2023-${table}.csv`, import.meta.url);
  return parse<Row>(readFileSync(file), { columns: true });
}

export type Reference = {
  /** '' stands for the row without a section. */
  sections: string[];
  /** [secteur][size band] → companies. */
  companiesBySecteur: number[][];
  /** [section] → companies. */
  companiesBySection: number[];
  /** [category][secteur] and [category][section] → workers. */
  workersBySecteur: number[][];
  workersBySection: number[][];
};

/** The two tables of the service project for 2023 as numbers, without their totals. */
export function readReference(): Reference {
  const secteurs = referenceRows('secteurs').filter(({ secteur }) => secteur !== 'TOTAL');
  const sections = referenceRows('naf').filter(({ section }) => section !== 'TOTAL');
  if (secteurs.some(({ secteur }, index) => secteur !== SECTEURS[index])) throw new Error('other secteurs');
  const column = (rows: Row[], key: string) => rows.map((row) => Number(row[key]));
  return {
    sections: sections.map(({ section }) => section!),
    companiesBySecteur: secteurs.map((row) => SIZE_BANDS.map(({ key }) => Number(row[key]))),
    companiesBySection: column(sections, 'adherents'),
    workersBySecteur: CATEGORIES.map((category) => column(secteurs, category)),
    workersBySection: CATEGORIES.map((category) => column(sections, category)),
  };
}
