import type { Category } from '~/domain/declarations/category';
import type { AttestationCode } from '~/domain/declarations/thesaurus';
import type { Day } from '~/domain/shared/day';
import type { VisitKind } from '~/domain/visits/kinds';
import { COMING_STATES, WAITING_STATES } from '~/domain/visits/lifecycle';
import { inScope, toDayOrNull } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { findWorker } from '~/services/declarations/worker-record.server';

/** The worker an announcement is about. */
export interface AnnouncedWorker {
  id: string;
  name: string;
  category: Category;
  startOn: Day | null;
  archived: boolean;
  /** Asked for already and not over: announced twice by two colleagues, most often. */
  open: { id: string; number: number; kind: VisitKind }[];
  /** When what covers driving or electrical work was issued, as far as the service knows. */
  issued: Record<AttestationCode, Day | null>;
}

/** The worker an announcement is about, or the list to choose him from. */
export type About =
  | { worker: AnnouncedWorker; choice: null }
  | {
      worker: null;
      choice: {
        q: string;
        page: number;
        pageSize: number;
        total: number;
        rows: { id: string; name: string; post: string | null }[];
      };
    };

/** One worker of the company with what is already under way for him. Null: no such worker here. */
export async function announcedWorker(actor: CompanyActor, id: string): Promise<AnnouncedWorker | null> {
  return inScope(actor.scope, async (tx) => {
    const worker = await findWorker(tx, actor.adherentId, id);
    if (!worker) return null;
    const open = await tx.visit.findMany({
      where: { workerId: id, state: { in: [...WAITING_STATES, ...COMING_STATES] } },
      select: { id: true, number: true, kind: true },
      orderBy: { number: 'desc' },
    });
    const followUp = await tx.followUp.findUnique({
      where: { workerId: id },
      select: { conduiteOn: true, electriqueOn: true },
    });
    return {
      id,
      name: `${worker.firstName} ${worker.usedName ?? worker.familyName}`,
      category: worker.category,
      startOn: worker.startOn,
      archived: worker.archivedAt !== null,
      open: open.map((visit) => ({ ...visit, kind: visit.kind as VisitKind })),
      issued: {
        CONDUITE: toDayOrNull(followUp?.conduiteOn ?? null),
        ELECTRIQUE: toDayOrNull(followUp?.electriqueOn ?? null),
      },
    };
  });
}
