import { EVERY_TEAM, type QueueView } from '~/domain/visits/queue-view';
import { DEFAULT_TRIAGE } from '~/domain/visits/triage';
import { binder } from '~/services/declarations/campaign/slice-sql';

/** As in the partial index `visit_in_order`, word for word. */
const WAITING = `v.state IN ('recue', 'excusee', 'absente', 'remplacee')`;

/** Order of handling inside a rank: the legal day, so that what is overdue comes first, then when it was asked for. */
export const IN_ORDER = 'v.due_on NULLS LAST, v.requested_at, v.id';

/** The edition of annexe 3 in force on a day ($1), as table `edition`: the lines of the service, else those it starts with. */
const EDITION = `edition AS (
  SELECT DISTINCT ON (rule) rule, queue, rank FROM (
    SELECT from_on, rule, queue, rank FROM triage_line WHERE from_on <= $1::date
    UNION ALL SELECT '1900-01-01'::date, * FROM unnest($2::text[], $3::text[], $4::int[])
  ) line ORDER BY rule, from_on DESC)`;

/** Who asks, as table `me`: the professional he is and the team he works for. */
const ME = `me AS (
  SELECT p.id AS "professionalId", coalesce(p.team_code, o.team_code) AS "teamCode"
  FROM person o LEFT JOIN professional p ON p.person_id = o.id AND p.active WHERE o.id = $5::uuid)`;

/** What a reader of the inbox may see, and the values his questions begin with. */
export type QueueReader = { personId: string; seesPrivate: boolean; on: string };

/** Collects the values of a question about the inbox; the first five belong to the tables `edition` and `me`. */
export const queueBinder = ({ personId, on }: QueueReader) =>
  binder([
    on,
    DEFAULT_TRIAGE.map(({ rule }) => rule),
    DEFAULT_TRIAGE.map(({ queue }) => queue),
    DEFAULT_TRIAGE.map(({ rank }) => rank),
    personId,
  ]);

/** The tables every question about the inbox begins with. */
export const QUEUE_TABLES = `${EDITION}, ${ME}`;

/**
 * The condition of a view on `visit v`, its queue and its line of annexe 3 left to the caller. A request whose company
 * staff have not found yet belongs to no team: it shows in every one's view.
 */
export function waitingWhere(view: QueueView, reader: QueueReader, bind: (value: unknown) => string): string {
  const clauses = [WAITING];
  if (!reader.seesPrivate) clauses.push('NOT v.private');
  if (view.equipe === null)
    clauses.push(`(v.team_code = (SELECT "teamCode" FROM me) OR v.team_code IS NULL
      OR (SELECT "teamCode" FROM me) IS NULL)`);
  else if (view.equipe !== EVERY_TEAM)
    clauses.push(`(v.team_code = ${bind(view.equipe)} OR v.team_code IS NULL)`);
  if (view.secteur)
    clauses.push(`(v.centre_code IN (SELECT code FROM centre WHERE secteur_code = ${bind(view.secteur)})
      OR v.centre_code IS NULL)`);
  if (view.centre) clauses.push(`v.centre_code = ${bind(view.centre)}`);
  if (view.type) clauses.push(`v.kind = ${bind(view.type)}`);
  if (view.etat) clauses.push(view.etat === 'nouvelles' ? `v.state = 'recue'` : `v.state <> 'recue'`);
  if (view.moi) clauses.push(`v.professional_id = (SELECT "professionalId" FROM me)`);
  return clauses.join(' AND ');
}

/** True after the cursor, in the order of handling. */
export function afterCursor(
  { apres }: QueueView,
  bind: (value: unknown) => string,
): { rank: string; line: string } {
  if (!apres) return { rank: 'true', line: 'true' };
  const rank = bind(apres.rank);
  return {
    rank: `e.rank >= ${rank}`,
    line: `(e.rank > ${rank} OR (coalesce(v.due_on, 'infinity'), v.requested_at, v.id) >
      (${bind(apres.dueOn ?? 'infinity')}::date, ${bind(apres.requestedAt)}::timestamptz, ${bind(apres.id)}::uuid))`,
  };
}
