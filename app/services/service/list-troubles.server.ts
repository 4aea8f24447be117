import { inScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';

export type Troubles = {
  jobs: { id: string; kind: string; state: string; done: number; total: number | null; createdAt: Date }[];
  mails: { id: string; to: string; template: string; failedAt: Date; error: string | null }[];
  imports: { id: string; company: { number: string; name: string }; createdAt: Date }[];
};

const SHOWN = 50;

/** Jobs of the service, mails that no server took, files of workers that were refused: newest first. */
export function listTroubles(actor: StaffActor): Promise<Troubles> {
  return inScope(actor.scope, async (tx) => {
    const jobs = await tx.jobRun.findMany({
      where: { adherentId: null },
      orderBy: { createdAt: 'desc' },
      take: SHOWN,
      select: { id: true, kind: true, state: true, done: true, total: true, createdAt: true },
    });
    const mails = await tx.outgoingMail.findMany({
      where: { failedAt: { not: null }, sentAt: null },
      orderBy: { failedAt: 'desc' },
      take: SHOWN,
    });
    const imports = await tx.import.findMany({
      where: { state: 'refused' },
      orderBy: { createdAt: 'desc' },
      take: SHOWN,
      select: { id: true, createdAt: true, adherent: { select: { number: true, name: true } } },
    });
    return {
      jobs,
      mails: mails.flatMap(({ id, toEmail, template, failedAt, error }) =>
        failedAt ? [{ id, to: toEmail, template, failedAt, error }] : [],
      ),
      imports: imports.map(({ id, createdAt, adherent }) => ({ id, createdAt, company: adherent })),
    };
  });
}
