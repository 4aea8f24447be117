import { addMonths, dayAt } from '~/domain/shared/day';
import { WORKER_REQUEST_KEPT_MONTHS } from '~/domain/visits/worker-request';
import { now } from '~/platform/clock.server';
import { fromDay, inScope, systemScope } from '~/platform/db/index.server';
import { files } from '~/platform/files.server';
import { everyNight } from '~/services/housekeeping.server';

/** Requests forgotten in one night, so that a late first run stays short. */
const AT_ONCE = 500;

export interface Forgotten {
  visits: number;
  sessions: number;
  mails: number;
}

/**
 * Erases who made a private request, once it has been over for WORKER_REQUEST_KEPT_MONTHS: name, address, telephone, texts,
 * thread, documents, worker and company. Its kind and dates stay for the tables of the service. Ended half hours at the door go at
 * once, and with them the addresses that codes were sent to. A published visit is the company's too and is left alone.
 */
export function forgetWorkerRequests(): Promise<Forgotten> {
  return inScope(systemScope, async (tx) => {
    const before = fromDay(addMonths(dayAt(now().getTime()), -WORKER_REQUEST_KEPT_MONTHS));
    const over = await tx.visit.findMany({
      where: { private: true, closedAt: { lt: before }, requesterName: { not: null } },
      select: { id: true, requesterEmail: true, documents: { select: { fileId: true } } },
      take: AT_ONCE,
    });
    const ids = over.map(({ id }) => id);
    const ofVisits = { visitId: { in: ids } };
    await tx.visitMessage.deleteMany({ where: ofVisits });
    const fileIds = { in: over.flatMap(({ documents }) => documents.map(({ fileId }) => fileId)) };
    const stored = await tx.storedFile.findMany({ where: { id: fileIds }, select: { key: true } });
    await tx.visitDocument.deleteMany({ where: ofVisits });
    await tx.storedFile.deleteMany({ where: { id: fileIds } });
    await tx.appointment.updateMany({
      where: ofVisits,
      data: { adherentId: null, workerId: null, confirmedByName: null },
    });
    await tx.visit.updateMany({
      where: { id: { in: ids } },
      data: {
        adherentId: null,
        workerId: null,
        requesterName: null,
        requesterEmail: null,
        requesterPhone: null,
        requestedById: null,
        message: null,
        facts: {},
        updatedAt: now(),
      },
    });
    const sessions = await tx.workerSession.deleteMany({ where: { expiresAt: { lt: now() } } });
    await tx.outgoingSms.deleteMany({ where: { adherentId: null, createdAt: { lt: before } } });
    const mails = await tx.outgoingMail.deleteMany({
      where: {
        OR: [
          { template: 'visits/worker-code', createdAt: { lt: new Date(now().getTime() - 86_400_000) } },
          { template: { startsWith: 'visits/' }, adherentId: null, createdAt: { lt: before } },
        ],
      },
    });
    // Last, as it cannot be rolled back: a file whose row is gone is nobody's.
    for (const { key } of stored) await files().remove(key);
    return { visits: ids.length, sessions: sessions.count, mails: mails.count };
  });
}

everyNight('forget-worker-requests', async () => void (await forgetWorkerRequests()));
