import { type ExposureCode, SIR_CODES, type SirCode } from '../declarations/thesaurus';
import { type Day, addMonths, isBetween } from '../shared/day';

/** A worker may ask himself from so many months before the end to so many after (R.4624-28-3). */
export const MAY_ASK_MONTHS_BEFORE = 1;
export const MAY_ASK_MONTHS_AFTER = 6;

/** `left`: for another job, as far as anyone knows; `retired`: for good. */
export type Leaving = 'no' | 'left' | 'retired';

export type PostExposure = {
  /** Surveillance post-exposition while a working life goes on, post-professionnelle once retired. */
  kind: 'spe' | 'spp';
  /** The SIR exposures that end. */
  exposures: SirCode[];
  workerMayAskFrom: Day;
  workerMayAskUntil: Day;
  workerMayAskNow: boolean;
  article: string;
};

const isSir = (code: ExposureCode): code is SirCode => (SIR_CODES as readonly ExposureCode[]).includes(code);

/**
 * The visit after the end of exposures that gave a suivi renforcé, which the employer announces to the service and to the
 * worker (L.4624-2-1). Null when none of the exposures did.
 */
export function postExposureOf(ended: {
  exposures: readonly ExposureCode[];
  /** Day the exposure or the contract ends. */
  endedOn: Day;
  leaving: Leaving;
  today: Day;
}): PostExposure | null {
  const exposures = [...new Set(ended.exposures)].filter(isSir);
  if (exposures.length === 0) return null;
  const from = addMonths(ended.endedOn, -MAY_ASK_MONTHS_BEFORE);
  const until = addMonths(ended.endedOn, MAY_ASK_MONTHS_AFTER);
  return {
    kind: ended.leaving === 'retired' ? 'spp' : 'spe',
    exposures,
    workerMayAskFrom: from,
    workerMayAskUntil: until,
    workerMayAskNow: isBetween(ended.today, from, until),
    article: 'L.4624-2-1',
  };
}
