import {
  judgeRadiation,
  judgeReturn,
  type Radiation,
  type RadiationRefusal,
  writeReason,
} from '~/domain/declarations/radiation';
import type { Day } from '~/domain/shared/day';
import { ok, type Outcome } from '~/domain/shared/outcome';
import { now } from '~/platform/clock.server';
import { fromDay, inScope, type Tx } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { readMember } from './show-member.server';

async function locked(tx: Tx, number: string) {
  await tx.$queryRaw`SELECT 1 FROM adherent WHERE number = ${number} FOR UPDATE`;
  return readMember(tx, number);
}

/**
 * Radiates a member from a day on: it leaves the lists, the campagne and the mailings; its people still read what
 * they declared. Codes not used yet open nothing any more. Null: no such number.
 */
export function radiateMember(
  actor: StaffActor,
  number: string,
  radiation: Radiation,
  today: Day,
): Promise<Outcome<null, RadiationRefusal> | null> {
  // prettier-ignore
  return inScope(actor.scope, async (tx) => {
    const member = await locked(tx, number);
    if (!member) return null;
    const judged = judgeRadiation(member, radiation.on, today);
    if (!judged.ok) return judged;
    await tx.adherent.update({
      where: { number },
      data: {
        status: 'radiated', radiatedOn: fromDay(judged.value), radiationReason: writeReason(radiation),
        updatedAt: now(), version: { increment: 1 },
      },
    });
    await tx.activationCode.updateMany({
      where: { adherentId: member.id, usedAt: null, revokedAt: null }, data: { revokedAt: now() },
    });
    await audit(tx, actor, {
      action: 'member.radiate', adherentId: member.id, facts: { on: radiation.on, reason: radiation.reason },
    });
    return ok(null);
  });
}

/** Brings a radiated member back, as it was. Null: no such number. */
export function returnMember(
  actor: StaffActor,
  number: string,
): Promise<Outcome<null, RadiationRefusal> | null> {
  // prettier-ignore
  return inScope(actor.scope, async (tx) => {
    const member = await locked(tx, number);
    if (!member) return null;
    const judged = judgeReturn(member);
    if (!judged.ok) return judged;
    await tx.adherent.update({
      where: { number },
      data: { status: 'active', radiatedOn: null, radiationReason: null, updatedAt: now(), version: { increment: 1 } },
    });
    await audit(tx, actor, { action: 'member.return', adherentId: member.id, facts: { radiatedOn: member.radiatedOn } });
    return ok(null);
  });
}
