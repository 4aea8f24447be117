import { addDays, type Day, instantAt } from '~/domain/shared/day';
import type { Mode, VisitKind } from '~/domain/visits/kinds';
import { isComing, type VisitEvent, type VisitState } from '~/domain/visits/lifecycle';
import { DEFAULT_TRIAGE, queueOf, triageRuleOf } from '~/domain/visits/triage';
import type { Makers } from './make';
import { noonOf } from './make';
import { frenchName } from './names';
import { centresOf, SECTEUR_ROWS } from './places';
import type { AdherentRow, WorkerRow } from './rows';
import type {
  AppointmentRow,
  DutySessionRow,
  ProfessionalRow,
  SlotRow,
  TeamRow,
  VisitEventRow,
  VisitRow,
} from './visit-rows';

/** One team a secteur. */
export const TEAM_ROWS: TeamRow[] = SECTEUR_ROWS.map(({ code, name }) => ({
  code: `EQUIPE-${code}`,
  name: `Équipe ${name}`,
  secteurCode: code,
}));

/** Annexe 3 as a service begins with it, for table `triage_line`. */
export const TRIAGE_ROWS = DEFAULT_TRIAGE;

const MINUTE = 60_000;
/** Above what the sequence of the table reaches, so that made rows and those of the portal never meet. */
const FIRST_MADE_NUMBER = 1_000_000;

export type SessionChange = Partial<Omit<DutySessionRow, 'id' | 'professionalId' | 'startsAt' | 'endsAt'>> & {
  /** Wall clock in Paris, `HH:MM`. */
  from?: string;
  to?: string;
};

export type VisitMakers = ReturnType<typeof visitMakers>;

/**
 * Makers of what visits need, in the manner of `makers`: complete rows, open to change, nothing written. Insert them in
 * this order: team, professional, duty_session, slot, visit, appointment, visit_event (a trigger marks the slots).
 */
export function visitMakers(make: Makers) {
  const { id, random, today } = make;

  /** A nurse of the team of a secteur, without an account. */
  function professional(change: Partial<ProfessionalRow> & { secteurCode?: string } = {}): ProfessionalRow {
    const { secteurCode = 'SUD', ...rest } = change;
    const { firstName, familyName } = frenchName(random, 1980);
    return {
      id: id(),
      number: random.int(FIRST_MADE_NUMBER, 2_000_000_000),
      personId: null,
      name: `${firstName} ${familyName}`,
      profession: 'infirmier',
      teamCode: `EQUIPE-${secteurCode}`,
      active: true,
      ...rest,
    };
  }

  /** A morning (9 h to 12 h, slots of 30 minutes, a week from today, any kind) and its free slots. */
  function dutySession(
    of: ProfessionalRow,
    change: SessionChange = {},
  ): { session: DutySessionRow; slots: SlotRow[] } {
    const { from = '09:00', to = '12:00', ...rest } = change;
    const on: Day = rest.day ?? addDays(today, 7);
    const begin = instantAt(on, from).getTime();
    const end = instantAt(on, to).getTime();
    const session: DutySessionRow = {
      id: id(),
      professionalId: of.id,
      centreCode: centresOf(of.teamCode.replace('EQUIPE-', ''))[0]!,
      slotMinutes: 30,
      kinds: [],
      mode: 'sur-place',
      openToEmployers: false,
      ...rest,
      day: on,
      startsAt: new Date(begin).toISOString(),
      endsAt: new Date(end).toISOString(),
    };
    const step = session.slotMinutes * MINUTE;
    const slots = Array.from({ length: Math.floor((end - begin) / step) }, (_, index): SlotRow => {
      const starts = begin + index * step;
      return {
        id: id(),
        dutySessionId: session.id,
        professionalId: of.id,
        professionalNumber: of.number,
        centreCode: session.centreCode,
        startsAt: new Date(starts).toISOString(),
        endsAt: new Date(starts + step).toISOString(),
        kinds: session.kinds,
        mode: session.mode,
        openToEmployers: session.openToEmployers,
      };
    });
    return { session, slots };
  }

  /** A periodic visit of a worker that waits for a place; queue and line of annexe 3 follow from it. */
  function visit(of: AdherentRow, worker: WorkerRow, change: Partial<VisitRow> = {}): VisitRow {
    const kind: VisitKind = change.kind ?? 'periodique';
    const act = change.act ?? actOf(kind, worker);
    const triage =
      change.triage ??
      triageRuleOf({
        kind,
        act,
        category: worker.category,
        handedOver: Boolean(change.handedOverAt),
        referred: worker.protectedSituations.length > 0,
        apprentice: worker.contractKind === 'apprentissage',
        birthDate: worker.birthDate,
        startOn: worker.startOn,
        lastVisitOn: worker.lastVisitOn,
        postponable: false,
        on: today,
      });
    const state: VisitState = change.state ?? 'recue';
    const requestedAt = change.requestedAt ?? noonOf(addDays(today, -10));
    const closed = state === 'effectuee' || state === 'annulee' || state === 'non_requise';
    return {
      id: id(),
      adherentId: of.id,
      workerId: worker.id,
      kind,
      cause: kind === 'reprise' ? 'maladie' : null,
      origin: kind === 'periodique' || kind === 'mi-carriere' ? 'echeance' : 'employeur',
      act,
      private: false,
      state,
      queue: queueOf(triage),
      triage,
      centreCode: of.centreCode,
      teamCode: `EQUIPE-${of.secteurCode}`,
      professionalId: null,
      fromOn: null,
      dueOn: addDays(today, 60),
      article: 'R.4624-16',
      facts: {},
      message: null,
      requestedAt,
      requestedById: null,
      requesterName: of.contactName,
      requesterEmail: null,
      requesterPhone: null,
      publishedAt: null,
      handedOverAt: null,
      closedAt: closed ? requestedAt : null,
      version: 1,
      ...change,
    };
  }

  /** The appointment of a visit on a slot, convoked unless told; give the visit the same state. */
  function appointment(of: VisitRow, slot: SlotRow, change: Partial<AppointmentRow> = {}): AppointmentRow {
    const state = change.state ?? (of.state === 'recue' ? 'convoquee' : of.state);
    return {
      id: id(),
      visitId: of.id,
      adherentId: of.adherentId,
      workerId: of.workerId,
      private: of.private,
      slotId: slot.id,
      professionalId: slot.professionalId,
      centreCode: slot.centreCode,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      mode: slot.mode satisfies Mode,
      state,
      confirmedAt: null,
      confirmedByName: null,
      endedAt: isComing(state) ? null : slot.endsAt,
      excuseReason: state === 'excusee' ? 'production' : null,
      late: false,
      replacedById: null,
      createdAt: of.requestedAt,
      ...change,
    };
  }

  /** A visit and its appointment together, both in one state (convoked unless told). */
  function placed(
    of: AdherentRow,
    worker: WorkerRow,
    slot: SlotRow,
    change: Partial<VisitRow> = {},
  ): { visit: VisitRow; appointment: AppointmentRow } {
    const made = visit(of, worker, {
      state: 'convoquee',
      professionalId: slot.professionalId,
      centreCode: slot.centreCode,
      ...change,
    });
    return { visit: made, appointment: appointment(made, slot) };
  }

  /** One line of a visit's history; what is not told is said to have been done by the service. */
  function event(
    of: VisitRow,
    what: VisitEvent,
    toState: VisitState,
    change: Partial<VisitEventRow> = {},
  ): VisitEventRow {
    return {
      visitId: of.id,
      adherentId: of.adherentId,
      private: of.private,
      at: of.requestedAt,
      event: what,
      fromState: null,
      toState,
      actorName: 'Équipe santé travail',
      actorKind: 'staff',
      facts: null,
      ...change,
    };
  }

  return { professional, dutySession, visit, appointment, placed, event };
}

function actOf(kind: VisitKind, worker: WorkerRow): VisitRow['act'] {
  if (kind === 'embauche') return worker.category === 'SIR' ? 'EMA' : 'VIPI';
  if (kind === 'periodique') return worker.category === 'SIR' ? 'EMA' : 'VIP';
  if (kind === 'intermediaire') return 'VI';
  return kind === 'attestation' ? 'ATTESTATION' : 'VISITE';
}
