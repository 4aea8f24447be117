import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { isComing, type VisitLifecycleRefusal } from '~/domain/visits/lifecycle';
import { now } from '~/platform/clock.server';
import { inScope, systemScope } from '~/platform/db/index.server';
import { audit } from '~/services/access/audit.server';
import { type ChangedVisit, changeVisit, lockVisit } from './record-visit.server';
import { type WorkerActor, witnessOf } from './visit-actor';
import { ownsVisit } from './worker-requests.server';

/** Gives up one's own request, appointment included. Null: not his. */
export const cancelWorkerVisit = (
  worker: WorkerActor,
  id: string,
): Promise<Outcome<ChangedVisit, VisitLifecycleRefusal> | null> =>
  inScope(systemScope, async (tx) =>
    (await ownsVisit(tx, worker, id)) ? changeVisit(tx, worker, id, 'cancel') : null,
  );

/** Says that one comes to the appointment. Twice is once. Null: not his. Refused: there is no appointment to come. */
export const confirmWorkerVisit = (
  worker: WorkerActor,
  id: string,
): Promise<Outcome<null, { code: 'no-appointment' }> | null> =>
  inScope(systemScope, async (tx) => {
    if (!(await ownsVisit(tx, worker, id))) return null;
    const visit = await lockVisit(tx, id);
    if (!visit || !isComing(visit.state)) return refused({ code: 'no-appointment' });
    const { count } = await tx.appointment.updateMany({
      where: { visitId: id, state: visit.state, confirmedAt: null },
      data: { confirmedAt: now(), confirmedByName: worker.name },
    });
    if (count > 0)
      await audit(tx, witnessOf(worker), { action: 'visit.confirm', subject: { kind: 'visit', id } });
    return ok(null);
  });
