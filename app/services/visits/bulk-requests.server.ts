import { can } from '~/domain/access/permissions';
import type { VisitKind } from '~/domain/visits/kinds';
import { WAITING_STATES } from '~/domain/visits/lifecycle';
import { type SuggestedSlot, suggestSlots } from '~/domain/visits/slot-choice';
import type { Day } from '~/domain/shared/day';
import { now } from '~/platform/clock.server';
import { inScope, sqlInScope } from '~/platform/db/index.server';
import { isId } from '~/platform/new-id.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { handOver } from './decide-request.server';
import { firstFreeSlots, type OfferedSlot } from './find-slots.server';
import { placeRequest } from './place-request.server';
import { placeableOf, type VisitRequest } from './show-request.server';
import { visitSettings } from './visit-settings.server';

/** As many as a page of the inbox shows. */
const MOST = 25;
const some = (ids: readonly string[]) => [...new Set(ids)].filter(isId).slice(0, MOST);

/** To whom requests are given: one professional, or a whole team. */
export type Assignee = { professionalId: string } | { teamCode: string };

/**
 * Gives waiting requests to a professional or a team. A nurse is given what is in the nurses' queue only.
 * Out: how many were, how many of those asked for were not. Null: no such professional or team.
 */
export async function assignRequests(
  actor: StaffActor,
  ids: readonly string[],
  to: Assignee,
): Promise<{ done: number; left: number } | null> {
  const asked = some(ids);
  return inScope(actor.scope, async (tx) => {
    const professional =
      'professionalId' in to && isId(to.professionalId)
        ? await tx.professional.findFirst({ where: { id: to.professionalId, active: true } })
        : null;
    const team = 'teamCode' in to ? await tx.team.findUnique({ where: { code: to.teamCode } }) : null;
    if (!professional && !team) return null;
    const { count } = await tx.visit.updateMany({
      where: {
        id: { in: asked },
        state: { in: [...WAITING_STATES] },
        ...(!can(actor.subject, 'visit-private:view') && { private: false }),
        ...(professional?.profession === 'infirmier' && { queue: 'infirmier' }),
      },
      data: {
        ...(professional
          ? { professionalId: professional.id, teamCode: professional.teamCode }
          : { professionalId: null, teamCode: team!.code }),
        version: { increment: 1 },
        updatedAt: now(),
      },
    });
    if (count > 0) await audit(tx, actor, { action: 'visit.assign', facts: { count } });
    return { done: count, left: asked.length - count };
  });
}

/** Hands several requests over to the nurses, those that may be. Out: how many were, how many were not. */
export async function handOverMany(
  actor: StaffActor,
  ids: readonly string[],
): Promise<{ done: number; left: number }> {
  const asked = some(ids);
  let done = 0;
  for (const id of asked) if ((await handOver(actor, id))?.ok) done++;
  return { done, left: asked.length - done };
}

export type Proposal = {
  id: string;
  number: number;
  kind: VisitKind;
  private: boolean;
  who: string | null;
  company: string | null;
  dueOn: Day | null;
  slot: SuggestedSlot<OfferedSlot> | null;
};

type Row = Omit<Proposal, 'slot'> &
  Pick<VisitRequest, 'kind' | 'queue' | 'centreCode' | 'professionalId' | 'fromOn' | 'dueOn' | 'facts'>;

/**
 * The best free slot for each of several requests, no slot twice, those first in the order given. Nothing is written: what
 * is proposed may be taken meanwhile, and is checked again when it is confirmed.
 */
export async function proposePlaces(
  actor: StaffActor,
  ids: readonly string[],
  at: Date,
): Promise<{ proposals: Proposal[]; noticeHours: number }> {
  return sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<Row>(
      `SELECT v.id, v.number, v.kind, v.private, v.queue, v.centre_code AS "centreCode", v.professional_id AS "professionalId",
         v.from_on AS "fromOn", v.due_on AS "dueOn", v.facts, a.name AS company,
         coalesce(w.first_name || ' ' || coalesce(w.used_name, w.family_name), v.requester_name) AS who
       FROM unnest($1::uuid[]) WITH ORDINALITY AS asked (id, place) JOIN visit v ON v.id = asked.id
         LEFT JOIN worker w ON w.id = v.worker_id LEFT JOIN adherent a ON a.id = v.adherent_id
       WHERE v.state::text = ANY ($2) AND (NOT v.private OR $3) ORDER BY asked.place`,
      [some(ids), WAITING_STATES, can(actor.subject, 'visit-private:view')],
    );
    const { noticeHours } = await visitSettings(sql);
    const taken: string[] = [];
    const proposals: Proposal[] = [];
    for (const row of rows) {
      const request = placeableOf(row);
      const slots = await firstFreeSlots(sql, request, { now: at, skip: taken });
      const hours = row.private ? 0 : noticeHours;
      const [slot] = suggestSlots(request, slots, { noticeHours: hours, now: at, count: 1 });
      if (slot) taken.push(slot.id);
      const { id, number, kind, who, company, dueOn } = row;
      proposals.push({ id, number, kind, private: row.private, who, company, dueOn, slot: slot ?? null });
    }
    return { proposals, noticeHours };
  });
}

/**
 * Places several requests, each on the slot chosen for it; one that cannot be had any more changes nothing for the others.
 * Out: the appointments made, for an undo, and how many requests were left. In: `visitId:slotId`, as the form sends them.
 */
export async function placeMany(
  actor: StaffActor,
  choices: readonly string[],
): Promise<{ appointmentIds: string[]; left: number }> {
  const appointmentIds: string[] = [];
  const asked = choices.slice(0, MOST);
  for (const choice of asked) {
    const [visitId = '', slotId = ''] = choice.split(':');
    // A colleague may have placed it meanwhile: several at once never move an appointment.
    const placed = await placeRequest(actor, { visitId, slotId, seen: null });
    if (placed?.ok) appointmentIds.push(placed.value.appointmentId);
  }
  return { appointmentIds, left: asked.length - appointmentIds.length };
}
