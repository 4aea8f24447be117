import { addYears, ageOn, type Day, day, yearOf } from '../shared/day';
import type { Category } from '../declarations/category';
import type { Act, Profession, VisitKind } from './kinds';

/** Lines of annexe 3 of the service project (11th edition), and the two kinds it does not rank. */
export const TRIAGE_RULES = [
  'MT-REPRISE',
  'MT-PREREPRISE',
  'MT-VIPI-ORIENTEE',
  'MT-DEMANDE',
  'MT-POST-EXPOSITION',
  'MT-EMA-EMBAUCHE',
  'MT-MI-CARRIERE',
  'MT-EMA-EMBAUCHE-3-MOIS',
  'MT-PERIODIQUE',
  'MT-ATTESTATION',
  'IDE-CONFIEE',
  'IDE-VIPI-MINEUR-APPRENTI',
  'IDE-PLUS-DE-6-ANS',
  'IDE-EMBAUCHE-AVANT-2019',
  'IDE-VIPI-SIA',
  'IDE-MI-CARRIERE',
  'IDE-INTERMEDIAIRE',
  'IDE-VIPI-SIS',
  'IDE-PERIODIQUE',
] as const;
export type TriageRule = (typeof TRIAGE_RULES)[number];

export type TriageLine = { fromOn: Day; rule: TriageRule; queue: Profession; rank: number };

const EDITION_11: readonly (readonly [TriageRule, number])[] = [
  ['MT-REPRISE', 1],
  ['MT-PREREPRISE', 2],
  ['MT-VIPI-ORIENTEE', 3],
  ['MT-DEMANDE', 4],
  ['MT-POST-EXPOSITION', 5],
  ['MT-EMA-EMBAUCHE', 6],
  ['MT-MI-CARRIERE', 7],
  ['MT-EMA-EMBAUCHE-3-MOIS', 8],
  ['MT-PERIODIQUE', 9],
  ['MT-ATTESTATION', 10],
  ['IDE-CONFIEE', 1],
  ['IDE-VIPI-MINEUR-APPRENTI', 2],
  ['IDE-PLUS-DE-6-ANS', 3],
  ['IDE-EMBAUCHE-AVANT-2019', 4],
  ['IDE-VIPI-SIA', 5],
  ['IDE-MI-CARRIERE', 6],
  ['IDE-INTERMEDIAIRE', 7],
  ['IDE-VIPI-SIS', 8],
  ['IDE-PERIODIQUE', 9],
];

export const queueOf = (rule: TriageRule): Profession => (rule.startsWith('MT-') ? 'medecin' : 'infirmier');

/** The order a service starts with: that of the model service; a new edition is new rows from its day on. */
export const DEFAULT_TRIAGE: readonly TriageLine[] = EDITION_11.map(([rule, rank]) => ({
  fromOn: day('2023-01-01'),
  rule,
  queue: queueOf(rule),
  rank,
}));

/** Annexe 3: a last appointment "over 6 years ago", "hired before 2019". */
export const OLD_VISIT_YEARS = 6;
export const HIRED_LONG_AGO = day('2019-01-01');
const MAJORITY = 18;
const MID_CAREER_AGE = 45;

/** What the order of handling looks at. Who is minor or apprentice and what is `referred` come from the follow-up, not from a list. */
export type TriageFacts = {
  kind: VisitKind;
  act: Act;
  category: Category;
  /** Taken over from the doctor by a nurse. */
  handedOver: boolean;
  /** A VIPI that goes to the doctor first (R.4624-20); the reason is never shown. */
  referred: boolean;
  apprentice: boolean;
  birthDate: Day | null;
  startOn: Day | null;
  lastVisitOn: Day | null;
  /** EMA of hiring that the service's experiment allows up to 3 months after. */
  postponable: boolean;
  on: Day;
};

/** Which line of annexe 3 a request comes under: its queue and, through the edition in force, its rank. */
export function triageRuleOf(facts: TriageFacts): TriageRule {
  if (facts.handedOver) return 'IDE-CONFIEE';
  switch (facts.kind) {
    case 'reprise':
      return 'MT-REPRISE';
    case 'prereprise':
      return 'MT-PREREPRISE';
    case 'demande-employeur':
    case 'demande-travailleur':
    case 'demande-medecin':
      return 'MT-DEMANDE';
    case 'spe':
    case 'spp':
      return 'MT-POST-EXPOSITION';
    case 'attestation':
      return 'MT-ATTESTATION';
    case 'mi-carriere':
      return facts.category === 'SIR' ? 'MT-MI-CARRIERE' : 'IDE-MI-CARRIERE';
    case 'intermediaire':
      return 'IDE-INTERMEDIAIRE';
    case 'embauche':
      return hiring(facts);
    case 'periodique':
      return periodic(facts);
  }
}

function hiring(facts: TriageFacts): TriageRule {
  if (facts.act === 'EMA' || facts.act === 'AVIS')
    return facts.postponable ? 'MT-EMA-EMBAUCHE-3-MOIS' : 'MT-EMA-EMBAUCHE';
  if (facts.referred) return 'MT-VIPI-ORIENTEE';
  const minor = facts.birthDate !== null && ageOn(facts.birthDate, facts.on) < MAJORITY;
  if (minor || facts.apprentice) return 'IDE-VIPI-MINEUR-APPRENTI';
  if (facts.startOn !== null && facts.startOn < HIRED_LONG_AGO) return 'IDE-EMBAUCHE-AVANT-2019';
  return facts.category === 'SIS' ? 'IDE-VIPI-SIS' : 'IDE-VIPI-SIA';
}

function periodic(facts: TriageFacts): TriageRule {
  if (facts.act === 'EMA' || facts.act === 'AVIS')
    return isMidCareer(facts) ? 'MT-MI-CARRIERE' : 'MT-PERIODIQUE';
  if (facts.lastVisitOn && addYears(facts.lastVisitOn, OLD_VISIT_YEARS) < facts.on)
    return 'IDE-PLUS-DE-6-ANS';
  return isMidCareer(facts) ? 'IDE-MI-CARRIERE' : 'IDE-PERIODIQUE';
}

const isMidCareer = ({ birthDate, on }: TriageFacts): boolean =>
  birthDate !== null && yearOf(on) - yearOf(birthDate) === MID_CAREER_AGE;

/** The edition in force on a day: of each rule the latest line that has begun. */
export function editionOn(lines: readonly TriageLine[], on: Day): TriageLine[] {
  const begun = lines.filter(({ fromOn }) => fromOn <= on).sort((a, b) => (a.fromOn < b.fromOn ? 1 : -1));
  return TRIAGE_RULES.flatMap((rule) => begun.find((line) => line.rule === rule) ?? []);
}
