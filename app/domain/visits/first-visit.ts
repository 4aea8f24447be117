import { categorize, type FollowUp, type Situation } from '../declarations/category';
import { type RecentVisit, recentVisit, seasonalFirstAct } from '../declarations/milestones';
import { addMonths, type Day, diffDays } from '../shared/day';
import type { Act, Profession } from './kinds';

/** First and last day of a seasonal contract. */
export type Season = { startOn: Day; endOn: Day };

export type FirstVisitQuestion = {
  situation: Situation;
  today: Day;
  lastVisitOn: Day | null;
  /** Only for a contract "saisonnier" whose two days are known. */
  season?: Season | null;
};

export type FirstVisit = {
  /** `ACTION-COLLECTIVE`: a seasonal worker has a collective prevention action and no visit of his own (D.4625-22). */
  act: Extract<Act, 'VIPI' | 'EMA' | 'AVIS'> | 'ACTION-COLLECTIVE';
  profession: Profession;
  /** Goes to the doctor first (R.4624-20); its reason is never shown. */
  referred: boolean;
  category: FollowUp['category'];
  /** Last day to hold it; null while the first day in the post is unknown. */
  dueOn: Day | null;
  beforeAssignment: boolean;
  article: string;
  /** `start-past`: the worker has begun, there is still time. `deadline-missed`: the last day is over. */
  timing: 'ahead' | 'start-past' | 'deadline-missed';
  /** Calendar days since the last day; 0 when it is not over. */
  daysLate: number;
  recent: RecentVisit;
};

/** A first visit is asked for by itself only for someone who began less than this ago, or is to begin. */
export const FIRST_VISIT_ASKED_MONTHS = 6;

/**
 * Earliest start for which adding a worker asks for the first visit. The first list a company brings holds everybody,
 * hired over twenty years: those had theirs elsewhere, and an inbox full of them would hide the new ones.
 */
export const firstVisitAskedFrom = (today: Day): Day => addMonths(today, -FIRST_VISIT_ASKED_MONTHS);

const SEASONAL_ARTICLE = 'D.4625-22';

/**
 * The first visit of a new worker: what, by whom, until when, and whether that is past (R.4624-10 to -24, D.4625-22).
 * `recent` only reminds: whether an earlier visit spares this one is for staff.
 */
export function firstVisitOf({ situation, today, lastVisitOn, season }: FirstVisitQuestion): FirstVisit {
  const followUp = categorize(situation);
  const { category, reasons, firstAct } = followUp;
  const startOn = situation.hiredOn ?? null;
  const referred = reasons.some(({ code }) => code === 'SIA-RQTH' || code === 'SIA-INVALIDITE');
  const seasonal = season ? seasonalActOf(followUp, season) : null;
  const act = seasonal ?? firstAct.type;
  const byDoctor = act === 'EMA' || act === 'AVIS' || referred;
  return {
    act,
    profession: byDoctor ? 'medecin' : 'infirmier',
    referred,
    category,
    dueOn: firstAct.dueOn,
    beforeAssignment: firstAct.beforeAssignment,
    article: seasonal ? SEASONAL_ARTICLE : firstAct.article,
    ...timingOf(startOn, firstAct.dueOn, today),
    recent: recentVisit(category, startOn ?? today, lastVisitOn),
  };
}

/** Null when the season changes nothing: an avis for regulated work is due whatever the contract (R.4153-40). */
function seasonalActOf({ category, firstAct }: FollowUp, season: Season) {
  if (firstAct.type === 'AVIS') return null;
  const act = seasonalFirstAct(category, workingDays(season));
  return act === 'EMA' ? 'EMA' : 'ACTION-COLLECTIVE';
}

/**
 * Days of work of a contract, both ends included, as jours ouvrables: every day but Sunday. Nobody knows beforehand the days
 * really worked; six a week errs on the side of the exam.
 */
function workingDays({ startOn, endOn }: Season): number {
  const total = diffDays(startOn, endOn) + 1;
  const sinceMonday = (new Date(`${startOn}T00:00:00Z`).getUTCDay() + 6) % 7;
  return Math.max(0, total - Math.floor((total + sinceMonday) / 7));
}

function timingOf(
  startOn: Day | null,
  dueOn: Day | null,
  today: Day,
): Pick<FirstVisit, 'timing' | 'daysLate'> {
  const daysLate = dueOn ? Math.max(0, diffDays(dueOn, today)) : 0;
  if (daysLate > 0) return { timing: 'deadline-missed', daysLate };
  return { timing: startOn && startOn < today ? 'start-past' : 'ahead', daysLate };
}
