import { inScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';

/** Keeps the team whose requests the inbox opens on, for someone who holds no visits; an unknown one clears it. */
export async function chooseTeam(actor: StaffActor, code: string): Promise<void> {
  await inScope(actor.scope, async (tx) => {
    const team = await tx.team.findUnique({ where: { code }, select: { code: true } });
    await tx.person.update({ where: { id: actor.personId }, data: { teamCode: team?.code ?? null } });
  });
}
