import { can } from '~/domain/access/permissions';
import type { Day } from '~/domain/shared/day';
import type { VisitKind } from '~/domain/visits/kinds';
import type { VisitState } from '~/domain/visits/lifecycle';
import { sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';

const SHOWN = 10;

export type MemberVisits = {
  /** Requests of the company that are still open; the first of them are in `rows`. */
  open: number;
  overdue: number;
  unread: number;
  rows: {
    id: string;
    number: number;
    kind: VisitKind;
    state: VisitState;
    private: boolean;
    worker: string | null;
    dueOn: Day | null;
    startsAt: string | null;
  }[];
};

/** The open visits of a member for its sheet, the nearest legal day first; what its workers asked by themselves only for those who may see it. */
export async function memberVisits(actor: StaffActor, adherentId: string, today: Day): Promise<MemberVisits> {
  const { rows } = await sqlInScope(actor.scope, (sql) =>
    sql.query<MemberVisits>(
      `WITH opened AS (SELECT v.* FROM visit v
         WHERE v.adherent_id = $1 AND v.closed_at IS NULL AND (NOT v.private OR $2))
       SELECT count(*)::int AS open, count(*) FILTER (WHERE due_on < $3
           AND state IN ('recue', 'excusee', 'absente', 'remplacee'))::int AS overdue,
         (SELECT count(*)::int FROM visit_notice n WHERE n.adherent_id = $1 AND n.read_at IS NULL) AS unread,
         (SELECT coalesce(json_agg(line), '[]') FROM (
           SELECT v.id, v.number, v.kind, v.state, v.private, v.due_on AS "dueOn",
             w.first_name || ' ' || coalesce(w.used_name, w.family_name) AS worker,
             (SELECT x.starts_at FROM appointment x WHERE x.visit_id = v.id AND x.state IN ('planifiee', 'convoquee')) AS "startsAt"
           FROM opened v LEFT JOIN worker w ON w.id = v.worker_id
           ORDER BY v.due_on NULLS LAST, v.requested_at, v.id LIMIT ${SHOWN}) line) AS rows
       FROM opened`,
      [adherentId, can(actor.subject, 'visit-private:view'), today],
    ),
  );
  const [found] = rows;
  if (!found) throw new Error('an aggregate gives one row');
  return found;
}
