import { NAF_SECTIONS, type NafSection } from '../shared/identifiers';
import { SIZE_BAND_CODES, type SizeBand } from './size-band';

/** Which members a page of the campagne is about; null or '' stands for all. `aucune`: no NAF code known. */
export type MemberSlice = {
  secteur: string;
  taille: SizeBand | null;
  naf: NafSection | 'aucune' | null;
};
export type CampaignView = MemberSlice & { exercice: number | null };

export const MISSING_STATES = ['non_commencee', 'brouillon', 'retard'] as const;
export type MissingState = (typeof MISSING_STATES)[number];
export const REMINDED = ['jamais', '7', '30'] as const;
export const MISSING_SORTS = ['effectif', 'nom'] as const;

/** Companies that have not declared. `relance`: never reminded, or not in the last 7 or 30 days. */
export type MissingView = CampaignView & {
  q: string;
  etat: MissingState | null;
  contact: 'oui' | 'non' | null;
  relance: (typeof REMINDED)[number] | null;
  tri: (typeof MISSING_SORTS)[number];
  page: number;
};

type Fields = { get(name: string): unknown };

const LONGEST_SEARCH = 80;
const LONGEST_CODE = 40;

const textOf = (fields: Fields, name: string) => {
  const value = fields.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
const oneOf = <T extends string>(fields: Fields, name: string, known: readonly T[]): T | null =>
  known.find((each) => each === textOf(fields, name)) ?? null;

/** A whole number of at least 1, or null. */
export function countOf(fields: Fields, name: string): number | null {
  const text = textOf(fields, name);
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}

/** The slice an address or a form asks for; what is not known counts as not given. */
export function memberSlice(fields: Fields): MemberSlice {
  return {
    secteur: textOf(fields, 'secteur').slice(0, LONGEST_CODE),
    taille: oneOf(fields, 'taille', SIZE_BAND_CODES),
    naf: oneOf(fields, 'naf', [...NAF_SECTIONS, 'aucune'] as const),
  };
}

export function campaignView(fields: Fields): CampaignView {
  return { ...memberSlice(fields), exercice: countOf(fields, 'exercice') };
}

export function missingView(fields: Fields): MissingView {
  return {
    ...campaignView(fields),
    q: textOf(fields, 'q').slice(0, LONGEST_SEARCH),
    etat: oneOf(fields, 'etat', MISSING_STATES),
    contact: oneOf(fields, 'contact', ['oui', 'non'] as const),
    relance: oneOf(fields, 'relance', REMINDED),
    tri: oneOf(fields, 'tri', MISSING_SORTS) ?? 'effectif',
    page: countOf(fields, 'page') ?? 1,
  };
}

/** The view as query of an address, defaults left out. */
export function missingQuery(view: MissingView): Record<string, string | number | null> {
  const { page, tri, ...rest } = view;
  return { ...rest, tri: tri === 'effectif' ? null : tri, page: page > 1 ? page : null };
}

/** True when the view shows less than all of the campagne. */
export const isSliced = ({ secteur, taille, naf }: MemberSlice): boolean => Boolean(secteur || taille || naf);
