import { can } from '~/domain/access/permissions';
import type { Day } from '~/domain/shared/day';
import type { Profession, RepriseCause, VisitKind } from '~/domain/visits/kinds';
import type { VisitState } from '~/domain/visits/lifecycle';
import type { QueueView } from '~/domain/visits/queue-view';
import type { TriageRule } from '~/domain/visits/triage';
import { sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { afterCursor, IN_ORDER, QUEUE_TABLES, queueBinder, waitingWhere } from './queue-sql';

export const REQUESTS_PER_PAGE = 25;

/** A line of the inbox: what has to be known to choose it, not why the worker is followed. */
export type QueueLine = {
  id: string;
  number: number;
  kind: VisitKind;
  cause: RepriseCause | null;
  state: VisitState;
  private: boolean;
  rule: TriageRule;
  rank: number;
  article: string | null;
  dueOn: Day | null;
  fromOn: Day | null;
  /** With microseconds as the database has them: part of the cursor. */
  requestedAt: string;
  worker: string | null;
  requester: string | null;
  company: string | null;
  centre: string | null;
  professional: string | null;
  unread: boolean;
};

/** Requests of a line of annexe 3 that wait. */
export type RuleCount = {
  rule: TriageRule;
  queue: Profession;
  rank: number;
  count: number;
  overdue: number;
};

export type Named = { code: string; name: string };
export type Holder = { id: string; name: string; profession: Profession; teamCode: string };

export type Queue = {
  rows: QueueLine[];
  /** There are requests after these. */
  more: boolean;
  counts: RuleCount[];
  me: { professionalId: string | null; teamCode: string | null };
  teams: Named[];
  secteurs: Named[];
  centres: (Named & { secteur: string })[];
  professionals: Holder[];
};

const LINE = `v.id, v.number, v.kind, v.cause, v.state, v.private, v.rule, v.rank, v.article, v.due_on AS "dueOn",
  v.from_on AS "fromOn", v.requested_at AS "requestedAt", w.first_name || ' ' || coalesce(w.used_name, w.family_name) AS worker,
  v.requester_name AS requester, a.name AS company, c.name AS centre, p.name AS professional,
  EXISTS (SELECT FROM visit_message m WHERE m.visit_id = v.id AND m.read_at IS NULL AND m.author_kind <> 'staff') AS unread`;

const PLACES = `(SELECT coalesce(json_agg(json_build_object('code', code, 'name', name) ORDER BY name), '[]') FROM team) AS teams,
  (SELECT coalesce(json_agg(json_build_object('code', code, 'name', name) ORDER BY name), '[]') FROM secteur) AS secteurs,
  (SELECT coalesce(json_agg(json_build_object('code', code, 'name', name, 'secteur', secteur_code) ORDER BY name), '[]') FROM centre) AS centres,
  (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name, 'profession', profession, 'teamCode', team_code) ORDER BY name), '[]')
    FROM professional WHERE active) AS professionals`;

/**
 * A page of the requests that wait, in the order of handling: the rank of the edition in force, inside a rank what is
 * overdue first, then the legal day. With the counts of each rank and what the filters offer, in one question.
 * What a worker asked by himself is left out, lines and counts, for those who may not see it.
 */
export async function listQueue(actor: StaffActor, view: QueueView, today: Day): Promise<Queue> {
  const reader = {
    personId: actor.personId,
    seesPrivate: can(actor.subject, 'visit-private:view'),
    on: today,
  };
  const { values, bind } = queueBinder(reader);
  const where = waitingWhere(view, reader, bind);
  const file = view.file === 'toutes' ? 'true' : `e.queue = ${bind(view.file)}`;
  const rule = view.regle ? `e.rule = ${bind(view.regle)}` : 'true';
  const after = afterCursor(view, bind);
  const text = `WITH ${QUEUE_TABLES},
    page AS (
      SELECT e.rule, e.rank, v.* FROM edition e CROSS JOIN LATERAL (
        SELECT v.* FROM visit v WHERE v.triage = e.rule AND ${where} AND ${after.line}
        ORDER BY ${IN_ORDER} LIMIT ${REQUESTS_PER_PAGE + 1}) v
      WHERE ${file} AND ${rule} AND ${after.rank}
      ORDER BY e.rank, ${IN_ORDER} LIMIT ${REQUESTS_PER_PAGE + 1}),
    counted AS (
      SELECT e.rule, e.queue, e.rank, count(v.id)::int AS count,
        count(v.id) FILTER (WHERE v.due_on < $1::date)::int AS overdue
      FROM edition e LEFT JOIN visit v ON v.triage = e.rule AND ${where} GROUP BY e.rule, e.queue, e.rank)
    SELECT (SELECT to_json(me) FROM me) AS me,
      (SELECT json_agg(counted ORDER BY queue DESC, rank, rule) FROM counted) AS counts, ${PLACES},
      (SELECT coalesce(json_agg(line), '[]') FROM (
        SELECT ${LINE} FROM page v LEFT JOIN worker w ON w.id = v.worker_id LEFT JOIN adherent a ON a.id = v.adherent_id
          LEFT JOIN centre c ON c.code = v.centre_code LEFT JOIN professional p ON p.id = v.professional_id
        ORDER BY v.rank, ${IN_ORDER}) line) AS rows`;
  return sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<Omit<Queue, 'more'>>(text, values);
    const [found] = rows;
    if (!found) throw new Error('a question without a table gives one row');
    const page = found.rows.slice(0, REQUESTS_PER_PAGE);
    return {
      ...found,
      rows: page,
      more: found.rows.length > page.length,
      me: found.me ?? { professionalId: null, teamCode: null },
    };
  });
}
