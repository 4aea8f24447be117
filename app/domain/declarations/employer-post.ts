import { type Day, addYears } from '../shared/day';
import { type Outcome, unless } from '../shared/outcome';

/** A motive says which risk of the post and why: a word alone does not. */
export const SHORTEST_MOTIVE = 20;

/** What an employer states to add a post to the SIR list (R.4624-23, III). `cse`: its opinion's day, or that there is none. */
export type EmployerPost = {
  motive: string;
  doctorOpinionOn: Day | null;
  cse: { consultedOn: Day | null } | 'none';
};

export type EmployerPostRefusal =
  | { code: 'MOTIVE_MISSING' }
  | { code: 'MOTIVE_TOO_SHORT'; least: number }
  | { code: 'DOCTOR_OPINION_MISSING' }
  | { code: 'DOCTOR_OPINION_IN_FUTURE'; on: Day }
  | { code: 'CSE_MISSING' }
  | { code: 'CSE_IN_FUTURE'; on: Day };

export type AddedPost = EmployerPost & { doctorOpinionOn: Day; reviewBy: Day };

/**
 * Checks the statement behind SIR-EMPLOYEUR: written motive, doctor's opinion, CSE's opinion or "no CSE".
 * Granted: the day by which it must be looked at again, one year after `today` (R.4624-23, III).
 */
export function addPost(post: EmployerPost, today: Day): Outcome<AddedPost, EmployerPostRefusal> {
  const refusals: EmployerPostRefusal[] = [];
  const motive = post.motive.trim();
  if (motive === '') refusals.push({ code: 'MOTIVE_MISSING' });
  else if (motive.length < SHORTEST_MOTIVE)
    refusals.push({ code: 'MOTIVE_TOO_SHORT', least: SHORTEST_MOTIVE });
  const doctorOpinionOn = post.doctorOpinionOn ?? today;
  if (!post.doctorOpinionOn) refusals.push({ code: 'DOCTOR_OPINION_MISSING' });
  else if (doctorOpinionOn > today) refusals.push({ code: 'DOCTOR_OPINION_IN_FUTURE', on: doctorOpinionOn });
  if (post.cse !== 'none') {
    const on = post.cse.consultedOn;
    if (!on) refusals.push({ code: 'CSE_MISSING' });
    else if (on > today) refusals.push({ code: 'CSE_IN_FUTURE', on });
  }
  return unless(refusals, () => ({ ...post, motive, doctorOpinionOn, reviewBy: addYears(today, 1) }));
}
