import { fromDayOrNull, type Tx } from '~/platform/db/index.server';
import { snapshotSchema } from '~/domain/declarations/snapshot';
import { audit } from '../access/audit.server';
import type { CompanyActor } from '../access/actor';

export type DeclarationRow = Awaited<ReturnType<Tx['declaration']['findMany']>>[number];

/** The declaration of a company for an exercice, or null while nobody began it. */
export function findDeclaration(
  tx: Tx,
  adherentId: string,
  exercice: number,
): Promise<DeclarationRow | null> {
  return tx.declaration.findUnique({ where: { adherentId_exercice: { adherentId, exercice } } });
}

/**
 * The declaration of the actor's company, begun now when there is none. What was stated the year before
 * is taken over; dates of the DUERP and of the CSE's opinion are shown for confirmation by the step.
 * Two colleagues beginning at once get the same one.
 */
export async function openDeclaration(
  tx: Tx,
  actor: CompanyActor,
  exercice: number,
): Promise<DeclarationRow> {
  const { adherentId } = actor;
  const found = await findDeclaration(tx, adherentId, exercice);
  if (found) return found;
  const before = await tx.declarationVersion.findFirst({
    where: { adherentId, exercice: { lt: exercice } },
    orderBy: [{ exercice: 'desc' }, { number: 'desc' }],
    select: { snapshot: true },
  });
  const stated = before && snapshotSchema.parse(before.snapshot).statements;
  const { count } = await tx.declaration.createMany({
    data: [{
      adherentId, exercice, duerpOn: fromDayOrNull(stated?.duerpOn), noCse: stated?.noCse ?? false,
      declarantName: actor.name, declarantRole: stated?.declarantName === actor.name ? stated.declarantRole : null,
    }],
    skipDuplicates: true,
  }); // prettier-ignore
  if (count > 0) await audit(tx, actor, { action: 'declaration.begin', facts: { exercice } });
  return tx.declaration.findUniqueOrThrow({ where: { adherentId_exercice: { adherentId, exercice } } });
}
