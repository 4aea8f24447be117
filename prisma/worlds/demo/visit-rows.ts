import { addDays, type Day, diffDays } from '~/domain/shared/day';
import type {
  Act,
  NoticeKind,
  Origin,
  Profession,
  RepriseCause,
  VisitFacts,
  VisitKind,
} from '~/domain/visits/kinds';
import type { VisitEvent, VisitState } from '~/domain/visits/lifecycle';
import { queueOf, triageRuleOf } from '~/domain/visits/triage';
import { type Makers, noonOf } from '../../factories/make';
import type { WorkerRow } from '../../factories/rows';
import { type HealthTeam, secteurOf } from './health-team';
import type { DemoCompany } from './lists';

/** What is told of a visit of the demo world; the rest of its rows follows. */
export type Told = {
  kind: VisitKind;
  act: Act;
  origin: Origin;
  requestedOn: Day;
  cause?: RepriseCause;
  fromOn?: Day | null;
  dueOn?: Day | null;
  article?: string;
  facts?: VisitFacts;
  message?: string;
  /** A worker's own request: his e-mail. */
  ownEmail?: string;
};
export type Outcome = 'effectuee' | 'absente' | 'excusee' | 'remplacee';

/** Rows of visits, appointments, events, messages and notices, in the order they were told. */
export function visitRows(make: Makers, team: HealthTeam) {
  const visits: Record<string, unknown>[] = [];
  const appointments: Record<string, unknown>[] = [];
  const events: Record<string, unknown>[] = [];
  const messages: Record<string, unknown>[] = [];
  const notices: Record<string, unknown>[] = [];

  function tell({ make: own, now: { adherent }, owner }: DemoCompany, worker: WorkerRow, told: Told) {
    const isPrivate = told.ownEmail !== undefined;
    const rule = triageRuleOf({
      kind: told.kind, act: told.act, category: worker.category, handedOver: false,
      referred: worker.protectedSituations.length > 0, apprentice: worker.contractKind === 'apprentissage',
      birthDate: worker.birthDate, startOn: worker.startOn, lastVisitOn: worker.lastVisitOn, postponable: false,
      on: make.today,
    }); // prettier-ignore
    const secteurCode = secteurOf(adherent.centreCode);
    const name = isPrivate ? `${worker.firstName} ${worker.familyName}` : owner.name;
    const visit = {
      id: own.id(), adherentId: adherent.id, workerId: worker.id, kind: told.kind, cause: told.cause ?? null,
      origin: told.origin, act: told.act, private: isPrivate, state: 'recue' as VisitState, queue: queueOf(rule), triage: rule,
      centreCode: adherent.centreCode, teamCode: team.teamOf(secteurCode), professionalId: null as string | null,
      fromOn: told.fromOn ?? null, dueOn: told.dueOn ?? null, article: told.article ?? null, facts: told.facts ?? {},
      message: told.message ?? null, requestedAt: noonOf(told.requestedOn), requestedById: isPrivate ? null : owner.id,
      requesterName: told.origin === 'echeance' ? 'système' : name, requesterEmail: told.ownEmail ?? null,
      closedAt: null as string | null,
    }; // prettier-ignore
    visits.push(visit);
    const kind = isPrivate ? 'worker' : told.origin === 'echeance' ? 'system' : 'company';
    note(visit, visit.requestedAt, 'request', null, 'recue', kind, visit.requesterName);

    function note(
      { id, adherentId }: typeof visit, at: string, event: VisitEvent, from: VisitState | null, to: VisitState, actorKind: string, actorName: string,
    ) {
      events.push({ visitId: id, adherentId, private: isPrivate, at, event, fromState: from, toState: to, actorKind, actorName });
    } // prettier-ignore

    /** Puts it on the first free slot from a day on; `convoke`: the convocation left. */
    function place(from: Day, { convoke = true, profession = visit.queue as Profession } = {}) {
      const { slot, by, on } = team.take(profession, secteurCode, from);
      const before = addDays(on, -18) > told.requestedOn ? addDays(on, -18) : told.requestedOn;
      const state: VisitState = convoke ? 'convoquee' : 'planifiee';
      const appointment = {
        id: own.id(), visitId: visit.id, adherentId: adherent.id, workerId: worker.id, private: isPrivate, slotId: slot.id,
        professionalId: by.id, centreCode: slot.centreCode, startsAt: slot.startsAt, endsAt: slot.endsAt, mode: slot.mode,
        state, confirmedAt: null as string | null, confirmedByName: null as string | null, endedAt: null as string | null,
        excuseReason: null as string | null, late: false, createdAt: noonOf(before),
      }; // prettier-ignore
      appointments.push(appointment);
      note(visit, noonOf(before), 'place', visit.state, 'planifiee', 'staff', by.name);
      if (convoke)
        note(visit, `${before}T11:05:00.000Z`, 'convoke', 'planifiee', 'convoquee', 'system', 'système');
      Object.assign(visit, { state, professionalId: by.id });
      return {
        on,
        confirm() {
          Object.assign(appointment, {
            confirmedAt: noonOf(addDays(before, 1)),
            confirmedByName: owner.name,
          });
        },
        /** How the day went, or what was said before it. */
        end(outcome: Outcome, late = false) {
          const EVENTS = {
            effectuee: 'hold',
            absente: 'miss',
            excusee: 'excuse',
            remplacee: 'replace',
          } as const;
          const early = outcome === 'excusee' || outcome === 'remplacee';
          const at = early ? noonOf(addDays(on, late ? -1 : -4)) : slot.endsAt;
          Object.assign(appointment, { state: outcome, endedAt: at, late });
          if (early) appointment.excuseReason = own.random.pick(['conge', 'deplacement', 'production']);
          Object.assign(visit, { state: outcome, closedAt: outcome === 'effectuee' ? at : null });
          note(
            visit,
            at,
            EVENTS[outcome],
            'convoquee',
            outcome,
            early ? 'company' : 'staff',
            early ? owner.name : by.name,
          );
        },
      };
    }

    function say(body: string, on: Day, author: 'company' | 'staff' | 'worker', authorName: string) {
      messages.push({
        id: own.id(), visitId: visit.id, adherentId: adherent.id, private: isPrivate, at: noonOf(on), body,
        authorName, authorKind: author, readAt: author === 'staff' || diffDays(on, make.today) < 3 ? null : noonOf(addDays(on, 1)),
      });
    } // prettier-ignore

    return { place, say, secteurCode };
  }

  function notice(of: DemoCompany, worker: WorkerRow, kind: NoticeKind, facts: object, on: Day) {
    notices.push({
      id: of.make.id(), adherentId: of.now.adherent.id, workerId: worker.id, kind, facts, createdAt: noonOf(on),
      createdByName: of.owner.name, readAt: diffDays(on, make.today) > 10 ? noonOf(addDays(on, 1)) : null,
      readByName: diffDays(on, make.today) > 10 ? 'Sophie Lemoine' : null,
    });
  } // prettier-ignore

  return { tell, notice, rows: () => ({ visits, appointments, events, messages, notices }) };
}

export type VisitTeller = ReturnType<typeof visitRows>;
