import { can } from '~/domain/access/permissions';
import { addDays, type Day, instantAt } from '~/domain/shared/day';
import { fileOfRole, queueView } from '~/domain/visits/queue-view';
import type { Sql } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { QUEUE_TABLES, queueBinder, waitingWhere } from './queue-sql';

/** What waits for the équipe santé travail. Counts only: the page has the words. */
export type VisitTodo =
  | { code: 'visits-overdue'; count: number }
  | { code: 'visits-due-soon'; count: number; on: Day }
  | { code: 'appointments-unmarked'; count: number; on: Day }
  | { code: 'notices-unread'; count: number };

const SOON_DAYS = 7;

type Counts = { overdue: number; soon: number; unread: number; unmarked: number; since: Day | null };

/**
 * Requests past their legal day, requests to place this week, appointments that took place and whose presence nobody noted,
 * notices nobody read: of one's own team and queue, as the inbox opens. Those who hold no visits see the first alone.
 */
export async function visitTodos(sql: Sql, actor: StaffActor, today: Day): Promise<VisitTodo[]> {
  const seesPrivate = can(actor.subject, 'visit-private:view');
  const reader = { personId: actor.personId, seesPrivate, on: today };
  const { values, bind } = queueBinder(reader);
  const where = waitingWhere(queueView(new Map(), actor.role), reader, bind);
  const file = fileOfRole(actor.role);
  const mine = file === 'toutes' ? 'true' : `v.queue = ${bind(file)}`;
  const soon = bind(addDays(today, SOON_DAYS));
  const midnight = bind(instantAt(today, '00:00'));
  const { rows } = await sql.query<Counts>(
    `WITH ${QUEUE_TABLES}, team AS (SELECT t.secteur_code, t.code FROM me JOIN team t ON t.code = me."teamCode"),
       due AS (SELECT v.due_on FROM visit v JOIN edition e ON e.rule = v.triage
         WHERE ${where} AND ${mine} AND v.due_on <= ${soon}::date),
       held AS (SELECT x.starts_at FROM appointment x JOIN professional p ON p.id = x.professional_id
         WHERE x.state IN ('planifiee', 'convoquee') AND x.starts_at < ${midnight}
           AND ((SELECT "professionalId" FROM me) IS NULL OR x.professional_id = (SELECT "professionalId" FROM me))
           AND (NOT EXISTS (SELECT FROM team) OR p.team_code = (SELECT code FROM team)))
     SELECT (SELECT count(*) FROM due WHERE due_on < $1::date)::int AS overdue,
       (SELECT count(*) FROM due WHERE due_on >= $1::date)::int AS soon,
       (SELECT count(*) FROM visit_notice n JOIN adherent a ON a.id = n.adherent_id WHERE n.read_at IS NULL
         AND (NOT EXISTS (SELECT FROM team) OR a.secteur_code = (SELECT secteur_code FROM team)))::int AS unread,
       (SELECT count(*) FROM held)::int AS unmarked,
       (SELECT (min(starts_at) AT TIME ZONE 'Europe/Paris')::date FROM held) AS since`,
    values,
  );
  const counts = rows[0]!;
  const todos: VisitTodo[] = [];
  if (counts.overdue > 0) todos.push({ code: 'visits-overdue', count: counts.overdue });
  if (!can(actor.subject, 'visit:place')) return todos;
  if (counts.unmarked > 0 && counts.since)
    todos.push({ code: 'appointments-unmarked', count: counts.unmarked, on: counts.since });
  if (counts.soon > 0)
    todos.push({ code: 'visits-due-soon', count: counts.soon, on: addDays(today, SOON_DAYS) });
  if (counts.unread > 0) todos.push({ code: 'notices-unread', count: counts.unread });
  return todos;
}
