import type { Day } from '~/domain/shared/day';
import type { Act, NoticeKind, RepriseCause, VisitFacts, VisitKind } from '~/domain/visits/kinds';
import { visitFactsSchema } from '~/domain/visits/kinds';
import type { VisitState } from '~/domain/visits/lifecycle';
import { inScope, toDayOrNull, type Tx } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { isUuid } from '~/services/declarations/worker-record.server';
import { visitSettings } from '../visit-settings.server';
import type { NoticeFacts } from './send-notice.server';

interface Announced {
  id: string;
  worker: { id: string; name: string } | null;
  message: string | null;
}

export interface AnnouncedVisit extends Announced {
  number: number;
  kind: VisitKind;
  act: Act;
  cause: RepriseCause | null;
  state: VisitState;
  fromOn: Day | null;
  dueOn: Day | null;
  article: string | null;
  facts: VisitFacts;
  /** Working days within which the team proposes a date. */
  proposalDays: number;
  /** Where the request was confirmed by mail, when it is the reader's own. */
  mailedTo: string | null;
}

export interface AnnouncedNotice extends Announced {
  kind: NoticeKind;
  facts: NoticeFacts;
  read: boolean;
}

export type ShownAnnouncement =
  { visit: AnnouncedVisit; notice: null } | { visit: null; notice: AnnouncedNotice };

const NAMED = { select: { id: true, firstName: true, usedName: true, familyName: true } } as const;
type Named = { id: string; firstName: string; usedName: string | null; familyName: string } | null;
const named = (worker: Named) =>
  worker && { id: worker.id, name: `${worker.firstName} ${worker.usedName ?? worker.familyName}` };

/** What an announcement became, a visit or a notice. Null: none of that id in this company. */
export async function showAnnounced(actor: CompanyActor, id: string): Promise<ShownAnnouncement | null> {
  if (!isUuid(id)) return null;
  return inScope(actor.scope, async (tx) => {
    const visit = await visitOf(tx, actor, id);
    if (visit) return { visit, notice: null };
    const row = await tx.visitNotice.findFirst({
      where: { id, adherentId: actor.adherentId },
      include: { worker: NAMED },
    });
    if (!row) return null;
    const { kind, facts, message, readAt } = row;
    const notice: AnnouncedNotice = {
      id,
      worker: named(row.worker),
      message,
      kind: kind as NoticeKind,
      facts: facts as NoticeFacts,
      read: readAt !== null,
    };
    return { visit: null, notice };
  });
}

async function visitOf(tx: Tx, actor: CompanyActor, id: string): Promise<AnnouncedVisit | null> {
  const row = await tx.visit.findFirst({
    where: { id, adherentId: actor.adherentId },
    include: { worker: NAMED },
  });
  if (!row) return null;
  const { proposalDays } = await visitSettings(tx);
  return {
    id,
    worker: named(row.worker),
    message: row.message,
    number: row.number,
    kind: row.kind as VisitKind,
    act: row.act as Act,
    cause: row.cause as RepriseCause | null,
    state: row.state,
    fromOn: toDayOrNull(row.fromOn),
    dueOn: toDayOrNull(row.dueOn),
    article: row.article,
    facts: visitFactsSchema.catch({}).parse(row.facts),
    proposalDays,
    mailedTo: row.requestedById === actor.personId ? actor.person.email : null,
  };
}
