import { NAF_SECTIONS, type NafSection } from '../shared/identifiers';
import type { MemberSlice } from './campaign-view';
import { SIZE_BAND_CODES, type SizeBand } from './size-band';

/** Active members of one secteur, NAF section and size, and where their declarations stand. */
export type ProgressGroup = {
  secteur: string;
  section: NafSection | null;
  band: SizeBand;
  members: number;
  declared: number;
  drafts: number;
};

export type Tally = { members: number; declared: number; drafts: number; notBegun: number };
export type Share<K extends string = string> = Tally & { key: K };
export type Progress = {
  total: Tally;
  bySecteur: Share[];
  byBand: Share<SizeBand>[];
  /** Sections with at least one member; `aucune` for those without a NAF code. */
  bySection: Share<NafSection | 'aucune'>[];
};

function tally(groups: readonly ProgressGroup[]): Tally {
  const total = { members: 0, declared: 0, drafts: 0, notBegun: 0 };
  for (const { members, declared, drafts } of groups) {
    total.members += members;
    total.declared += declared;
    total.drafts += drafts;
    total.notBegun += members - declared - drafts;
  }
  return total;
}

const inSlice = (group: ProgressGroup, { secteur, taille, naf }: MemberSlice) =>
  (!secteur || group.secteur === secteur) &&
  (!taille || group.band === taille) &&
  (!naf || (group.section ?? 'aucune') === naf);

/** What is declared in a slice of the members: in all, then by secteur, size and section. */
export function progressOf(
  groups: readonly ProgressGroup[],
  slice: MemberSlice,
  secteurs: readonly string[],
): Progress {
  const within = groups.filter((group) => inSlice(group, slice));
  const shares = <K extends string>(
    keys: readonly K[],
    keyOf: (group: ProgressGroup) => string,
  ): Share<K>[] =>
    keys
      .map((key) => ({ key, ...tally(within.filter((group) => keyOf(group) === key)) }))
      .filter(({ members }) => members > 0);
  return {
    total: tally(within),
    bySecteur: shares(secteurs, ({ secteur }) => secteur),
    byBand: shares(SIZE_BAND_CODES, ({ band }) => band),
    bySection: shares([...NAF_SECTIONS, 'aucune' as const], ({ section }) => section ?? 'aucune'),
  };
}

/** First submissions of each day → how many had declared by the end of it. */
export function cumulate(days: readonly { day: string; count: number }[]): { day: string; value: number }[] {
  let value = 0;
  return days.map(({ day, count }) => ({ day, value: (value += count) }));
}
