import { paths } from '~/paths';
import { readCookie, writeCookie } from '~/platform/session-cookie.server';
import type { WorkerActor } from '~/services/visits/visit-actor';
import { openWorkerSteps, type WorkerSteps } from '~/services/visits/worker-door.server';
import {
  closeWorkerSession,
  WORKER_SESSION_MS,
  workerOfToken,
} from '~/services/visits/worker-session.server';
import type { PageArgs } from './guard.server';
import { notFound, seeOther } from './refuse';

const STEPS = 'demande-salarie';
const SESSION = 'salarie';
const SECONDS = WORKER_SESSION_MS / 1000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The steps that this browser has taken at the worker's door: what he typed is his until the code proves it. */
export const readWorkerSteps = (request: Request): WorkerSteps | null =>
  openWorkerSteps(readCookie(request, STEPS));

/** Set-Cookie header that keeps them, sealed. */
export const keepWorkerSteps = (sealed: string): string => writeCookie(STEPS, sealed, SECONDS);

/** Set-Cookie header that forgets them. */
export const dropWorkerSteps = (): string => writeCookie(STEPS, '', 0);

/** Set-Cookie header for the half hour at the door. */
export const workerCookie = (token: string): string => writeCookie(SESSION, token, SECONDS);

type Args = Pick<PageArgs<unknown>, 'request' | 'context' | 'params'>;

/** The worker of this browser, or null. */
export async function workerIn({ request, context }: Omit<Args, 'params'>): Promise<WorkerActor | null> {
  const token = readCookie(request, SESSION);
  return token ? workerOfToken(token, context.ip) : null;
}

/** The worker and the request of the address. Throws the way to the code for a stranger, 404 for an id that is none. */
export async function workerAndVisit(args: Args): Promise<{ worker: WorkerActor; visit: string }> {
  const worker = await workerIn(args);
  if (!worker) throw seeOther(paths.workerRequests());
  const visit = args.params.visit ?? '';
  if (!UUID.test(visit)) throw notFound();
  return { worker, visit };
}

/** Leaves: ends the half hour on the server, and forgets everything this browser held of it. */
export async function leaveWorkerDoor(request: Request): Promise<Response> {
  const token = readCookie(request, SESSION);
  if (token) await closeWorkerSession(token);
  return seeOther(paths.workerDoor(), writeCookie(SESSION, '', 0), dropWorkerSteps());
}
