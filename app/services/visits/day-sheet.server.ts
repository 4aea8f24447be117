import type { Day } from '~/domain/shared/day';
import type { Act, Mode, Profession, VisitKind } from '~/domain/visits/kinds';
import type { VisitState } from '~/domain/visits/lifecycle';
import { type Sql, sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { boundsOf } from './duty-calendar.server';

/** One appointment of a day, as the person who holds it needs it. */
export interface SheetLine {
  appointmentId: string;
  visitId: string;
  number: number;
  startsAt: Date;
  endsAt: Date;
  state: VisitState;
  mode: Mode;
  late: boolean;
  confirmed: boolean;
  kind: VisitKind;
  act: Act;
  private: boolean;
  worker: string | null;
  workerId: string | null;
  company: string | null;
  companyPhone: string | null;
  documents: number;
  /** The next visit: what was fixed, and the law's last day with its article. */
  fixedOn: Day | null;
  ceilingOn: Day | null;
  ceilingArticle: string | null;
  nextAct: Act | null;
}

export interface SheetProfessional {
  id: string;
  name: string;
  profession: Profession;
  appointments: number;
  you: boolean;
}

export interface DaySheet {
  professionals: SheetProfessional[];
  /** Whose day it is; null when nobody holds visits yet. */
  professionalId: string | null;
  lines: SheetLine[];
  /** Of an empty day: the nearest ones on which the professional holds appointments. */
  nearby: { before: Day | null; after: Day | null };
}

const NO_DAYS = { before: null, after: null };

async function nearbyDays(
  sql: Sql,
  professionalId: string,
  bounds: [Date, Date],
): Promise<DaySheet['nearby']> {
  const { rows } = await sql.query<DaySheet['nearby']>(
    `SELECT (max(starts_at) FILTER (WHERE starts_at < $2) AT TIME ZONE 'Europe/Paris')::date AS before,
       (min(starts_at) FILTER (WHERE starts_at >= $3) AT TIME ZONE 'Europe/Paris')::date AS after
     FROM appointment WHERE professional_id = $1 AND state <> 'annulee'`,
    [professionalId, ...bounds],
  );
  return rows[0] ?? NO_DAYS;
}

/**
 * The day of one professional in order. Asked for nobody: of the reader when he holds visits, else of the one with the
 * most appointments. Appointments that were taken back are not of the day any more.
 */
export function readDaySheet(actor: StaffActor, on: Day, asked: string | null): Promise<DaySheet> {
  const [from, to] = boundsOf(on);
  return sqlInScope(actor.scope, async (sql) => {
    const { rows: professionals } = await sql.query<SheetProfessional>(
      `SELECT p.id, p.name, p.profession, coalesce(p.person_id = $3, false) AS you,
         count(a.id) FILTER (WHERE a.state <> 'annulee')::int AS appointments
       FROM professional p LEFT JOIN appointment a ON a.professional_id = p.id AND a.starts_at >= $1 AND a.starts_at < $2
       GROUP BY p.id HAVING p.active OR count(a.id) > 0 ORDER BY p.profession DESC, p.name`,
      [from, to, actor.personId],
    );
    const busiest = [...professionals].sort((a, b) => b.appointments - a.appointments)[0];
    const chosen =
      professionals.find(({ id }) => id === asked) ?? professionals.find(({ you }) => you) ?? busiest;
    if (!chosen) return { professionals, professionalId: null, lines: [], nearby: NO_DAYS };
    const { rows: lines } = await sql.query<SheetLine>(
      `SELECT a.id AS "appointmentId", v.id AS "visitId", v.number, a.starts_at AS "startsAt", a.ends_at AS "endsAt", a.state, a.mode,
         a.late, a.confirmed_at IS NOT NULL AS confirmed, v.kind, v.act, v.private, w.id AS "workerId", m.name AS company,
         coalesce(w.first_name || ' ' || coalesce(w.used_name, w.family_name), v.requester_name) AS worker, m.phone AS "companyPhone",
         (SELECT count(*)::int FROM visit_document d WHERE d.visit_id = v.id AND d.withdrawn_at IS NULL) AS documents,
         f.fixed_on AS "fixedOn", f.ceiling_on AS "ceilingOn", f.ceiling_article AS "ceilingArticle", f.next_act AS "nextAct"
       FROM appointment a JOIN visit v ON v.id = a.visit_id LEFT JOIN worker w ON w.id = v.worker_id
       LEFT JOIN adherent m ON m.id = v.adherent_id LEFT JOIN follow_up f ON f.worker_id = w.id
       WHERE a.professional_id = $3 AND a.starts_at >= $1 AND a.starts_at < $2 AND a.state <> 'annulee'
       ORDER BY a.starts_at, a.created_at`,
      [from, to, chosen.id],
    );
    const nearby = lines.length > 0 ? NO_DAYS : await nearbyDays(sql, chosen.id, [from, to]);
    return { professionals, professionalId: chosen.id, lines, nearby };
  });
} // prettier-ignore
