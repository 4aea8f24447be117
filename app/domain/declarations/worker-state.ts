import type { Day } from '../shared/day';
import type { Category, FollowUpSettings } from './category';
import { type ExposureCode, thesaurusOn } from './thesaurus';
import { followUpOf, type MissingField, missingOf, type Post, type Worker } from './worker';

/** What is kept beside a worker so that lists need no rule: the category, the codes behind it, what is missing. */
export type WorkerState = {
  category: Category;
  /** RQTH and invalidity give the category and are never named. */
  categoryReasons: ExposureCode[];
  missing: MissingField[];
};

/** The rules to judge by: those of the day of reference, as the service set them, seen from today. */
export type Standpoint = { referenceDate: Day; today: Day; settings?: FollowUpSettings };

/** The state of a worker in a post (null: none chosen yet). */
export function workerState(worker: Worker, post: Post | null, standpoint: Standpoint): WorkerState {
  const { referenceDate, today, settings } = standpoint;
  const edition = thesaurusOn(referenceDate);
  const { category, reasons } = followUpOf(worker, post, referenceDate, settings);
  return {
    category,
    categoryReasons: reasons.map(({ code }) => code).filter((code) => !edition.get(code)?.sensitive),
    missing: missingOf(worker, today),
  };
}
