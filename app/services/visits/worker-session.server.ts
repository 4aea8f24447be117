import { now } from '~/platform/clock.server';
import { hashToken, newToken } from '~/platform/crypto.server';
import { inScope, sqlInScope, systemScope, type Tx } from '~/platform/db/index.server';
import type { WorkerActor } from './visit-actor';

/** Half an hour, then another code: long enough to read and answer, short for a phone that lies about. */
export const WORKER_SESSION_MS = 30 * 60_000;

/** As events, messages and the trail name him: those are kept when his request is forgotten, so not by his name. */
const WORKER_NAME = 'Salarié';

/** Opens the door for a proven address. Out: the token for the cookie, kept only as a hash. */
export async function openWorkerSession(tx: Tx, email: string): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now().getTime() + WORKER_SESSION_MS);
  await tx.workerSession.create({
    data: { tokenHash: hashToken(token), email, createdAt: now(), expiresAt },
  });
  return token;
}

/** Whoever holds this token; null when there is none, it is over or he left. */
export async function workerOfToken(token: string, ip: string | null): Promise<WorkerActor | null> {
  const { rows } = await sqlInScope(systemScope, (sql) =>
    sql.query<{ email: string }>({
      name: 'worker-of-token',
      text: 'SELECT email FROM worker_session WHERE token_hash = $1 AND expires_at > $2',
      values: [hashToken(token), now()],
    }),
  );
  const [found] = rows;
  return found ? workerActor(found.email, ip) : null;
}

/** A worker who proved this address. */
export const workerActor = (email: string, ip: string | null): WorkerActor => ({
  kind: 'worker',
  personId: null,
  name: WORKER_NAME,
  email,
  ip,
});

/** He leaves: the token is worth nothing any more, wherever else it may lie. */
export async function closeWorkerSession(token: string): Promise<void> {
  await inScope(systemScope, (tx) => tx.workerSession.deleteMany({ where: { tokenHash: hashToken(token) } }));
}
