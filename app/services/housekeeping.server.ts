import { onSchedule, onTask } from '~/platform/jobs.server';
import { log } from '~/platform/log.server';

const chores = new Map<string, () => Promise<void>>();

/** Adds what is done once a day, at night. A chore must be safe to run twice. */
export function everyNight(name: string, chore: () => Promise<void>): void {
  chores.set(name, chore);
}

// One chore that fails does not keep the others from being done; the task is then tried again.
onTask('housekeeping.daily', async () => {
  const failures: unknown[] = [];
  for (const [name, chore] of chores) {
    try {
      await chore();
    } catch (error) {
      log.error({ err: error, chore: name }, 'a nightly chore failed');
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'nightly chores failed');
});

onSchedule('10 3 * * *', 'housekeeping.daily');
