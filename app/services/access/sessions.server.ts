import { type Device, deviceOf } from '~/domain/access/device';
import { now } from '~/platform/clock.server';
import { inScope } from '~/platform/db/index.server';
import { SESSION } from '~/platform/session-cookie.server';
import type { PersonActor } from './actor';
import { audit } from './audit.server';

export interface OpenSession {
  id: string;
  device: Device;
  ip: string | null;
  createdAt: Date;
  lastSeenAt: Date;
  secondFactor: boolean;
  /** The session of the browser that asks. */
  here: boolean;
}

/** Every place a person is signed in, the last used first. */
export async function openSessions(actor: PersonActor): Promise<OpenSession[]> {
  const rows = await inScope(actor.scope, (tx) =>
    tx.session.findMany({
      where: {
        personId: actor.personId,
        revokedAt: null,
        expiresAt: { gt: now() },
        lastSeenAt: { gt: new Date(now().getTime() - SESSION.idleMs) },
      },
      orderBy: { lastSeenAt: 'desc' },
    }),
  );
  return rows.map(({ id, ip, createdAt, lastSeenAt, secondFactorAt, userAgent }) => ({
    id, ip, createdAt, lastSeenAt, device: deviceOf(userAgent), secondFactor: secondFactorAt !== null, here: id === actor.sessionId,
  })); // prettier-ignore
}

/** Ends one session of one's own. Out: false when it is not his or has ended. */
export async function revokeSession(actor: PersonActor, id: string): Promise<boolean> {
  return (await revoke(actor, { id })) > 0;
}

/** Ends all sessions but the one that asks. Out: how many. */
export const revokeOtherSessions = (actor: PersonActor): Promise<number> =>
  revoke(actor, { NOT: { id: actor.sessionId } });

function revoke(actor: PersonActor, which: { id: string } | { NOT: { id: string } }): Promise<number> {
  return inScope(actor.scope, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { personId: actor.personId, revokedAt: null, ...which },
      data: { revokedAt: now() },
    });
    if (count > 0) await audit(tx, actor, { action: 'session.revoke', facts: { count } });
    return count;
  });
}
