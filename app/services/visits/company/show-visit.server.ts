import { can } from '~/domain/access/permissions';
import { judgeExcuse } from '~/domain/visits/excuse';
import type {
  Act,
  ExcuseReason,
  Mode,
  Origin,
  Profession,
  RepriseCause,
  RequestMotive,
  VisitKind,
} from '~/domain/visits/kinds';
import { isBookable } from '~/domain/visits/open-slots';
import { isComing, isWaiting, type VisitEvent, type VisitState } from '~/domain/visits/lifecycle';
import { now } from '~/platform/clock.server';
import { inScope, toDayOrNull, type Tx } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import type { CompanyActor } from '~/services/access/actor';
import { isUuid } from '~/services/declarations/worker-record.server';
import { listThread } from '../post-message.server';
import type { VisitActorKind } from '../visit-actor';
import { listVisitDocuments } from '../visit-documents.server';
import { visitSettings } from '../visit-settings.server';
import { workerName } from '../worker-name';

/** A centre as people find it. */
export interface ShownCentre {
  name: string;
  addressLine1: string | null;
  postcode: string | null;
  city: string | null;
  phone: string | null;
}

/** An appointment as the employer reads it. */
export interface ShownAppointment {
  id: string;
  state: VisitState;
  startsAt: Date;
  endsAt: Date;
  mode: Mode;
  confirmedAt: Date | null;
  confirmedByName: string | null;
  excuseReason: ExcuseReason | null;
  late: boolean;
  /** The colleague who came instead. */
  replacedBy: { visitId: string; name: string | null } | null;
  professional: { name: string; profession: Profession };
  centre: ShownCentre;
}

const APPOINTMENT = {
  id: true,
  state: true,
  startsAt: true,
  endsAt: true,
  mode: true,
  confirmedAt: true,
  confirmedByName: true,
  excuseReason: true,
  late: true,
  professional: { select: { name: true, profession: true } },
  centre: { select: { name: true, addressLine1: true, postcode: true, city: true, phone: true } },
  replacedBy: {
    select: {
      visitId: true,
      visit: { select: { worker: { select: { firstName: true, usedName: true, familyName: true } } } },
    },
  },
} as const;

/**
 * The page of a visit for its company: what, who, why, when and where, what happened, and the thread (whose messages of
 * the service count as read from now on). Null: no such visit in this company; a private one is none.
 */
export async function showVisit(actor: CompanyActor, visitId: string) {
  if (!isUuid(visitId)) return null;
  const found = await inScope(actor.scope, (tx) => read(tx, actor, visitId));
  if (!found) return null;
  return { ...found, messages: (await listThread(actor, visitId)) ?? [], nextId: newId() };
}

async function read(tx: Tx, actor: CompanyActor, visitId: string) {
  const visit = await tx.visit.findFirst({
    where: { id: visitId, adherentId: actor.adherentId, private: false },
    include: {
      worker: { select: { id: true, firstName: true, usedName: true, familyName: true, archivedAt: true } },
      events: { orderBy: { id: 'asc' } },
      appointments: { orderBy: { startsAt: 'asc' }, select: APPOINTMENT },
    },
  });
  if (!visit) return null;
  const settings = await visitSettings(tx);
  const appointments: ShownAppointment[] = visit.appointments.map(
    ({ replacedBy, professional, ...rest }) => ({
      ...rest,
      mode: rest.mode as Mode,
      excuseReason: rest.excuseReason as ExcuseReason | null,
      professional: { ...professional, profession: professional.profession as Profession },
      replacedBy: replacedBy && { visitId: replacedBy.visitId, name: workerName(replacedBy.visit.worker) },
    }),
  );
  const current = appointments.find(({ state }) => isComing(state)) ?? null;
  const excuse = current && judgeExcuse({ ...current, now: now(), noticeHours: settings.noticeHours });
  const kind = visit.kind as VisitKind;
  const may = (permission: Parameters<typeof can>[1]) => can(actor.subject, permission);
  return {
    id: visit.id,
    number: visit.number,
    kind,
    act: visit.act as Act,
    cause: visit.cause as RepriseCause | null,
    origin: visit.origin as Origin,
    state: visit.state,
    article: visit.article,
    dueOn: toDayOrNull(visit.dueOn),
    fromOn: toDayOrNull(visit.fromOn),
    message: visit.message,
    motives: ((visit.facts as { motives?: RequestMotive[] }).motives ?? []) as RequestMotive[],
    requestedAt: visit.requestedAt,
    // Of a request that staff published, who it came from stays between the worker and the service.
    requesterName: visit.origin === 'employeur' ? visit.requesterName : null,
    worker: visit.worker && {
      id: visit.worker.id,
      name: workerName(visit.worker)!,
      left: visit.worker.archivedAt !== null,
    },
    events: visit.events.map(({ at, event, actorName, actorKind }) => ({
      at,
      event: event as VisitEvent,
      actorName,
      actorKind: actorKind as VisitActorKind,
    })),
    appointments,
    current,
    excuse,
    documents: may('visit-document:view') ? await listVisitDocuments(tx, visit.id) : [],
    proposalDays: settings.proposalDays,
    bookable: may('appointment:manage') && isWaiting(visit.state) && isBookable(kind),
    cancellable: may('visit:write') && isWaiting(visit.state) && visit.origin === 'employeur',
    mayManage: may('appointment:manage'),
    mayWrite: may('visit:write'),
    mayAnnounce: may('visit:announce'),
  };
}

export type ShownVisit = NonNullable<Awaited<ReturnType<typeof showVisit>>>;
