import { sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { findJob, type JobView } from '~/services/job-runs.server';
import { REMINDERS } from './remind.server';

export const LINE_STATES = [
  'waiting',
  'queued',
  'sent',
  'no-address',
  'declared',
  'radiated',
  'failed',
] as const;
export type LineState = (typeof LINE_STATES)[number];
export const LINES_PER_PAGE = 50;

export type ReminderLine = {
  number: string;
  name: string;
  state: LineState;
  mails: { to: string; sentAt: string | null; failed: boolean }[];
};
export type ReminderLog = {
  job: JobView & { exercice: number };
  counts: Record<LineState, number>;
  /** Mails gone, still to go, given up. */
  mails: { sent: number; waiting: number; failed: number };
  lines: ReminderLine[];
  total: number;
};

const LINES = `SELECT l.line, a.number, a.name, m.mails,
    CASE WHEN l.state <> 'queued' THEN l.state WHEN m.failed THEN 'failed' WHEN m.gone THEN 'sent' ELSE l.state END AS state
  FROM job_line l JOIN adherent a ON a.id = l.adherent_id
  LEFT JOIN LATERAL (SELECT bool_and(o.failed_at IS NOT NULL AND o.sent_at IS NULL) AS failed, bool_and(o.failed_at IS NOT NULL OR o.sent_at IS NOT NULL) AS gone,
    json_agg(json_build_object('to', o.to_email, 'sentAt', o.sent_at, 'failed', o.failed_at IS NOT NULL AND o.sent_at IS NULL)
      ORDER BY o.to_email) AS mails
    FROM outgoing_mail o WHERE o.job_id = l.job_id AND o.adherent_id = l.adherent_id) m ON true
  WHERE l.job_id = $1`;

/** A mailing of reminders: how far it is, who got it, who has no address, what failed. Null: no such mailing. */
export async function followReminder(
  actor: StaffActor,
  jobId: string,
  view: { state: LineState | null; page: number },
): Promise<ReminderLog | null> {
  const job = await findJob(actor.scope, jobId);
  if (!job || job.kind !== REMINDERS) return null;
  // prettier-ignore
  return sqlInScope(actor.scope, async (sql) => {
    const grouped = await sql.query<{ state: LineState; n: number }>(`SELECT state, count(*)::int AS n FROM (${LINES}) x GROUP BY 1`, [jobId]);
    const counts = Object.fromEntries(LINE_STATES.map((state) => [state, 0])) as Record<LineState, number>;
    for (const { state, n } of grouped.rows) counts[state] = n;
    const mails = await sql.query<ReminderLog['mails']>(
      `SELECT count(*) FILTER (WHERE sent_at IS NOT NULL)::int AS sent,
         count(*) FILTER (WHERE sent_at IS NULL AND failed_at IS NULL)::int AS waiting,
         count(*) FILTER (WHERE sent_at IS NULL AND failed_at IS NOT NULL)::int AS failed
       FROM outgoing_mail WHERE job_id = $1`,
      [jobId],
    );
    const found = await sql.query<ReminderLine & { mails: ReminderLine['mails'] | null }>(
      `SELECT * FROM (${LINES}) x WHERE $2::text IS NULL OR state = $2 ORDER BY line
       LIMIT ${LINES_PER_PAGE} OFFSET ${(view.page - 1) * LINES_PER_PAGE}`,
      [jobId, view.state],
    );
    const total = view.state ? counts[view.state] : Object.values(counts).reduce((sum, n) => sum + n, 0);
    return {
      job: { ...job, exercice: (job.result as { exercice: number }).exercice },
      counts, mails: mails.rows[0] ?? { sent: 0, waiting: 0, failed: 0 },
      lines: found.rows.map((line) => ({ ...line, mails: line.mails ?? [] })), total,
    };
  });
}
