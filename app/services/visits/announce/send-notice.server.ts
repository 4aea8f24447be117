import type { Day } from '~/domain/shared/day';
import type { NoticeKind } from '~/domain/visits/kinds';
import { now } from '~/platform/clock.server';
import type { Prisma, Tx } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';

/** Days and a place; never anything of health. */
export type NoticeFacts = Partial<
  Record<'absenceFrom' | 'returnOn' | 'informedOn' | 'agreementOn' | 'proposedOn', Day>
> & { place?: string };

export interface NoticeDraft {
  /** The form's own: sent twice, it makes one notice. */
  id: string;
  workerId: string;
  kind: NoticeKind;
  facts: NoticeFacts;
  message?: string | null;
}

/** Writes what an employer tells without asking for a visit, and its trail, in the caller's transaction. */
export async function sendNotice(tx: Tx, actor: CompanyActor, draft: NoticeDraft): Promise<void> {
  const { id, workerId, kind, facts, message } = draft;
  const { count } = await tx.visitNotice.createMany({
    skipDuplicates: true,
    data: [
      {
        id,
        adherentId: actor.adherentId,
        workerId,
        kind,
        facts: facts as Prisma.InputJsonObject,
        message: message ?? null,
        createdAt: now(),
        createdByName: actor.name,
      },
    ],
  });
  if (count > 0) await audit(tx, actor, { action: 'notice.send', subject: { kind: 'worker', id: workerId } });
}
