import type { FollowUpSettings } from '~/domain/declarations/category';
import type { ServiceIdentity } from '~/domain/shared/service-identity';
import { now } from '~/platform/clock.server';
import { inScope, type Prisma, type Tx } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { FOLLOW_UP_SETTING, followUpSettings } from '~/services/declarations/recompute-categories.server';
import { queueRefresh } from '~/services/declarations/refresh-categories.server';
import { IDENTITY_SETTING, identityChanged } from '../service-identity.server';

async function write(tx: Tx, key: string, value: object): Promise<void> {
  const data = { value: value as Prisma.InputJsonObject, updatedAt: now() };
  await tx.setting.upsert({ where: { key }, create: { key, ...data }, update: data });
}

/** Changes how the service presents itself on pages, in mails and on documents. */
export async function saveIdentity(actor: StaffActor, identity: ServiceIdentity): Promise<void> {
  await inScope(actor.scope, async (tx) => {
    await write(tx, IDENTITY_SETTING, identity);
    await audit(tx, actor, { action: 'settings.identity' });
  });
  identityChanged();
}

/** What the service decided where the law leaves it open. */
export const readChoices = (actor: StaffActor): Promise<FollowUpSettings> =>
  inScope(actor.scope, (tx) => followUpSettings(tx));

/**
 * Changes these choices and queues the recomputing of every category, in one transaction. Out: the id of that job,
 * null when nothing changed.
 */
export function saveChoices(actor: StaffActor, choices: FollowUpSettings): Promise<string | null> {
  return inScope(actor.scope, async (tx) => {
    const before = await followUpSettings(tx);
    const same =
      before.apprenticeIsSia === choices.apprenticeIsSia &&
      before.sirHiringWithin3Months === choices.sirHiringWithin3Months;
    if (same) return null;
    await write(tx, FOLLOW_UP_SETTING, choices);
    await audit(tx, actor, { action: 'thesaurus.choose', facts: choices });
    return queueRefresh(tx, actor.personId);
  });
}
