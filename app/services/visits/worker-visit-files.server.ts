import { inScope, systemScope } from '~/platform/db/index.server';
import type { Speech } from '~/platform/i18n.server';
import { type AppointmentFile, appointmentCalendar, convocationFile } from './appointment-files.server';
import type { WorkerActor } from './visit-actor';
import { ownsVisit } from './worker-requests.server';

const owned = (worker: WorkerActor, id: string) => inScope(systemScope, (tx) => ownsVisit(tx, worker, id));

/** The convocation of one's own request, which names neither the visit asked for nor the company; null when not his. */
export const workerConvocation = async (
  worker: WorkerActor,
  id: string,
  speech: Speech,
): Promise<AppointmentFile | null> =>
  (await owned(worker, id)) ? convocationFile(systemScope, id, speech) : null;

/** Its appointment for a calendar; null when not his or without an appointment. */
export const workerCalendar = async (
  worker: WorkerActor,
  id: string,
  speech: Speech,
): Promise<AppointmentFile | null> =>
  (await owned(worker, id)) ? appointmentCalendar(systemScope, id, speech) : null;
