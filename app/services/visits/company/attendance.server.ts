import { type AttendanceCounts, lastTwelveMonths, MEAN_MIN_COMPANIES } from '~/domain/visits/attendance';
import { type Day, instantAt } from '~/domain/shared/day';
import { now } from '~/platform/clock.server';
import { type Sql, sqlInScope, systemScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { parseVisitSettings } from '../visit-settings.server';

/** A month: what became of the company's appointments, and of all companies' together. */
export interface AttendanceMonth {
  /** Its first day. */
  month: Day;
  own: AttendanceCounts;
  /** Null when too few companies had appointments: a mean must tell nobody's figures. */
  service: AttendanceCounts | null;
}

export interface Attendance {
  months: AttendanceMonth[];
  targetPercent: number;
}

const NONE: AttendanceCounts = { held: 0, missed: 0, late: 0, replaced: 0 };
/** Months over, and the current one until now: $1 the first instant, $2 now. */
const COUNTS = `to_char(date_trunc('month', a.starts_at AT TIME ZONE 'Europe/Paris'), 'YYYY-MM-DD') AS month,
  count(*) FILTER (WHERE a.state = 'effectuee')::int AS held, count(*) FILTER (WHERE a.state = 'absente')::int AS missed,
  count(*) FILTER (WHERE a.state = 'excusee' AND a.late)::int AS late,
  count(*) FILTER (WHERE a.state = 'remplacee')::int AS replaced`;
const SOME = `a.starts_at >= $1 AND a.starts_at < $2 AND NOT a.private
  AND a.state IN ('effectuee', 'absente', 'excusee', 'remplacee')`;

type Row = AttendanceCounts & { month: Day };
const countsOf = (row: Row | undefined): AttendanceCounts =>
  row ? { held: row.held, missed: row.missed, late: row.late, replaced: row.replaced } : NONE;

/**
 * A company's attendance over the twelve months that end today, beside the service's. What workers asked for by
 * themselves is in neither.
 */
export async function showAttendance(actor: CompanyActor, today: Day): Promise<Attendance> {
  const months = lastTwelveMonths(today);
  const since = instantAt(months[0]!, '00:00');
  const own = await sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<{ rows: Row[]; settings: unknown }>({
      name: 'company-attendance',
      text: `SELECT (SELECT coalesce(json_agg(m), '[]') FROM (SELECT ${COUNTS} FROM appointment a
          WHERE ${SOME} AND a.adherent_id = $3::uuid GROUP BY 1) m) AS rows,
        (SELECT value FROM setting WHERE key = 'visits') AS settings`,
      values: [since, now(), actor.adherentId],
    });
    return rows[0]!;
  });
  const service = await serviceMonths(since, today);
  return {
    months: months.map((month) => {
      const all = service.find((row) => row.month === month);
      return {
        month,
        own: countsOf(own.rows.find((row) => row.month === month)),
        service: all ? countsOf(all) : null,
      };
    }),
    targetPercent: parseVisitSettings(own.settings).absenceTargetPercent,
  };
}

let known: { today: Day; until: number; rows: Promise<Row[]> } | undefined;
const CACHE_MS = 600_000;

/** Sums of all companies, read at most every ten minutes by a process: forty thousand appointments a year. */
function serviceMonths(since: Date, today: Day): Promise<Row[]> {
  if (known?.today === today && known.until > Date.now()) return known.rows;
  const rows = sqlInScope(systemScope, (sql) => sumsOf(sql, since));
  known = { today, until: Date.now() + CACHE_MS, rows };
  rows.catch(() => (known = undefined));
  return rows;
}

async function sumsOf(sql: Sql, since: Date): Promise<Row[]> {
  const { rows } = await sql.query<Row>({
    name: 'service-attendance',
    text: `SELECT ${COUNTS} FROM appointment a WHERE ${SOME} GROUP BY 1 HAVING count(DISTINCT a.adherent_id) >= $3`,
    values: [since, now(), MEAN_MIN_COMPANIES],
  });
  return rows;
}
