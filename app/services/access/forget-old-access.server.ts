import { now } from '~/platform/clock.server';
import { inScope, systemScope } from '~/platform/db/index.server';
import { everyNight } from '../housekeeping.server';

/** Days after which what is over is erased: codes, sessions, invitations and activation codes that no longer open. */
export const KEPT_DAYS = { codes: 1, sessions: 90, invitations: 365, activations: 365 } as const;

const before = (days: number) => new Date(now().getTime() - days * 86_400_000);

/** Erases what gave access once and no longer does; the trail keeps that it happened. Out: how many of each. */
export function forgetOldAccess(): Promise<Record<keyof typeof KEPT_DAYS, number>> {
  return inScope(systemScope, async (tx) => {
    const codes = await tx.signInCode.deleteMany({ where: { expiresAt: { lt: before(KEPT_DAYS.codes) } } });
    const ended = before(KEPT_DAYS.sessions);
    const sessions = await tx.session.deleteMany({
      where: { lastSeenAt: { lt: ended }, OR: [{ revokedAt: { lt: ended } }, { expiresAt: { lt: ended } }] },
    });
    const invitations = await tx.invitation.deleteMany({
      where: { expiresAt: { lt: before(KEPT_DAYS.invitations) } },
    });
    const activations = await tx.activationCode.deleteMany({
      where: { expiresAt: { lt: before(KEPT_DAYS.activations) } },
    });
    return {
      codes: codes.count,
      sessions: sessions.count,
      invitations: invitations.count,
      activations: activations.count,
    };
  });
}

everyNight('forget-old-access', async () => void (await forgetOldAccess()));
