import { type Day, addDays, day, isBetween } from '../shared/day';

/** Décret 2025-355: driving permits and electrical habilitations leave SIR and ask for an attestation of 5 years. */
export const ATTESTATIONS_FROM = day('2025-10-01');

/** Décret 2026-253: lead has no threshold any more. */
export const PLOMB_WITHOUT_THRESHOLD_FROM = day('2026-04-10');

export const SIR_CODES = [
  'SIR-AMIANTE',
  'SIR-PLOMB',
  'SIR-CMR',
  'SIR-BIO-3-4',
  'SIR-RI-A',
  'SIR-RI-B',
  'SIR-HYPERBARE',
  'SIR-ECHAFAUDAGE',
  'SIR-JEUNES',
  'SIR-CHARGES-55',
  'SIR-EMPLOYEUR',
  'SIR-CONDUITE',
  'SIR-ELEC',
] as const;
export const SIA_CODES = [
  'SIA-NUIT',
  'SIA-MINEUR',
  'SIA-APPRENTI',
  'SIA-BIO-2',
  'SIA-CEM',
  'SIA-RQTH',
  'SIA-INVALIDITE',
] as const;
export const ATTESTATION_CODES = ['CONDUITE', 'ELECTRIQUE'] as const;

export type SirCode = (typeof SIR_CODES)[number];
export type SiaCode = (typeof SIA_CODES)[number];
export type AttestationCode = (typeof ATTESTATION_CODES)[number];
export type ExposureCode = SirCode | SiaCode | AttestationCode;

/** Every code of the thesaurus, strongest first. */
export const EXPOSURE_CODES: readonly ExposureCode[] = [...SIR_CODES, ...SIA_CODES, ...ATTESTATION_CODES];

/** VIPI: visite d'information et de prévention initiale; EMA: examen médical d'aptitude; AVIS: avis d'aptitude of a minor. */
export type FirstActType = 'VIPI' | 'EMA' | 'AVIS';

/** `months`: calendar months after the first day in the post; 0: before the assignment. */
export type FirstActRule = { type: FirstActType; months: number; article: string };

/** Legal ceilings, in calendar months; `intermediateMonths`: visite intermédiaire after the doctor's visit. */
export type Renewal = { ceilingMonths: number; intermediateMonths: number | null; article: string };

/** One exposure or situation, as the law has it during one period. */
export type ThesaurusEntry = {
  code: ExposureCode;
  kind: 'SIR' | 'SIA' | 'ATTESTATION';
  /** The article that gives the category or the attestation; `see`: those that define the exposure. */
  article: string;
  see: readonly string[];
  /** First and last day in force; null: no bound. */
  from: Day | null;
  until: Day | null;
  /** Key of its name in the locales; its explanations are beside it. */
  labelKey: string;
  firstAct: FirstActRule | null;
  renewal: Renewal | null;
  /** Needs a written motive and the opinions of R.4624-23 III. */
  needsMotive: boolean;
  /** Health-related: only with the worker's agreement, never shown in a list. */
  sensitive: boolean;
  /** `computed`: comes from the birth date or the contract, is not ticked in a form. */
  chosenBy: 'employer' | 'computed';
};

const SIS_FIRST_ACT: FirstActRule = { type: 'VIPI', months: 3, article: 'R.4624-10' };
const SIS_RENEWAL: Renewal = { ceilingMonths: 60, intermediateMonths: null, article: 'R.4624-16' };

/** What everyone has, before any exposure. */
export const SIS = { firstAct: SIS_FIRST_ACT, renewal: SIS_RENEWAL } as const;

type Extra = Partial<Omit<ThesaurusEntry, 'code' | 'kind'>>;

const plain = (code: ExposureCode) => ({
  code,
  see: [],
  from: null,
  until: null,
  labelKey: `thesaurus:exposures.${code}.label`,
  needsMotive: false,
  sensitive: false,
  chosenBy: 'employer' as const,
});

function sir(code: SirCode, extra: Extra = {}): ThesaurusEntry {
  const firstAct: FirstActRule = { type: 'EMA', months: 0, article: 'R.4624-24' };
  const renewal: Renewal = { ceilingMonths: 48, intermediateMonths: 24, article: 'R.4624-28' };
  return { ...plain(code), kind: 'SIR', article: 'R.4624-23', firstAct, renewal, ...extra };
}

function sia(code: SiaCode, article: string, firstAct: FirstActRule, extra: Extra = {}): ThesaurusEntry {
  const renewal: Renewal = { ceilingMonths: 36, intermediateMonths: null, article: 'R.4624-17' };
  return { ...plain(code), kind: 'SIA', article, firstAct, renewal, ...extra };
}

function attestation(code: AttestationCode, article: string, see: string[]): ThesaurusEntry {
  return {
    ...plain(code),
    kind: 'ATTESTATION',
    article,
    see,
    from: ATTESTATIONS_FROM,
    firstAct: null,
    renewal: null,
  };
}

const beforeAssignment = (article: string): FirstActRule => ({ type: 'VIPI', months: 0, article });
const yearly = (article: string): Renewal => ({ ceilingMonths: 12, intermediateMonths: null, article });
const dayBefore = (value: Day) => addDays(value, -1);

/** The thesaurus: one line for each code and period; a change of law is a new line, never an edit of an old one. */
export const THESAURUS: readonly ThesaurusEntry[] = [
  sir('SIR-AMIANTE', { see: ['R.4412-94'] }),
  sir('SIR-PLOMB', {
    see: ['R.4412-160'],
    until: dayBefore(PLOMB_WITHOUT_THRESHOLD_FROM),
    labelKey: 'thesaurus:exposures.SIR-PLOMB.labelWithThreshold',
  }),
  sir('SIR-PLOMB', { see: ['décret 2026-253'], from: PLOMB_WITHOUT_THRESHOLD_FROM }),
  sir('SIR-CMR', { see: ['R.4412-60'] }),
  sir('SIR-BIO-3-4', { see: ['R.4421-3'] }),
  sir('SIR-RI-A', { see: ['R.4451-57'], renewal: yearly('R.4451-82') }),
  sir('SIR-RI-B', { see: ['R.4451-57', 'R.4451-65'] }),
  sir('SIR-HYPERBARE', { see: ['R.4461-1'] }),
  sir('SIR-ECHAFAUDAGE'),
  sir('SIR-JEUNES', {
    see: ['R.4153-40'],
    firstAct: { type: 'AVIS', months: 0, article: 'R.4153-40' },
    renewal: yearly('R.4153-40'),
  }),
  sir('SIR-CHARGES-55', { see: ['R.4541-9'] }),
  sir('SIR-EMPLOYEUR', { see: ['R.4624-23, III'], needsMotive: true }),
  sir('SIR-CONDUITE', { see: ['R.4323-56'], until: dayBefore(ATTESTATIONS_FROM) }),
  sir('SIR-ELEC', { see: ['R.4544-10', 'R.4544-11'], until: dayBefore(ATTESTATIONS_FROM) }),
  sia('SIA-NUIT', 'R.4624-18', beforeAssignment('R.4624-18'), { see: ['L.3122-5'] }),
  sia('SIA-MINEUR', 'R.4624-18', beforeAssignment('R.4624-18'), { chosenBy: 'computed' }),
  sia(
    'SIA-APPRENTI',
    'R.6222-36',
    { type: 'VIPI', months: 2, article: 'R.6222-36' },
    { chosenBy: 'computed' },
  ),
  sia('SIA-BIO-2', 'R.4426-7', beforeAssignment('R.4426-7'), { see: ['R.4421-3'] }),
  sia('SIA-CEM', 'R.4453-25', beforeAssignment('R.4453-25')),
  sia('SIA-RQTH', 'R.4624-20', SIS_FIRST_ACT, { sensitive: true, see: ['R.4624-17'] }),
  sia('SIA-INVALIDITE', 'R.4624-20', SIS_FIRST_ACT, { sensitive: true, see: ['R.4624-17'] }),
  attestation('CONDUITE', 'R.4323-56', ['décret 2025-355']),
  attestation('ELECTRIQUE', 'R.4544-10', ['R.4544-11', 'décret 2025-355']),
];

const CODES: ReadonlySet<string> = new Set(EXPOSURE_CODES);

/** Reads a code; null when the thesaurus never had it. */
export function parseExposureCode(text: string): ExposureCode | null {
  return CODES.has(text) ? (text as ExposureCode) : null;
}

const PREGNANCY = /GROSSESSE|ENCEINTE|MATERNIT|ALLAIT|ACCOUCH|PREGNAN/;

/** Whether a code or a word speaks of pregnancy, which an employer never declares (L.1225-2). */
export function speaksOfPregnancy(text: string): boolean {
  return PREGNANCY.test(text.toUpperCase());
}

/** The thesaurus in force on a day, by code. The same object for all days of a period. */
export type Edition = ReadonlyMap<ExposureCode, ThesaurusEntry>;

const changes = THESAURUS.flatMap((entry) => [entry.from, entry.until && addDays(entry.until, 1)])
  .filter((value) => value !== null)
  .sort();

// Three periods so far: built once, so that an import of 50,000 workers filters nothing.
const editions = [null, ...new Set(changes)]
  .map((from) => {
    const entries = THESAURUS.filter((entry) =>
      isBetween(from ?? day('1900-01-01'), entry.from, entry.until),
    );
    return { from, edition: new Map(entries.map((entry) => [entry.code, entry])) as Edition };
  })
  .reverse();

/** The thesaurus in force on a day. */
export function thesaurusOn(on: Day): Edition {
  const found = editions.find(({ from }) => from === null || on >= from);
  if (!found) throw new Error('the first edition has no start');
  return found.edition;
}

/** The codes an employer may tick on a day, strongest first. */
export function selectableOn(on: Day): ThesaurusEntry[] {
  return [...thesaurusOn(on).values()].filter((entry) => entry.chosenBy === 'employer');
}
