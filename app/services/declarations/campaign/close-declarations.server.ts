import { now, today } from '~/platform/clock.server';
import { inScope, systemScope } from '~/platform/db/index.server';
import { log } from '~/platform/log.server';
import { everyNight } from '~/services/housekeeping.server';

/** Closes the submitted declarations of the campagnes closed for good; drafts stay as they are, unsent. */
export async function closeDeclarations(): Promise<number> {
  const closed = await inScope(systemScope, (tx) =>
    tx.$executeRaw`
      UPDATE declaration d SET state = 'close', updated_at = ${now()}, version = d.version + 1
      FROM campagne c WHERE c.exercice = d.exercice AND c.closed_for_good_on <= ${today()}::date
        AND d.state IN ('deposee', 'rectifiee')`,
  ); // prettier-ignore
  if (closed > 0) log.info({ closed }, 'declarations closed for good');
  return closed;
}

everyNight('close-declarations', async () => void (await closeDeclarations()));
