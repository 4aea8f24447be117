import { coverageOf } from '../declarations/attestation';
import type { Category, FollowUp } from '../declarations/category';
import { midCareerOf, nextVisits } from '../declarations/milestones';
import { ATTESTATIONS_FROM, type AttestationCode } from '../declarations/thesaurus';
import { addDays, addMonths, type Day, day, earliest, firstDayOf, latest, yearOf } from '../shared/day';
import type { Act, VisitKind } from './kinds';

/** Days before its last day during which a visit is said to come soon. */
export const SOON_DAYS = 90;
/** Days before its last day that a visit enters the inbox: a team plans its sessions about two months ahead. */
export const RAISED_AHEAD_DAYS = 56;
/** A first visit that was due longer ago was most likely held before anyone told the portal: it is asked about, not accused. */
export const UNKNOWN_AFTER_MONTHS = 12;
/** The visite de mi-carrière is in force (loi 2021-1018, article 22): nobody owes it for an earlier year. */
const MID_CAREER_SINCE = day('2022-03-31');
/** A SIA worker's first visit: one article for all causes, since a finer one would tell the cause. */
export const SIA_FIRST_ARTICLE = 'R.4624-17';

/** A visit declared within so many days after one held here is that same visit, remembered less exactly. */
export const SAME_VISIT_DAYS = 31;

const DOCTOR_ACTS: ReadonlySet<Act> = new Set<Act>(['EMA', 'AVIS']);
/** The acts that begin a period anew; a visite de reprise or à la demande leaves the dates alone. */
const PERIODIC_ACTS: ReadonlySet<Act> = new Set<Act>(['VIPI', 'VIP', 'EMA', 'AVIS', 'VI']);

/** A visit that was held and that the employer may know of. `attestations`: those it gave. */
export type HeldVisit = { kind: VisitKind; act: Act; on: Day; attestations: readonly AttestationCode[] };

/** All that the dates of a worker follow from. */
export type DueFacts = {
  followUp: Pick<FollowUp, 'category' | 'firstAct' | 'renewal' | 'attestations'>;
  birthDate: Day | null;
  startOn: Day | null;
  /** The last visit as the employer declared it: its act is not known. */
  declared: { on: Day; service: string | null } | null;
  held: readonly HeldVisit[];
  /** Health staff said that the first visit is spared (R.4624-15, R.4624-27). */
  firstSpared: boolean;
  /** The next day that the doctor or the nurse set, and when they said so. */
  fixed: { on: Day; saidOn: Day | null } | null;
  /** When the attestations known from elsewhere were issued. */
  issued: Readonly<Record<AttestationCode, Day | null>>;
  /** What was due before this computing. */
  before: { nextAct: Act | null; ceilingOn: Day | null } | null;
};

/** What is due for one worker. Days are the last ones to hold the act. */
export type Due = {
  lastAct: Act | null;
  lastOn: Day | null;
  lastService: string | null;
  lastDoctorOn: Day | null;
  fixedOn: Day | null;
  fixedSaidOn: Day | null;
  nextAct: Act;
  ceilingOn: Day | null;
  ceilingArticle: string;
  /** The earlier of what was fixed and the ceiling; null while the first day in the post is unknown. */
  nextOn: Day | null;
  /** 1 January of the year of the 45th birthday, until the visit is held. */
  midCareerOn: Day | null;
  midCareerHeldOn: Day | null;
  conduiteOn: Day | null;
  electriqueOn: Day | null;
  /** Day by which the first of the attestations needed must be renewed, or was needed when none is known. */
  attestationDueOn: Day | null;
};

/**
 * Last act, next act with its legal ceiling and article, mi-carrière and attestations of a worker as of `today`
 * (R.4624-10 to R.4624-28, R.4451-82, R.4153-40, L.4624-2-2, R.4323-56, R.4544-10). What the doctor fixed may come
 * earlier than the ceiling, never replace it by a later day; it ends with the next visit held.
 */
export function dueOf(known: DueFacts, today: Day): Due {
  const acts = known.held.filter(({ act }) => PERIODIC_ACTS.has(act)).sort((a, b) => (a.on < b.on ? 1 : -1));
  const [act] = acts;
  const isDeclared = !act || (known.declared?.on ?? act.on) > addDays(act.on, SAME_VISIT_DAYS);
  const declared = isDeclared ? known.declared : null;
  const facts = { ...known, declared };
  const next = nextOf(facts, acts, today);
  const { fixed } = facts;
  const isFixed =
    fixed !== null && !(fixed.saidOn && facts.held.some(({ on }) => fixed.saidOn && on > fixed.saidOn));
  const fixedOn = isFixed ? fixed.on : null;
  return {
    lastAct: declared ? null : (act?.act ?? null),
    lastOn: declared?.on ?? act?.on ?? null,
    lastService: declared?.service ?? null,
    lastDoctorOn: lastDoctorOf(facts, acts),
    fixedOn,
    fixedSaidOn: isFixed ? fixed.saidOn : null,
    ...next,
    nextOn: fixedOn && next.ceilingOn ? earliest(fixedOn, next.ceilingOn) : (fixedOn ?? next.ceilingOn),
    ...midCareer(facts),
    ...attestations(facts),
  };
}

/** A visit from before this post spares the first one only when health staff say so. */
function declaredThatCounts({ declared, startOn, firstSpared }: DueFacts): Day | null {
  if (!declared) return null;
  return firstSpared || startOn === null || declared.on >= startOn ? declared.on : null;
}

// A declared visit of a SIR worker is taken for the doctor's: the act that comes after it is then the soonest.
function lastDoctorOf(facts: DueFacts, acts: readonly HeldVisit[]): Day | null {
  const known = acts.find(({ act }) => DOCTOR_ACTS.has(act));
  if (known) return known.on;
  return facts.followUp.category === 'SIR' ? declaredThatCounts(facts) : null;
}

type Next = Pick<Due, 'nextAct' | 'ceilingOn' | 'ceilingArticle'>;

function nextOf(facts: DueFacts, acts: readonly HeldVisit[], today: Day): Next {
  const { category, firstAct, renewal } = facts.followUp;
  const counted = declaredThatCounts(facts);
  const lastOn = acts[0] && counted ? latest(acts[0].on, counted) : (acts[0]?.on ?? counted);
  if (category !== 'SIR') {
    if (!lastOn) return first(facts, 'VIPI', category);
    return {
      nextAct: 'VIP',
      ceilingOn: nextVisits(lastOn, renewal).ceilingOn,
      ceilingArticle: renewal.article,
    };
  }
  const exam = firstAct.type === 'VIPI' ? 'EMA' : firstAct.type;
  const doctorOn = lastDoctorOf(facts, acts);
  if (!doctorOn) return withoutExam(facts, acts, exam, today) ?? first(facts, exam, category);
  const { ceilingOn, intermediateBy } = nextVisits(doctorOn, renewal);
  const isIntermediateHeld = acts.some(({ act, on }) => act === 'VI' && on > doctorOn);
  // Once the doctor's own exam is late, an intermediate visit mends nothing.
  if (intermediateBy && !isIntermediateHeld && today <= ceilingOn)
    return { nextAct: 'VI', ceilingOn: intermediateBy, ceilingArticle: renewal.article };
  return { nextAct: exam, ceilingOn, ceilingArticle: renewal.article };
}

function first({ followUp }: DueFacts, nextAct: Act, category: Category): Next {
  const { dueOn, article } = followUp.firstAct;
  return { nextAct, ceilingOn: dueOn, ceilingArticle: category === 'SIA' ? SIA_FIRST_ARTICLE : article };
}

/**
 * SIR without an exam that is known. After an intermediate visit the exam is at most the rest of the ceiling away
 * (R.4624-28). Seen as SIS or SIA, now on a SIR post: it comes before the assignment, so it is due from the day this is
 * known. Null: never seen on this post.
 */
function withoutExam(
  { followUp, before }: DueFacts,
  [last]: readonly HeldVisit[],
  nextAct: Act,
  today: Day,
): Next | null {
  if (!last) return null;
  const { ceilingMonths, intermediateMonths, article } = followUp.renewal;
  if (last.act === 'VI' && intermediateMonths !== null)
    return {
      nextAct,
      ceilingOn: addMonths(last.on, ceilingMonths - intermediateMonths),
      ceilingArticle: article,
    };
  const known = before?.nextAct === nextAct ? before.ceilingOn : null;
  return { nextAct, ceilingOn: known ?? today, ceilingArticle: followUp.firstAct.article };
}

function midCareer({ birthDate, held }: DueFacts): Pick<Due, 'midCareerOn' | 'midCareerHeldOn'> {
  const [last] = held
    .filter(({ kind }) => kind === 'mi-carriere')
    .map(({ on }) => on)
    .sort()
    .reverse();
  const year = birthDate && midCareerOf(birthDate);
  const isOwed = year !== null && year.until >= MID_CAREER_SINCE && !last;
  return { midCareerOn: isOwed ? year.from : null, midCareerHeldOn: last ?? null };
}

function attestations(facts: DueFacts): Pick<Due, 'conduiteOn' | 'electriqueOn' | 'attestationDueOn'> {
  const { held, issued, startOn, followUp } = facts;
  const avisOn = held
    .filter(({ act, on }) => DOCTOR_ACTS.has(act) && on < ATTESTATIONS_FROM)
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const coverage = (code: AttestationCode) => {
    const given = held.filter((visit) => visit.attestations.includes(code)).map(({ on }) => on);
    const attestationOn = [...given, issued[code]].filter((on) => on !== null).sort().at(-1); // prettier-ignore
    const needed = followUp.attestations.some((each) => each.code === code);
    return {
      needed,
      found: coverageOf({ attestationOn: attestationOn ?? null, avisOn: needed ? (avisOn ?? null) : null }),
    };
  };
  const conduite = coverage('CONDUITE');
  const electrique = coverage('ELECTRIQUE');
  const neededSince = startOn ? latest(startOn, ATTESTATIONS_FROM) : ATTESTATIONS_FROM;
  const dues = [conduite, electrique].flatMap(({ needed, found }) =>
    needed ? [found?.renewBy ?? neededSince] : [],
  );
  return {
    conduiteOn: conduite.found?.issuedOn ?? null,
    electriqueOn: electrique.found?.issuedOn ?? null,
    attestationDueOn: dues.sort()[0] ?? null,
  };
}

/**
 * `unknown`: nobody told of a visit, and the first one was due long ago or on a day that cannot be computed.
 * `elsewhere`: the employer of the oldest contract organises the follow-up (D.4624-59).
 */
export const DUE_STATES = ['late', 'soon', 'unknown', 'fine', 'elsewhere'] as const;
export type DueState = (typeof DUE_STATES)[number];

/** The days that part the states, as of `today`: a list asks the database with the same ones. */
export function dueBounds(today: Day): { today: Day; soonUntil: Day; unknownBefore: Day; year: Day } {
  return {
    today,
    soonUntil: addDays(today, SOON_DAYS),
    unknownBefore: addMonths(today, -UNKNOWN_AFTER_MONTHS),
    year: firstDayOf(yearOf(today)),
  };
}

type Standing = Pick<Due, 'nextOn' | 'lastOn'> & { isPrincipalEmployer?: boolean };

/** Where a worker stands; the last day itself is not late. */
export function dueStateOf({ nextOn, lastOn, isPrincipalEmployer = true }: Standing, today: Day): DueState {
  const { soonUntil, unknownBefore } = dueBounds(today);
  if (!isPrincipalEmployer) return 'elsewhere';
  if (nextOn === null || (lastOn === null && nextOn < unknownBefore)) return 'unknown';
  if (nextOn < today) return 'late';
  return nextOn <= soonUntil ? 'soon' : 'fine';
}
