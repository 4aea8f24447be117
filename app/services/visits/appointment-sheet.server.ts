import type { Mode, Profession, VisitKind } from '~/domain/visits/kinds';
import { visitReference } from '~/domain/visits/kinds';
import { COMING_STATES, type VisitState } from '~/domain/visits/lifecycle';
import type { Prisma, Tx } from '~/platform/db/index.server';
import { workerName } from './worker-name';

/** An appointment with all that a convocation, a calendar file or a reminder says of it. */
export interface AppointmentSheet {
  id: string;
  visitId: string;
  reference: string;
  /** Asked for by the worker himself: neither the company nor the kind of visit is to be written anywhere. */
  private: boolean;
  state: VisitState;
  /** Grows with every change of the visit. */
  version: number;
  kind: VisitKind;
  adherent: { id: string; number: string; name: string } | null;
  /** As it is said: used name, first name; the name a worker gave of himself on his own request. */
  worker: string;
  startsAt: Date;
  endsAt: Date;
  mode: Mode;
  centre: { name: string; address: string | null; phone: string | null };
  professional: { name: string; profession: Profession };
}

const select = {
  id: true,
  visitId: true,
  private: true,
  state: true,
  startsAt: true,
  endsAt: true,
  mode: true,
  centre: { select: { name: true, addressLine1: true, postcode: true, city: true, phone: true } },
  professional: { select: { name: true, profession: true } },
  visit: {
    select: {
      number: true,
      version: true,
      kind: true,
      requesterName: true,
      adherent: { select: { id: true, number: true, name: true } },
      worker: { select: { familyName: true, usedName: true, firstName: true } },
    },
  },
} satisfies Prisma.AppointmentSelect;

type Row = Prisma.AppointmentGetPayload<{ select: typeof select }>;

function sheetOf({ visit, centre, professional, mode, state, ...row }: Row): AppointmentSheet {
  const town = [centre.postcode, centre.city].filter(Boolean).join('\u00a0');
  const { name, phone } = centre;
  return {
    ...row,
    state,
    mode: mode as Mode,
    reference: visitReference(visit.number),
    version: visit.version,
    kind: visit.kind as VisitKind,
    adherent: row.private ? null : visit.adherent,
    worker: workerName(visit.worker) ?? visit.requesterName ?? '',
    centre: { name, phone, address: [centre.addressLine1, town].filter(Boolean).join(', ') || null },
    professional: { name: professional.name, profession: professional.profession as Profession },
  };
}

/** One appointment, or null when this scope sees none. */
export async function findAppointment(tx: Tx, id: string): Promise<AppointmentSheet | null> {
  const row = await tx.appointment.findFirst({ where: { id }, select });
  return row && sheetOf(row);
}

/** The appointments of a company that are to come after an instant, the soonest first. */
export async function comingAppointments(
  tx: Tx,
  adherentId: string,
  after: Date,
): Promise<AppointmentSheet[]> {
  const rows = await tx.appointment.findMany({
    where: { adherentId, private: false, state: { in: [...COMING_STATES] }, startsAt: { gt: after } },
    select,
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(sheetOf);
}

/** The appointment of a visit: the one to come or held, else the last it had; null when it never had one. */
export async function appointmentOfVisit(tx: Tx, visitId: string): Promise<AppointmentSheet | null> {
  const rows = await tx.appointment.findMany({
    where: { visitId },
    select,
    orderBy: [{ createdAt: 'desc' }, { startsAt: 'desc' }],
    take: 1,
  });
  return rows[0] ? sheetOf(rows[0]) : null;
}
