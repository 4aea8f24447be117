import { recentVisit } from '~/domain/declarations/milestones';
import { can } from '~/domain/access/permissions';
import type { Category } from '~/domain/declarations/category';
import type { ExposureCode } from '~/domain/declarations/thesaurus';
import type { Day } from '~/domain/shared/day';
import type {
  Act,
  DocumentKind,
  Mode,
  Origin,
  Profession,
  RepriseCause,
  VisitFacts,
  VisitKind,
} from '~/domain/visits/kinds';
import { isWaiting, type VisitEvent, type VisitState } from '~/domain/visits/lifecycle';
import { mayHandOver } from '~/domain/visits/handover';
import { judgeReprise } from '~/domain/visits/reprise';
import { type Placeable, type SuggestedSlot, suggestSlots } from '~/domain/visits/slot-choice';
import type { TriageRule } from '~/domain/visits/triage';
import { type Sql, sqlInScope } from '~/platform/db/index.server';
import { isId } from '~/platform/new-id.server';
import type { StaffActor } from '~/services/access/actor';
import { auditSql } from '~/services/access/audit.server';
import { firstFreeSlots, freeSlotsOfDay, type OfferedSlot } from './find-slots.server';
import { QUEUE_TABLES, queueBinder } from './queue-sql';
import type { VisitActorKind } from './visit-actor';
import { visitSettings } from './visit-settings.server';

/** How many places are proposed before one looks further. */
const SUGGESTIONS = 4;

export type RequestAppointment = {
  id: string;
  startsAt: string;
  endsAt: string;
  state: VisitState;
  mode: Mode;
  centre: string;
  professional: string;
  confirmedAt: string | null;
  late: boolean;
};
export type RequestEvent = {
  at: string;
  event: VisitEvent;
  actorName: string;
  actorKind: VisitActorKind;
};

export type VisitRequest = {
  id: string;
  number: number;
  version: number;
  kind: VisitKind;
  cause: RepriseCause | null;
  origin: Origin;
  act: Act;
  private: boolean;
  state: VisitState;
  queue: Profession;
  rule: TriageRule;
  rank: number | null;
  article: string | null;
  fromOn: Day | null;
  dueOn: Day | null;
  facts: VisitFacts;
  message: string | null;
  requestedAt: string;
  requesterName: string | null;
  requesterEmail: string | null;
  requesterPhone: string | null;
  publishedAt: string | null;
  handedOverAt: string | null;
  centreCode: string | null;
  centre: string | null;
  secteur: string | null;
  team: string | null;
  professionalId: string | null;
  professional: string | null;
  company: { id: string; number: string; name: string; phone: string | null; contact: string | null } | null;
  worker: {
    id: string;
    name: string;
    birthDate: Day | null;
    email: string | null;
    phone: string | null;
    jobTitle: string | null;
    post: string | null;
    exposures: ExposureCode[];
    category: Category;
    startOn: Day | null;
    leftOn: Day | null;
    lastOn: Day | null;
    lastAct: Act | null;
    nextOn: Day | null;
    prerepriseOn: Day | null;
  } | null;
  appointments: RequestAppointment[];
  events: RequestEvent[];
  documents: { id: string; kind: DocumentKind; addedAt: string; addedByName: string }[];
};

export type RequestSheet = {
  visit: VisitRequest;
  suggestions: SuggestedSlot<OfferedSlot>[];
  /** The slots of the day and centre that were asked for; null when none was. */
  others: OfferedSlot[] | null;
  noticeHours: number;
  may: RequestRights;
};

export type RequestRights = {
  place: boolean;
  answer: boolean;
  cancel: boolean;
  handOver: boolean;
  takeBack: boolean;
  dispense: boolean;
  publish: boolean;
  identify: boolean;
};

const visitSql = (
  seesPrivate: boolean,
) => `SELECT v.id, v.number, v.version, v.kind, v.cause, v.origin, v.act, v.private, v.state, v.queue, v.triage AS rule,
  e.rank, v.article, v.from_on AS "fromOn", v.due_on AS "dueOn", v.facts, v.message, v.requested_at AS "requestedAt",
  v.requester_name AS "requesterName", v.requester_email AS "requesterEmail", v.requester_phone AS "requesterPhone",
  v.published_at AS "publishedAt", v.handed_over_at AS "handedOverAt", v.centre_code AS "centreCode", c.name AS centre,
  c.secteur_code AS secteur, t.name AS team, v.professional_id AS "professionalId", p.name AS professional,
  CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'number', a.number, 'name', a.name, 'phone', a.phone,
    'contact', a.contact_name) END AS company,
  CASE WHEN w.id IS NOT NULL THEN json_build_object('id', w.id, 'name', w.first_name || ' ' || coalesce(w.used_name, w.family_name),
    'birthDate', w.birth_date, 'email', w.email, 'phone', w.phone, 'jobTitle', w.job_title, 'post', o.name,
    'exposures', (SELECT coalesce(json_agg(DISTINCT code), '[]') FROM unnest(coalesce(o.exposures, '{}') || w.exposures) code),
    'category', w.category, 'startOn', w.start_on, 'leftOn', w.left_on, 'lastOn', coalesce(f.last_on, w.last_visit_on),
    'lastAct', f.last_act, 'nextOn', f.next_on,
    'prerepriseOn', (SELECT max((x.starts_at AT TIME ZONE 'Europe/Paris')::date) FROM visit y JOIN appointment x ON x.visit_id = y.id
       WHERE y.worker_id = w.id AND y.kind = 'prereprise' AND x.state = 'effectuee'${seesPrivate ? '' : ' AND NOT y.private'})) END AS worker,
  (SELECT coalesce(json_agg(json_build_object('id', x.id, 'startsAt', x.starts_at, 'endsAt', x.ends_at, 'state', x.state,
     'mode', x.mode, 'centre', xc.name, 'professional', xp.name, 'confirmedAt', x.confirmed_at, 'late', x.late)
     ORDER BY x.starts_at DESC), '[]') FROM appointment x JOIN centre xc ON xc.code = x.centre_code
     JOIN professional xp ON xp.id = x.professional_id WHERE x.visit_id = v.id) AS appointments,
  (SELECT coalesce(json_agg(json_build_object('at', x.at, 'event', x.event, 'actorName', x.actor_name, 'actorKind', x.actor_kind)
     ORDER BY x.id DESC), '[]') FROM visit_event x WHERE x.visit_id = v.id) AS events,
  (SELECT coalesce(json_agg(json_build_object('id', x.id, 'kind', x.kind, 'addedAt', x.added_at, 'addedByName', x.added_by_name)
     ORDER BY x.added_at), '[]') FROM visit_document x WHERE x.visit_id = v.id AND x.withdrawn_at IS NULL) AS documents
FROM visit v LEFT JOIN edition e ON e.rule = v.triage LEFT JOIN centre c ON c.code = v.centre_code
  LEFT JOIN team t ON t.code = v.team_code LEFT JOIN professional p ON p.id = v.professional_id
  LEFT JOIN adherent a ON a.id = v.adherent_id LEFT JOIN worker w ON w.id = v.worker_id
  LEFT JOIN post o ON o.id = w.post_id LEFT JOIN follow_up f ON f.worker_id = w.id`;

/**
 * The sheet of a request, with the best free places while it waits. Reading the file of a named person is written in the
 * trail. Null: no such request, or one that its reader may not know of.
 */
export async function showRequest(
  actor: StaffActor,
  id: string,
  { today, now, other }: { today: Day; now: Date; other?: { on: Day; centre: string } | null },
): Promise<RequestSheet | null> {
  if (!isId(id)) return null;
  return sqlInScope(actor.scope, async (sql) => {
    const visit = await findRequest(sql, actor, id, today);
    if (!visit) return null;
    await auditSql(sql, actor, {
      action: 'visit.read',
      adherentId: visit.private ? null : (visit.company?.id ?? null),
      subject: { kind: 'visit', id },
    });
    const { noticeHours } = await visitSettings(sql);
    const may = rightsOn(actor, visit);
    const request = placeableOf(visit);
    const suggestions = may.place
      ? suggestSlots(request, await firstFreeSlots(sql, request, { now }), {
          noticeHours: visit.private ? 0 : noticeHours,
          now,
          count: SUGGESTIONS,
        })
      : [];
    const others = may.place && other ? await freeSlotsOfDay(sql, request, { ...other, now }) : null;
    return { visit, suggestions, others, noticeHours, may };
  });
}

async function findRequest(
  sql: Sql,
  actor: StaffActor,
  id: string,
  today: Day,
): Promise<VisitRequest | null> {
  const seesPrivate = can(actor.subject, 'visit-private:view');
  const { values, bind } = queueBinder({ personId: actor.personId, seesPrivate, on: today });
  const { rows } = await sql.query<VisitRequest>(
    `WITH ${QUEUE_TABLES} ${visitSql(seesPrivate)} WHERE v.id = ${bind(id)}::uuid ${seesPrivate ? '' : 'AND NOT v.private'}`,
    values,
  );
  return rows[0] ?? null;
}

/** A request as the choice of a slot looks at it. */
export const placeableOf = (
  visit: Pick<
    VisitRequest,
    'kind' | 'queue' | 'centreCode' | 'professionalId' | 'fromOn' | 'dueOn' | 'facts'
  >,
): Placeable => ({
  kind: visit.kind,
  queue: visit.queue,
  centreCode: visit.centreCode,
  professionalId: visit.professionalId,
  fromOn: visit.fromOn,
  dueOn: visit.dueOn,
  teleconsultationAgreed: visit.facts.teleconsultationAgreed === true,
});

function rightsOn(actor: StaffActor, visit: VisitRequest): RequestRights {
  const waits = isWaiting(visit.state);
  const comes = visit.state === 'planifiee' || visit.state === 'convoquee';
  const allowed = (permission: Parameters<typeof can>[1]) => can(actor.subject, permission);
  return {
    place: (waits || comes) && allowed('visit:place'),
    answer: allowed('visit:answer'),
    cancel: (waits || comes) && allowed('visit:place'),
    handOver: waits && visit.queue === 'medecin' && mayHandOver(visit) && allowed('visit:handover'),
    takeBack: waits && visit.handedOverAt !== null && allowed('visit:handover'),
    dispense: (waits || comes) && mayDispense(visit) && allowed('visit:dispense'),
    publish:
      visit.private && visit.kind === 'prereprise' && visit.company !== null && allowed('visit:publish'),
    identify: visit.worker === null && allowed('visit-private:view'),
  };
}

/**
 * What health staff may find not required: a return that a recent pré-reprise spares (décret 2026-503), a first visit
 * after a recent one on an identical post (R.4624-15, R.4624-27). They decide; the dates only open the question.
 */
function mayDispense({ kind, cause, facts, worker }: VisitRequest): boolean {
  if (kind === 'embauche') {
    const startOn = facts.startOn ?? worker?.startOn;
    const lastVisitOn = facts.lastVisitOn ?? worker?.lastOn ?? null;
    return (
      worker !== null && !!startOn && recentVisit(worker.category, startOn, lastVisitOn).isRecent === true
    );
  }
  if (kind !== 'reprise' || !cause || !facts.returnOn) return false;
  const prerepriseOn = worker?.prerepriseOn ?? facts.prerepriseOn ?? null;
  const { absenceFrom, returnOn } = facts;
  if (!absenceFrom) return prerepriseOn !== null;
  const judged = judgeReprise({ cause, absenceFrom, returnOn, prerepriseOn });
  return judged.ok && (judged.value.mayBeDispensed || !judged.value.required);
}
