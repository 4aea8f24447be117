import type { Outcome } from '~/domain/shared/outcome';
import type { ReturnEntry } from '~/domain/visits/announcement';
import { judgeReprise, type RepriseAnswer, type RepriseRefusal } from '~/domain/visits/reprise';
import { inScope, type Tx } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { findWorker } from '~/services/declarations/worker-record.server';
import { visitSettings } from '../visit-settings.server';
import { requestIn } from './request-visit.server';
import { sendNotice } from './send-notice.server';

/** What an announced return led to. `nothing`: the law asks for nothing and nobody asked. */
export type ReturnAnnounced = { made: 'visit' | 'notice'; id: string } | { made: 'nothing' };

async function judge(tx: Tx, entry: ReturnEntry): Promise<Outcome<RepriseAnswer, RepriseRefusal>> {
  const settings = await visitSettings(tx);
  const { cause, absenceFrom, returnOn, prerepriseOn } = entry;
  return judgeReprise({ cause, absenceFrom, returnOn, prerepriseOn, settings });
}

/** What the law asks for a return, by the settings of the service. Writes nothing. */
export const judgeReturn = (actor: CompanyActor, entry: ReturnEntry) =>
  inScope(actor.scope, (tx) => judge(tx, entry));

/**
 * Announces a return (R.4624-31): the visit when it is required or asked for all the same, else the notice of a short
 * absence after an accident at work (R.4624-33), else nothing. Null: no such worker, or dates that cannot be.
 */
export async function announceReturn(
  actor: CompanyActor,
  workerId: string,
  entry: ReturnEntry,
): Promise<ReturnAnnounced | null> {
  return inScope(actor.scope, async (tx): Promise<ReturnAnnounced | null> => {
    if (!(await findWorker(tx, actor.adherentId, workerId))) return null;
    const judged = await judge(tx, entry);
    if (!judged.ok) return null;
    const { required, latestOn, information, article } = judged.value;
    const { id, cause, absenceFrom, returnOn, prerepriseOn, holdAnyway, message } = entry;
    if (required || holdAnyway) {
      await requestIn(tx, actor, {
        id,
        workerId,
        kind: 'reprise',
        cause,
        act: 'VISITE',
        fromOn: returnOn,
        dueOn: latestOn,
        article,
        facts: { absenceFrom, returnOn, ...(prerepriseOn && { prerepriseOn }), holdAnyway },
        message,
      });
      return { made: 'visit', id };
    }
    if (!information) return { made: 'nothing' };
    const facts = { absenceFrom, returnOn };
    await sendNotice(tx, actor, { id, workerId, kind: 'information-at', facts, message });
    return { made: 'notice', id };
  });
}
