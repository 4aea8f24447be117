import type { AttendanceCounts } from '~/domain/visits/attendance';
import { type Day, firstDayOf, instantAt } from '~/domain/shared/day';
import type { Profession, VisitKind } from '~/domain/visits/kinds';
import { appointmentTable, type HeldGroup, type IndicatorRow } from '~/domain/visits/visit-indicators';
import { now } from '~/platform/clock.server';
import { type Sql, sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { visitSettings } from './visit-settings.server';

/** Years of the table of appointments: as many as the service project prints. */
const YEARS_SHOWN = 4;

export type MonthAttendance = AttendanceCounts & { month: Day; profession: Profession };

/** From the request to the visit, for one kind: how many were held by their legal day, and how long it took. */
export type Delay = { kind: VisitKind; held: number; withLimit: number; inTime: number; medianDays: number };

export type VisitIndicators = {
  years: number[];
  /** Year of the months and delays below. */
  year: number;
  rows: IndicatorRow[];
  months: MonthAttendance[];
  delays: Delay[];
  targetPercent: number;
};

type Reader = Pick<StaffActor, 'scope'>;

const PARIS = `AT TIME ZONE 'Europe/Paris'`;

async function heldByYear(sql: Sql): Promise<HeldGroup[]> {
  const { rows } = await sql.query<HeldGroup>(
    `SELECT extract(year FROM a.starts_at ${PARIS})::int AS year, p.profession, v.kind, v.act, v.origin, v.cause, count(*)::int AS count
     FROM appointment a JOIN visit v ON v.id = a.visit_id JOIN professional p ON p.id = a.professional_id
     WHERE a.state = 'effectuee' GROUP BY 1, 2, 3, 4, 5, 6`,
  );
  return rows;
}

/** Columns of the table: the last years in which appointments were held, oldest first. */
const yearsOf = (held: readonly HeldGroup[]): number[] =>
  [...new Set(held.map(({ year }) => year))].sort((a, b) => a - b).slice(-YEARS_SHOWN);

/** The table of appointments held, as the file of the service project needs it. */
export function readAppointmentTable(actor: Reader): Promise<{ years: number[]; rows: IndicatorRow[] }> {
  return sqlInScope(actor.scope, async (sql) => {
    const held = await heldByYear(sql);
    const years = yearsOf(held);
    return { years, rows: appointmentTable(held, years) };
  });
}

/**
 * The figures of visits off live data: appointments by type and year; attendance by month and profession, and how long
 * requests waited, of one year (default: the last with appointments).
 */
export function readVisitIndicators(actor: Reader, asked: number | null): Promise<VisitIndicators> {
  return sqlInScope(actor.scope, async (sql) => {
    const held = await heldByYear(sql);
    const years = yearsOf(held);
    const year = asked && years.includes(asked) ? asked : (years.at(-1) ?? now().getUTCFullYear());
    const bounds = [instantAt(firstDayOf(year), '00:00'), instantAt(firstDayOf(year + 1), '00:00')];
    const months = await sql.query<MonthAttendance>(
      `SELECT date_trunc('month', a.starts_at ${PARIS})::date AS month, p.profession,
         count(*) FILTER (WHERE a.state = 'effectuee')::int AS held,
         count(*) FILTER (WHERE a.state = 'absente')::int AS missed,
         count(*) FILTER (WHERE a.state = 'excusee' AND a.late)::int AS late,
         count(*) FILTER (WHERE a.state = 'remplacee')::int AS replaced
       FROM appointment a JOIN professional p ON p.id = a.professional_id
       WHERE a.starts_at >= $1 AND a.starts_at < $2 AND a.state IN ('effectuee', 'absente', 'excusee', 'remplacee')
       GROUP BY 1, 2 ORDER BY 1, 2`,
      bounds,
    );
    const delays = await sql.query<Delay>(
      `SELECT v.kind, count(*)::int AS held, count(v.due_on)::int AS "withLimit",
         count(*) FILTER (WHERE (a.starts_at ${PARIS})::date <= v.due_on)::int AS "inTime",
         percentile_cont(0.5) WITHIN GROUP (ORDER BY (a.starts_at ${PARIS})::date - (v.requested_at ${PARIS})::date) AS "medianDays"
       FROM appointment a JOIN visit v ON v.id = a.visit_id
       WHERE a.state = 'effectuee' AND a.starts_at >= $1 AND a.starts_at < $2
       GROUP BY 1 ORDER BY 2 DESC`,
      bounds,
    );
    const { absenceTargetPercent } = await visitSettings(sql);
    return {
      years,
      year,
      rows: appointmentTable(held, years),
      months: months.rows,
      delays: delays.rows,
      targetPercent: absenceTargetPercent,
    };
  });
} // prettier-ignore
