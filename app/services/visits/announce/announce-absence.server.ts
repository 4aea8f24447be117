import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import type { Day } from '~/domain/shared/day';
import { absenceRights } from '~/domain/visits/absence';
import type { AbsenceEntry } from '~/domain/visits/announcement';
import { inScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { findWorker } from '~/services/declarations/worker-record.server';
import { sendNotice } from './send-notice.server';

export type AbsenceRefusal =
  /** A rendez-vous de liaison proposed before the absence reaches 30 days. */
  { code: 'liaison-too-early'; from: Day };

/**
 * Records that the worker was told of the pré-reprise, and the rendez-vous de liaison he agreed to. Gives the id of what
 * was recorded, the liaison first. An employer never asks for a pré-reprise. Null: no such worker here.
 */
export async function announceAbsence(
  actor: CompanyActor,
  workerId: string,
  entry: AbsenceEntry,
): Promise<Outcome<string, AbsenceRefusal> | null> {
  const { absenceFrom, informed, informedOn, liaison, agreementOn, proposedOn, place } = entry;
  if (liaison && proposedOn) {
    const { liaisonFrom, liaisonOpen } = absenceRights(absenceFrom, proposedOn);
    if (!liaisonOpen) return refused({ code: 'liaison-too-early', from: liaisonFrom });
  }
  return inScope(actor.scope, async (tx) => {
    if (!(await findWorker(tx, actor.adherentId, workerId))) return null;
    if (informed && informedOn) {
      const facts = { absenceFrom, informedOn };
      await sendNotice(tx, actor, { id: entry.id, workerId, kind: 'prereprise-informe', facts });
    }
    if (liaison && agreementOn && proposedOn) {
      const facts = { absenceFrom, agreementOn, proposedOn, ...(place && { place }) };
      await sendNotice(tx, actor, { id: entry.liaisonId, workerId, kind: 'liaison', facts });
      return ok(entry.liaisonId);
    }
    return ok(entry.id);
  });
}
