import type { Category } from '~/domain/declarations/category';
import type { ContractKind, MissingField } from '~/domain/declarations/worker';
import type { WorkerSet, WorkerSort, WorkerView } from '~/domain/declarations/worker-view';
import type { Day } from '~/domain/shared/day';
import { sqlInScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { OF_COMPANY, SET_SQL, whereOf, WORKERS_OF_NOW_SQL } from './worker-filter';

export const WORKERS_PER_PAGE = 25;

/** A line of the list: the category without its cause (DOMAIN 9: SIA never says why). */
export type WorkerLine = {
  id: string;
  familyName: string;
  usedName: string | null;
  firstName: string;
  post: string | null;
  etablissement: string | null;
  contractKind: ContractKind;
  startOn: Day | null;
  plannedEndOn: Day | null;
  leftOn: Day | null;
  archived: boolean;
  category: Category;
  missing: MissingField[];
  employersCount: number;
  version: number;
};

export type Named = { id: string; name: string };
export type WorkerList = {
  rows: WorkerLine[];
  /** Rows of the view on all its pages. */
  total: number;
  counts: Record<WorkerSet | Category, number>;
  posts: Named[];
  etablissements: Named[];
};

const COLUMNS = `w.id, w.family_name AS "familyName", w.used_name AS "usedName", w.first_name AS "firstName",
  p.name AS post, e.name AS etablissement, w.contract_kind AS "contractKind", w.start_on AS "startOn",
  w.planned_end_on AS "plannedEndOn", w.left_on AS "leftOn", w.archived_at IS NOT NULL AS archived, w.category,
  w.missing, w.employers_count AS "employersCount", w.version`;

const ORDER: Record<WorkerSort, (way: string) => string> = {
  nom: (way) => `w.sort_name ${way}, w.id ${way}`,
  poste: (way) => `lower(p.name) ${way} NULLS LAST, w.sort_name, w.id`,
  categorie: (way) => `w.category ${way}, w.sort_name, w.id`,
  entree: (way) => `w.start_on ${way} NULLS LAST, w.sort_name, w.id`,
};

const COUNTS = `${Object.entries(SET_SQL)
  .map(([set, sql]) => `count(*) FILTER (WHERE ${sql})::int AS "${set}"`)
  .join(', ')}, ${['SIS', 'SIA', 'SIR']
  .map(
    (category) =>
      `count(*) FILTER (WHERE w.archived_at IS NULL AND w.category = '${category}')::int AS "${category}"`,
  )
  .join(', ')}`;

const named = (table: string) =>
  `(SELECT coalesce(json_agg(json_build_object('id', id, 'name', name) ORDER BY lower(name)), '[]')
    FROM ${table} WHERE adherent_id = $1::uuid AND archived_at IS NULL)`;

/**
 * A page of a company's workers, with the counts of every set and the company's posts and etablissements.
 * One question to the database: this is the page people open most, and each round trip costs as much as rendering
 * ten rows. A page beyond the last is the last.
 */
export async function listWorkers(actor: CompanyActor, view: WorkerView, today: Day): Promise<WorkerList> {
  const { sql: where, values } = whereOf(actor.adherentId, view, { since: null, today });
  const page = `$${values.push(view.page - 1)}::int`;
  const text = `
    WITH counted AS (
      SELECT count(*) FILTER (WHERE ${where})::int AS total, ${COUNTS} FROM ${WORKERS_OF_NOW_SQL} WHERE ${OF_COMPANY}
    )
    SELECT to_json(counted) AS counts, ${named('post')} AS posts, ${named('etablissement')} AS etablissements,
      (SELECT coalesce(json_agg(line), '[]') FROM (
        SELECT ${COLUMNS} FROM ${WORKERS_OF_NOW_SQL} LEFT JOIN post p ON p.id = w.post_id
          LEFT JOIN etablissement e ON e.id = w.etablissement_id
        WHERE ${where}
        ORDER BY ${ORDER[view.tri](view.sens === 'decroissant' ? 'DESC' : 'ASC')}
        LIMIT ${WORKERS_PER_PAGE}
        OFFSET (SELECT ${WORKERS_PER_PAGE} * least(${page}, greatest(total - 1, 0) / ${WORKERS_PER_PAGE}) FROM counted)
      ) line) AS rows
    FROM counted`;
  return sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<Found>(text, values);
    const [found] = rows;
    if (!found) throw new Error('an aggregate gives one row');
    const { total, ...counts } = found.counts;
    return { ...found, counts, total };
  });
}

type Found = Omit<WorkerList, 'counts' | 'total'> & { counts: WorkerList['counts'] & { total: number } };
