import { newId } from '~/platform/new-id.server';
import type { StaffActor } from '~/services/access/actor';
import { type JobView, listJobs } from '~/services/job-runs.server';
import { REMINDERS } from './remind.server';

export type ReminderJob = JobView & { exercice: number };

/** The mailings of reminders, newest first. */
export async function listReminders(actor: StaffActor): Promise<ReminderJob[]> {
  const jobs = await listJobs(actor.scope, [REMINDERS]);
  return jobs.map((job) => ({ ...job, exercice: (job.result as { exercice: number }).exercice }));
}

/** The id a preview carries, so that its button sends once. */
export const newReminder = (): string => newId();
