import { randomUUID } from 'node:crypto';
import type { Category } from '~/domain/declarations/category';
import type { ContractKind } from '~/domain/declarations/worker';
import { addDays, type Day, firstDayOf, latest, yearOf } from '~/domain/shared/day';
import { RAISED_AHEAD_DAYS } from '~/domain/visits/due';
import type { Act, VisitKind } from '~/domain/visits/kinds';
import { queueOf, triageRuleOf } from '~/domain/visits/triage';
import { now } from '~/platform/clock.server';
import { type Sql, sqlInScope, systemScope } from '~/platform/db/index.server';
import { auditSql } from '~/services/access/audit.server';

const VISITS_A_STEP = 2_000;
const PORTAL = { kind: 'system', personId: null, name: 'portail', ip: null } as const;

type Candidate = {
  workerId: string;
  adherentId: string;
  centreCode: string;
  teamCode: string | null;
  kind: VisitKind;
  act: Act;
  dueOn: Day;
  article: string;
  category: Category;
  contractKind: ContractKind;
  birthDate: Day | null;
  startOn: Day | null;
  lastOn: Day | null;
};

/**
 * Who has a periodic, intermediate or mi-carrière visit to place, and none of that kind open, nor, for the
 * first two, another one that begins the period anew. What the team cancelled
 * or found not required for the same day stays so. Left out: companies that left the service, and workers whose
 * follow-up another employer organises (D.4624-59). $1 the last day looked at, $2 first day of this year.
 */
const CANDIDATES = `
  WITH due AS (
    SELECT f.worker_id, CASE f.next_act WHEN 'VI' THEN 'intermediaire' ELSE 'periodique' END AS kind, f.next_act AS act,
      f.next_on AS due_on, f.ceiling_article AS article, f.last_on
    FROM follow_up f WHERE f.next_on <= $1::date AND f.next_act <> 'VIPI' AND f.last_on IS NOT NULL
      AND (f.next_act = 'VI' OR f.next_act = 'VIP' OR f.last_doctor_on IS NOT NULL OR f.last_act IS NOT NULL)
    UNION ALL
    SELECT f.worker_id, 'mi-carriere', 'VISITE', (f.mid_career_on + interval '1 year - 1 day')::date, 'L.4624-2-2', f.last_on
    FROM follow_up f WHERE f.mid_career_on BETWEEN $2::date AND $1::date
  )
  SELECT w.id AS "workerId", w.adherent_id AS "adherentId", a.centre_code AS "centreCode",
    (SELECT min(code) FROM team WHERE secteur_code = a.secteur_code) AS "teamCode", d.kind, d.act, d.due_on AS "dueOn",
    d.article, w.category, w.contract_kind AS "contractKind", w.birth_date AS "birthDate", w.start_on AS "startOn",
    d.last_on AS "lastOn"
  FROM due d JOIN worker w ON w.id = d.worker_id JOIN adherent a ON a.id = w.adherent_id
  WHERE w.archived_at IS NULL AND a.status = 'active' AND (w.employers_count = 1 OR w.is_principal_employer)
    AND NOT EXISTS (SELECT FROM visit v WHERE v.worker_id = w.id AND NOT v.private AND (
      v.state NOT IN ('effectuee', 'annulee', 'non_requise')
        AND (v.kind = d.kind OR d.kind <> 'mi-carriere' AND v.kind IN ('embauche', 'periodique', 'intermediaire'))
      OR v.state IN ('annulee', 'non_requise') AND v.kind = d.kind AND v.due_on = d.due_on))
  ORDER BY d.due_on, w.id LIMIT ${VISITS_A_STEP}`;

/**
 * Puts the visits whose day comes into the inbox, RAISED_AHEAD_DAYS ahead, with their line of annexe 3; in steps of a
 * transaction each, at night or when called. Safe to run twice, also at the same time. Out: how many were made.
 */
export async function raiseDueVisits(today: Day): Promise<number> {
  let raised = 0;
  for (;;) {
    const made = await sqlInScope(systemScope, (sql) => raiseSome(sql, today));
    raised += made;
    if (made < VISITS_A_STEP) return raised;
  }
}

async function raiseSome(sql: Sql, today: Day): Promise<number> {
  await sql.query(`SELECT pg_advisory_xact_lock(hashtextextended('visits.raise', 0))`);
  const { rows } = await sql.query<Candidate>(CANDIDATES, [
    addDays(today, RAISED_AHEAD_DAYS),
    firstDayOf(yearOf(today)),
  ]);
  if (rows.length === 0) return 0;
  const visits = rows.map((row) => ({ id: randomUUID(), ...row, triage: triageOf(row, today) }));
  const each = <K extends keyof (typeof visits)[number]>(key: K) => visits.map((visit) => visit[key]);
  await sql.query(
    `WITH made AS (
       INSERT INTO visit (id, adherent_id, worker_id, kind, origin, act, queue, triage, centre_code, team_code,
         from_on, due_on, article, requested_at, requester_name, created_at, updated_at)
       SELECT d.id, d.adherent_id, d.worker_id, d.kind, 'echeance', d.act, d.queue, d.triage, d.centre_code, d.team_code,
         d.from_on, d.due_on, d.article, $1, $2, $1, $1
       FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
         $11::text[], $12::date[], $13::date[], $14::text[])
         AS d(id, adherent_id, worker_id, kind, act, queue, triage, centre_code, team_code, from_on, due_on, article)
       RETURNING id, adherent_id)
     INSERT INTO visit_event (visit_id, adherent_id, at, event, to_state, actor_name, actor_kind)
     SELECT id, adherent_id, $1, 'request', 'recue', $2, 'system' FROM made`,
    [
      now(), PORTAL.name, each('id'), each('adherentId'), each('workerId'), each('kind'), each('act'),
      visits.map(({ triage }) => queueOf(triage)), each('triage'), each('centreCode'), each('teamCode'),
      visits.map(({ kind, dueOn }) => (kind === 'mi-carriere' ? latest(today, firstDayOf(yearOf(dueOn))) : today)),
      each('dueOn'), each('article'),
    ],
  ); // prettier-ignore
  await auditSql(sql, PORTAL, { action: 'visit.raise', facts: { count: visits.length } });
  return visits.length;
}

const triageOf = (row: Candidate, today: Day) =>
  triageRuleOf({
    ...row,
    apprentice: row.contractKind === 'apprentissage',
    lastVisitOn: row.lastOn,
    handedOver: false,
    referred: false,
    postponable: false,
    on: today,
  });
