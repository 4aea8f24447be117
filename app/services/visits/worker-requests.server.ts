import type { VisitFacts } from '~/domain/visits/kinds';
import type { VisitState } from '~/domain/visits/lifecycle';
import type { WorkerKind } from '~/domain/visits/worker-request';
import { sqlInScope, systemScope, type Tx } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import type { WorkerActor } from './visit-actor';
import { visitSettings } from './visit-settings.server';

/** One of a worker's own requests, with the appointment that counts. */
export interface WorkerVisit {
  id: string;
  number: number;
  kind: WorkerKind;
  state: VisitState;
  requestedAt: Date;
  /** Messages of the service he has not read. */
  unread: number;
  appointment: WorkerAppointment | null;
}

export interface WorkerAppointment {
  id: string;
  startsAt: Date;
  mode: 'sur-place' | 'teleconsultation';
  profession: 'medecin' | 'infirmier';
  professional: string;
  centre: string;
  /** Lines of the address and the telephone of the place. */
  address: (string | null)[];
  phone: string | null;
  confirmedAt: Date | null;
}

export interface WorkerVisitDetail extends WorkerVisit {
  facts: VisitFacts;
  message: string | null;
  /** Working days within which the team proposes a date. */
  proposalDays: number;
  /** Id of the message he may write next: a double click sends it once. */
  nextMessageId: string;
}

// The portal's own scope, as he has no account: every question here holds both marks of what is his.
const OWN = `v.origin = 'travailleur' AND v.requester_email = $1`;

const VISITS = `
  SELECT v.id::text, v.number, v.kind, v.state::text, v.requested_at AS "requestedAt", v.facts, v.message,
    (SELECT count(*)::int FROM visit_message m WHERE m.visit_id = v.id AND m.author_kind <> 'worker' AND m.read_at IS NULL) AS unread,
    CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('id', a.id, 'startsAt', a.starts_at, 'mode', a.mode,
      'profession', p.profession, 'professional', p.name, 'centre', c.name,
      'address', jsonb_build_array(c.address_line1, concat_ws(' ', c.postcode, c.city)), 'phone', c.phone,
      'confirmedAt', a.confirmed_at) END AS appointment
  FROM visit v
  LEFT JOIN LATERAL (SELECT * FROM appointment WHERE visit_id = v.id AND state IN ('planifiee', 'convoquee', 'effectuee', 'absente')
    ORDER BY starts_at DESC LIMIT 1) a ON true
  LEFT JOIN professional p ON p.id = a.professional_id
  LEFT JOIN centre c ON c.code = a.centre_code
  WHERE ${OWN}`;

type Row = Omit<WorkerVisitDetail, 'nextMessageId' | 'proposalDays' | 'appointment'> & {
  appointment: (Omit<WorkerAppointment, 'startsAt' | 'confirmedAt'> & { startsAt: string; confirmedAt: string | null }) | null;
}; // prettier-ignore

const shown = ({ appointment, ...row }: Row) => ({
  ...row,
  appointment: appointment && {
    ...appointment,
    startsAt: new Date(appointment.startsAt),
    confirmedAt: appointment.confirmedAt === null ? null : new Date(appointment.confirmedAt),
  },
});

/** All requests made from his address, the newest first. */
export const listWorkerVisits = (worker: WorkerActor): Promise<WorkerVisit[]> =>
  sqlInScope(systemScope, async (sql) => {
    const { rows } = await sql.query<Row>({
      name: 'worker-visits',
      text: `${VISITS} ORDER BY v.requested_at DESC LIMIT 50`,
      values: [worker.email],
    });
    return rows.map((row) => {
      const { id, number, kind, state, requestedAt, unread, appointment } = shown(row);
      return { id, number, kind, state, requestedAt, unread, appointment };
    });
  });

/** One of them; null when it is not his. Its thread: `listThread`. */
export const readWorkerVisit = (worker: WorkerActor, id: string): Promise<WorkerVisitDetail | null> =>
  sqlInScope(systemScope, async (sql) => {
    const { rows } = await sql.query<Row>({
      name: 'worker-visit',
      text: `${VISITS} AND v.id = $2::uuid`,
      values: [worker.email, id],
    });
    if (!rows[0]) return null;
    const { proposalDays } = await visitSettings(sql);
    return { ...shown(rows[0]), proposalDays, nextMessageId: newId() };
  });

/** True when this request is his own: asked in the transaction that changes it for him. */
export async function ownsVisit(tx: Tx, worker: WorkerActor, id: string): Promise<boolean> {
  const own = { id, origin: 'travailleur', requesterEmail: worker.email };
  return (await tx.visit.count({ where: own })) === 1;
}
