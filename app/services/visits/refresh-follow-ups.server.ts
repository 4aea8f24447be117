import { today } from '~/platform/clock.server';
import { inScope, sqlInScope, systemScope } from '~/platform/db/index.server';
import { onTask } from '~/platform/jobs.server';
import { log } from '~/platform/log.server';
import { everyNight } from '~/services/housekeeping.server';
import { raiseDueVisits } from './raise-due-visits.server';
import { recomputeFollowUps } from './recompute-follow-ups.server';

const WORKERS_A_STEP = 5_000;

/** Computes what is due for all present workers, in steps of a transaction each. Out: how many rows were written. */
export async function refreshFollowUps(): Promise<number> {
  let after = '00000000-0000-0000-0000-000000000000';
  let changed = 0;
  for (;;) {
    const workerIds = await sqlInScope(systemScope, async (sql) => {
      const { rows } = await sql.query<{ id: string }>(
        `SELECT id FROM worker WHERE id > $1 AND archived_at IS NULL ORDER BY id LIMIT ${WORKERS_A_STEP}`,
        [after],
      );
      const ids = rows.map(({ id }) => id);
      if (ids.length > 0) changed += (await recomputeFollowUps(sql, { workerIds: ids }, today())).changed;
      return ids;
    });
    if (workerIds.length < WORKERS_A_STEP) return changed;
    after = workerIds.at(-1)!;
  }
}

onTask('follow-ups.refresh', async ({ adherentId }) => {
  await inScope(systemScope, (tx) => recomputeFollowUps(tx, { adherentId }, today()), { timeoutMs: 60_000 });
});

everyNight('follow-ups', async () => {
  const changed = await refreshFollowUps();
  const raised = await raiseDueVisits(today());
  log.info({ changed, raised }, 'what is due');
});
