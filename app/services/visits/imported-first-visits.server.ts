import { randomUUID } from 'node:crypto';
import { NEVER_POSTPONED } from '~/domain/declarations/category';
import type { ExposureCode } from '~/domain/declarations/thesaurus';
import { type Day, latest } from '~/domain/shared/day';
import { firstVisitAskedFrom } from '~/domain/visits/first-visit';
import type { Act } from '~/domain/visits/kinds';
import { queueOf, triageRuleOf } from '~/domain/visits/triage';
import { now } from '~/platform/clock.server';
import type { Sql } from '~/platform/db/index.server';
import { auditSql, type Witness } from '~/services/access/audit.server';
import { followUpSettings } from '~/services/declarations/follow-up-rules.server';
import { type FirstVisitDraft, firstVisitDrafts, heldAct } from './first-visit-drafts.server';

/** A company acting, as a job knows it: the trail tells an accountant apart. */
export type Importer = Witness & { adherentId: string; via: 'membership' | 'mandate' };

const kindOf = ({ via }: Importer) => (via === 'mandate' ? 'accountant' : 'company');

/**
 * Asks for the first visits of the workers a list brought, as `ensureFirstVisits` does, whatever their number in one
 * question and one statement. `madeIds`: a query giving the ids of those workers, with `$1` its only value. Nobody is
 * mailed a visit at a time: the import says how many. Out: how many were asked for.
 */
export async function askImportedFirstVisits(
  sql: Sql,
  importer: Importer,
  made: { query: string; value: string },
  today: Day,
): Promise<number> {
  const condition = `w.adherent_id = $3::uuid AND w.start_on >= $2::date AND w.id IN (SELECT m.id FROM (${made.query}) m)
    AND NOT EXISTS (SELECT FROM visit v WHERE v.worker_id = w.id AND v.kind = 'embauche')`;
  const values = [made.value, firstVisitAskedFrom(today), importer.adherentId];
  const drafts = await byHash(sql, () => firstVisitDrafts(sql, [condition, values], today));
  const { sirHiringWithin3Months } = await followUpSettings(sql);
  const visits = drafts.flatMap((draft) => {
    const act = heldAct(draft.first);
    if (!act) return [];
    const triage = triageOf(draft, act, sirHiringWithin3Months, today);
    const { beforeAssignment, dueOn, article } = draft.first;
    const fromOn = beforeAssignment ? today : latest(today, draft.startOn ?? today);
    return [{ id: randomUUID(), ...draft, act, triage, fromOn, dueOn, article }];
  });
  if (visits.length === 0) return 0;
  const { rows: places } = await sql.query<{ centreCode: string; teamCode: string | null }>(
    `SELECT centre_code AS "centreCode", (SELECT min(code) FROM team WHERE secteur_code = a.secteur_code) AS "teamCode"
     FROM adherent a WHERE id = $1`,
    [importer.adherentId],
  );
  const [place] = places;
  const each = <K extends keyof (typeof visits)[number]>(key: K) => visits.map((visit) => visit[key]);
  await sql.query(
    `WITH made AS (
       INSERT INTO visit (id, adherent_id, worker_id, kind, origin, act, queue, triage, centre_code, team_code,
         from_on, due_on, article, facts, requested_at, requested_by_id, requester_name, created_at, updated_at)
       SELECT d.id, $2, d.worker_id, 'embauche', 'employeur', d.act, d.queue, d.triage, $15, $16,
         d.from_on, d.due_on, d.article, d.facts, $1, $3, $4, $1, $1
       FROM unnest($6::uuid[], $7::uuid[], $8::text[], $9::text[], $10::text[], $11::date[], $12::date[],
         $13::text[], $14::jsonb[]) AS d(id, worker_id, act, queue, triage, from_on, due_on, article, facts)
       RETURNING id, adherent_id)
     INSERT INTO visit_event (visit_id, adherent_id, at, event, to_state, actor_name, actor_kind)
     SELECT id, adherent_id, $1, 'request', 'recue', $4, $5 FROM made`,
    [
      now(), importer.adherentId, importer.personId, importer.name, kindOf(importer),
      each('id'), each('workerId'), each('act'), visits.map(({ triage }) => queueOf(triage)), each('triage'),
      each('fromOn'), each('dueOn'), each('article'), visits.map(({ facts }) => JSON.stringify(facts)),
      place?.centreCode, place?.teamCode,
    ],
  ); // prettier-ignore
  await auditSql(sql, importer, { action: 'visit.request-many', facts: { count: visits.length } });
  return visits.length;
}

/**
 * Rows that were just written have no statistics: PostgreSQL takes them for one and compares each with all the others.
 * Without nested loops a list of 50,000 costs a second instead of minutes.
 */
async function byHash<T>(sql: Sql, work: () => Promise<T>): Promise<T> {
  await sql.query('SET LOCAL enable_nestloop = off');
  const done = await work();
  await sql.query('SET LOCAL enable_nestloop = on');
  return done;
}

const triageOf = (draft: FirstVisitDraft, act: Act, experiment: boolean, on: Day) =>
  triageRuleOf({
    kind: 'embauche',
    act,
    category: draft.first.category,
    handedOver: false,
    referred: draft.first.referred,
    apprentice: draft.apprentice,
    birthDate: draft.birthDate,
    startOn: draft.startOn,
    lastVisitOn: null,
    postponable: experiment && !draft.exposures.some((code) => NEVER_POSTPONED.has(code as ExposureCode)),
    on,
  });

/** Gives up the first visits that a list asked for, when the list is taken back: those that still wait. */
export async function cancelImportedFirstVisits(
  sql: Sql,
  importer: Importer,
  made: { query: string; value: string },
): Promise<void> {
  await byHash(sql, () =>
    sql.query(
      `WITH given_up AS (
       UPDATE visit v SET state = 'annulee', closed_at = $2, version = v.version + 1, updated_at = $2
       FROM (${made.query}) m WHERE v.worker_id = m.id AND v.kind = 'embauche' AND v.state = 'recue'
       RETURNING v.id, v.adherent_id)
     INSERT INTO visit_event (visit_id, adherent_id, at, event, from_state, to_state, actor_name, actor_kind)
     SELECT id, adherent_id, $2, 'cancel', 'recue', 'annulee', $3, $4 FROM given_up`,
      [made.value, now(), importer.name, kindOf(importer)],
    ),
  );
}

/**
 * Names of imported workers for whom more was done since than asking for the first visit: they cannot be taken out of
 * the list as if nothing had happened.
 */
export async function handledSince(
  sql: Sql,
  { adherentId }: Pick<Importer, 'adherentId'>,
  made: { query: string; value: string },
): Promise<string[]> {
  const { rows } = await byHash(sql, () =>
    sql.query<{ name: string }>(
      `SELECT w.family_name || ' ' || w.first_name AS name FROM worker w
       WHERE w.adherent_id = $2 AND w.id IN (SELECT m.id FROM (${made.query}) m) AND w.id IN (
         SELECT n.worker_id FROM visit_notice n WHERE n.adherent_id = $2
         UNION
         SELECT v.worker_id FROM visit v WHERE v.adherent_id = $2
           AND NOT (v.kind = 'embauche' AND v.state IN ('recue', 'annulee')))
       ORDER BY 1`,
      [made.value, adherentId],
    ),
  );
  return rows.map(({ name }) => name);
}
