import { z } from 'zod';
import type { Day } from '~/domain/shared/day';
import { inScope, type Prisma, type Tx } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import { now } from '~/platform/clock.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { currentReferenceDate, recomputeCategories } from './recompute-categories.server';
import { isUuid } from './worker-record.server';

const KEPT_MS = 24 * 60 * 60_000;

/** Keeps what a change replaced, in its transaction, for a day. Gives the id that undoes it. */
export async function keepUndo(
  tx: Tx,
  adherentId: string,
  kind: 'workers' | 'post',
  before: Prisma.InputJsonValue,
): Promise<string> {
  const at = now();
  await tx.undo.deleteMany({ where: { adherentId, createdAt: { lt: new Date(at.getTime() - KEPT_MS) } } });
  const { id } = await tx.undo.create({ data: { id: newId(), adherentId, kind, before, createdAt: at } });
  return id;
}

/** `restored`: rows put back; `kept`: rows left as they are because someone changed them since. */
export type Undone = { kind: 'workers' | 'post'; restored: number; kept: number };

/** Takes one change of the company back, once. Null: no such change, or more than a day ago, or already taken back. */
export async function undoChange(
  actor: CompanyActor,
  { id, today }: { id: string; today: Day },
): Promise<Undone | null> {
  if (!isUuid(id)) return null;
  return inScope(actor.scope, async (tx) => {
    const { adherentId } = actor;
    const claimed = await tx.undo.updateMany({
      where: { id, adherentId, usedAt: null, createdAt: { gte: new Date(now().getTime() - KEPT_MS) } },
      data: { usedAt: now() },
    });
    if (claimed.count === 0) return null;
    const { kind, before } = await tx.undo.findUniqueOrThrow({ where: { id } });
    const on = await currentReferenceDate(tx, today);
    const undone = kind === 'post' ? await restorePost(tx, before, on) : await restoreWorkers(tx, before, on);
    await audit(tx, actor, { action: 'change.undo', facts: { ...undone } });
    return undone;
  }, { timeoutMs: 60_000 }); // prettier-ignore
}

async function restoreWorkers(tx: Tx, before: Prisma.JsonValue, on: Day): Promise<Undone> {
  const restored = await tx.$queryRawUnsafe<{ id: string }[]>(
    `UPDATE worker w SET post_id = b.post_id, etablissement_id = b.etablissement_id, exposures = b.exposures,
       left_on = b.left_on, left_retired = b.left_retired, archived_at = b.archived_at,
       version = w.version + 1, updated_at = $2::timestamptz
     FROM jsonb_to_recordset($1::jsonb) AS b(id uuid, version int, post_id uuid, etablissement_id uuid,
       exposures text[], left_on date, left_retired boolean, archived_at timestamptz)
     WHERE w.id = b.id AND w.version = b.version + 1
     RETURNING w.id::text`,
    JSON.stringify(before),
    now(),
  );
  await recomputeCategories(tx, { workerIds: restored.map(({ id }) => id) }, on);
  return { kind: 'workers', restored: restored.length, kept: (before as unknown[]).length - restored.length };
}

const postBefore = z.object({
  id: z.string(),
  version: z.number(),
  exposures: z.array(z.string()),
  exposureFacts: z.record(z.string(), z.unknown()).nullable(),
});

async function restorePost(tx: Tx, before: Prisma.JsonValue, on: Day): Promise<Undone> {
  const { id, version, exposures, exposureFacts } = postBefore.parse(before);
  const restored = await tx.$executeRawUnsafe(
    `UPDATE post SET exposures = $3, exposure_facts = $4::jsonb, version = version + 1
     WHERE id = $1::uuid AND version = $2::int + 1`,
    id, version, exposures, exposureFacts && JSON.stringify(exposureFacts),
  ); // prettier-ignore
  if (restored > 0) await recomputeCategories(tx, { postId: id }, on);
  return { kind: 'post', restored, kept: 1 - restored };
}
