import { inScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { findVersion, type Version } from '../find-version.server';

export type MemberVersion = { member: { number: string; name: string }; version: Version };

/**
 * A submitted version as staff read it, with its named list: every reading is written in the trail of the company
 * (DOMAIN 9), before anything is shown. Null: no such version.
 */
export async function readMemberVersion(
  actor: StaffActor,
  number: string,
  exercice: number,
  version: number,
): Promise<MemberVersion | null> {
  // prettier-ignore
  const member = await inScope(actor.scope, (tx) =>
    tx.adherent.findUnique({ where: { number }, select: { id: true, number: true, name: true } }),
  );
  const found = member && (await findVersion(actor.scope, member.id, exercice, version));
  if (!member || !found) return null;
  await inScope(actor.scope, (tx) =>
    audit(tx, actor, {
      action: 'member.read-list',
      adherentId: member.id,
      facts: { exercice, number: version, workers: found.snapshot.workers.length },
    }),
  );
  return { member, version: found };
}
