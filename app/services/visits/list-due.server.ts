import type { Category } from '~/domain/declarations/category';
import type { Day } from '~/domain/shared/day';
import { searchText } from '~/domain/shared/search-text';
import type { Due, DueState } from '~/domain/visits/due';
import type { DueSet, DueView } from '~/domain/visits/due-view';
import type { VisitKind } from '~/domain/visits/kinds';
import type { VisitState } from '~/domain/visits/lifecycle';
import { sqlInScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { DUE_COUNTS, DUE_SET_SQL, dueLines, dueMarks } from './due-sql';

const PER_PAGE = 25;
/** The whole list of nearly every company, to be printed; longer ones go on on a second page. */
const PER_PRINTED_PAGE = 500;

/** Lines of a page of the view. */
export const duePageSize = ({ tout }: DueView): number => (tout ? PER_PRINTED_PAGE : PER_PAGE);

type Kept = Omit<Due, 'nextAct' | 'ceilingArticle' | 'fixedSaidOn' | 'lastDoctorOn' | 'midCareerHeldOn'>;

/** A worker with what is due: the category without its cause (DOMAIN 9), never a visit he asked for himself. */
export type DueLine = Kept & {
  id: string;
  name: string;
  matricule: string | null;
  post: string | null;
  etablissement: string | null;
  category: Category;
  state: DueState;
  /** Null when nothing was computed yet. */
  nextAct: Due['nextAct'] | null;
  ceilingArticle: string | null;
  /** `midCareerOn` is told from the time on when it may be merged with another visit. Mi-carrière owed this year: */
  midCareer: boolean;
  /** An attestation to renew, late or never seen. */
  attestation: boolean;
  /** The open visit that comes first. */
  visit: { id: string; kind: VisitKind; state: VisitState; startsAt: string | null } | null;
};

export type DueList = {
  rows: DueLine[];
  /** Rows of the view on all its pages. */
  total: number;
  /** Of the whole company. */
  counts: Record<DueSet, number>;
  etablissements: { id: string; name: string }[];
};

/** Late ones first, then by day. */
const orderOf = (of: string) =>
  `array_position(ARRAY['late', 'soon', 'unknown', 'fine', 'elsewhere'], ${of}.state), ${of}.next_on, ${of}.sort_name, ${of}.id`;

/** Lines of `chosen`, in order. $5 is the company. */
const ROWS = `SELECT c.id, coalesce(w.used_name, w.family_name) || ' ' || w.first_name AS name, w.matricule, p.name AS post,
    e.name AS etablissement, c.category, c.state, f.last_act AS "lastAct", f.last_on AS "lastOn", f.last_service AS "lastService",
    f.next_act AS "nextAct", f.fixed_on AS "fixedOn", f.ceiling_on AS "ceilingOn", f.ceiling_article AS "ceilingArticle",
    f.next_on AS "nextOn", 
    CASE WHEN f.mid_career_on BETWEEN $4::date AND $4::date + interval '2 years' THEN f.mid_career_on END AS "midCareerOn", f.conduite_on AS "conduiteOn", f.electrique_on AS "electriqueOn",
    f.attestation_due_on AS "attestationDueOn", c.mid_career AS "midCareer", c.attestation,
    (SELECT json_build_object('id', v.id, 'kind', v.kind, 'state', v.state, 'startsAt', a.starts_at)
      FROM visit v LEFT JOIN appointment a ON a.visit_id = v.id AND a.state IN ('planifiee', 'convoquee')
      WHERE v.worker_id = c.id AND v.adherent_id = $5::uuid AND NOT v.private
        AND v.state NOT IN ('effectuee', 'annulee', 'non_requise')
      ORDER BY a.starts_at, v.due_on, v.number LIMIT 1) AS visit
  FROM chosen c JOIN worker w ON w.id = c.id LEFT JOIN follow_up f ON f.worker_id = c.id
    LEFT JOIN post p ON p.id = w.post_id LEFT JOIN etablissement e ON e.id = w.etablissement_id
  ORDER BY ${orderOf('c')}`;

function chosenBy(actor: CompanyActor, view: DueView, today: Day): { where: string; values: unknown[] } {
  const values: unknown[] = [...dueMarks(today), actor.adherentId];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const clauses = [DUE_SET_SQL[view.filtre]];
  if (view.categorie) clauses.push(`category = ${bind(view.categorie)}::"Category"`);
  if (view.etablissement) clauses.push(`etablissement_id = ${bind(view.etablissement)}::uuid`);
  for (const word of searchText(view.q).split(' ').filter(Boolean)) {
    const pattern = bind(`%${word}%`);
    clauses.push(`(sort_name LIKE ${pattern} OR lower(matricule) LIKE ${pattern})`);
  }
  return { where: clauses.join(' AND '), values };
}

const LINES = `listed AS MATERIALIZED (${dueLines('w.adherent_id = $5::uuid')})`;

/**
 * A page of a company's workers with what is due, late ones first, and the counts of every set: one question to the
 * database. A page beyond the last is the last.
 */
export async function listDue(actor: CompanyActor, view: DueView, today: Day): Promise<DueList> {
  const { where, values } = chosenBy(actor, view, today);
  const size = duePageSize(view);
  const page = `$${values.push(view.page - 1)}::int`;
  const text = `WITH ${LINES},
    counted AS (SELECT count(*) FILTER (WHERE ${where})::int AS total, ${DUE_COUNTS} FROM listed),
    chosen AS (SELECT * FROM listed WHERE ${where} ORDER BY ${orderOf('listed')} LIMIT ${size}
      OFFSET (SELECT ${size} * least(${page}, greatest(total - 1, 0) / ${size}) FROM counted))
    SELECT to_json(counted) AS counts, (SELECT coalesce(json_agg(line), '[]') FROM (${ROWS}) line) AS rows,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name) ORDER BY lower(name)), '[]')
        FROM etablissement WHERE adherent_id = $5::uuid AND archived_at IS NULL) AS etablissements
    FROM counted`;
  return sqlInScope(actor.scope, async (sql) => {
    // Prepared once per shape of the question: planning it costs more than answering it.
    const name = `due-${view.filtre}-${shapeOf(view)}`;
    const { rows } = await sql.query<Found>({ name, text, values });
    const { counts, ...found } = rows[0]!;
    const { total, ...sets } = counts;
    return { ...found, total, counts: sets };
  });
}

const shapeOf = ({ categorie, etablissement, q, tout }: DueView): string =>
  [categorie && 'c', etablissement && 'e', tout && 't', searchText(q).split(' ').filter(Boolean).length].join(
    '',
  );

type Found = Omit<DueList, 'counts' | 'total'> & { counts: DueList['counts'] & { total: number } };

/** All the lines of a view, for a file. */
export async function allDue(actor: CompanyActor, view: DueView, today: Day): Promise<DueLine[]> {
  const { where, values } = chosenBy(actor, view, today);
  const text = `WITH ${LINES}, chosen AS (SELECT * FROM listed WHERE ${where}) ${ROWS}`;
  const { rows } = await sqlInScope(actor.scope, (sql) => sql.query<DueLine>(text, values));
  return rows;
}

/** The line of one worker, for his page; null for one who left or is not of this company. */
export async function dueOfWorker(
  actor: CompanyActor,
  workerId: string,
  today: Day,
): Promise<DueLine | null> {
  const text = `WITH chosen AS (${dueLines('w.adherent_id = $5::uuid AND w.id = $6::uuid')}) ${ROWS}`;
  const values = [...dueMarks(today), actor.adherentId, workerId];
  const { rows } = await sqlInScope(actor.scope, (sql) => sql.query<DueLine>(text, values));
  return rows[0] ?? null;
}
