import type { Day } from '~/domain/shared/day';
import type {
  Act,
  ExcuseReason,
  Mode,
  Origin,
  Profession,
  RepriseCause,
  VisitFacts,
  VisitKind,
} from '~/domain/visits/kinds';
import type { VisitEvent, VisitState } from '~/domain/visits/lifecycle';
import type { TriageRule } from '~/domain/visits/triage';

// Rows of visits as the tables hold them: fields of the Prisma schema, days as Day, instants as ISO text.

export type TeamRow = { code: string; name: string; secteurCode: string };

export type ProfessionalRow = {
  id: string;
  number: number;
  personId: string | null;
  name: string;
  profession: Profession;
  teamCode: string;
  active: boolean;
};

export type DutySessionRow = {
  id: string;
  professionalId: string;
  centreCode: string;
  day: Day;
  startsAt: string;
  endsAt: string;
  slotMinutes: number;
  kinds: VisitKind[];
  mode: Mode;
  openToEmployers: boolean;
};

export type SlotRow = {
  id: string;
  dutySessionId: string;
  professionalId: string;
  professionalNumber: number;
  centreCode: string;
  startsAt: string;
  endsAt: string;
  kinds: VisitKind[];
  mode: Mode;
  openToEmployers: boolean;
};

export type VisitRow = {
  id: string;
  adherentId: string | null;
  workerId: string | null;
  kind: VisitKind;
  cause: RepriseCause | null;
  origin: Origin;
  act: Act;
  private: boolean;
  state: VisitState;
  queue: Profession;
  triage: TriageRule;
  centreCode: string | null;
  teamCode: string | null;
  professionalId: string | null;
  fromOn: Day | null;
  dueOn: Day | null;
  article: string | null;
  facts: VisitFacts;
  message: string | null;
  requestedAt: string;
  requestedById: string | null;
  requesterName: string | null;
  requesterEmail: string | null;
  requesterPhone: string | null;
  publishedAt: string | null;
  handedOverAt: string | null;
  closedAt: string | null;
  version: number;
};

export type AppointmentRow = {
  id: string;
  visitId: string;
  adherentId: string | null;
  workerId: string | null;
  private: boolean;
  slotId: string;
  professionalId: string;
  centreCode: string;
  startsAt: string;
  endsAt: string;
  mode: Mode;
  state: VisitState;
  confirmedAt: string | null;
  confirmedByName: string | null;
  endedAt: string | null;
  excuseReason: ExcuseReason | null;
  late: boolean;
  replacedById: string | null;
  createdAt: string;
};

export type VisitEventRow = {
  visitId: string;
  adherentId: string | null;
  private: boolean;
  at: string;
  event: VisitEvent;
  fromState: VisitState | null;
  toState: VisitState;
  actorName: string;
  actorKind: 'company' | 'accountant' | 'staff' | 'worker' | 'system';
  facts: Record<string, unknown> | null;
};
