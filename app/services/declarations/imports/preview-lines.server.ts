import type { WorkerChange } from '~/domain/declarations/import/changes';
import type { Doubt } from '~/domain/declarations/import/match';
import { LINE_KINDS, type LineKind } from '~/domain/declarations/import/review';
import type { CellProblem, WorkerDraft } from '~/domain/declarations/import/targets';
import type { Day } from '~/domain/shared/day';
import { type Sql, sqlInScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import type { Decision } from './import-record.server';

export const LINES_PER_PAGE = 50;

/** A line of the preview; `alike` is the worker of the list a doubt is about, or whom the line changes. */
export type PreviewLine = {
  line: number;
  kind: LineKind;
  decision: Decision;
  draft: Partial<WorkerDraft> | null;
  problems: (CellProblem | Doubt)[];
  changes: WorkerChange[];
  alike: {
    id: string;
    familyName: string;
    usedName: string | null;
    firstName: string;
    birthDate: Day | null;
  } | null;
};

/** Lines with each decision, by kind: what will happen when the person confirms. */
export type Tally = Record<LineKind, Partial<Record<Decision, number>>>;

const TALLY = `SELECT kind, decision, count(*)::int AS n FROM import_line WHERE import_id = $1 GROUP BY 1, 2`;

/** One page of the lines of a kind (or those held back, once applied), in the order of the file, and the whole tally. */
export async function previewLines(
  actor: CompanyActor,
  id: string,
  view: { kind: LineKind | 'conflict'; page: number },
): Promise<{ lines: PreviewLine[]; total: number; tally: Tally }> {
  return sqlInScope(actor.scope, async (sql) => {
    const tally = await tallyOf(sql, id);
    const isConflict = view.kind === 'conflict';
    const total = isConflict
      ? LINE_KINDS.reduce((sum, kind) => sum + (tally[kind].conflict ?? 0), 0)
      : Object.values(tally[view.kind as LineKind]).reduce((sum, n) => sum + n, 0);
    const page = Math.min(view.page, Math.max(1, Math.ceil(total / LINES_PER_PAGE)));
    const { rows } = await sql.query<PreviewLine>(
      `SELECT l.line, l.kind, l.decision, l.draft, coalesce(l.problems, '[]') AS problems,
         coalesce(l.changes, '[]') AS changes,
         CASE WHEN w.id IS NOT NULL THEN json_build_object('id', w.id, 'familyName', w.family_name,
           'usedName', w.used_name, 'firstName', w.first_name, 'birthDate', w.birth_date) END AS alike
       FROM import_line l LEFT JOIN worker w ON w.id = l.worker_id
       WHERE l.import_id = $1 AND l.adherent_id = $2 AND ${isConflict ? `l.decision = $3` : 'l.kind = $3'}
       ORDER BY l.line LIMIT ${LINES_PER_PAGE} OFFSET $4`,
      [id, actor.adherentId, view.kind, (page - 1) * LINES_PER_PAGE],
    );
    return { lines: rows, total, tally };
  });
}

async function tallyOf(sql: Sql, id: string): Promise<Tally> {
  const { rows } = await sql.query<{ kind: LineKind; decision: Decision; n: number }>(TALLY, [id]);
  const tally = Object.fromEntries(LINE_KINDS.map((kind) => [kind, {}])) as Tally;
  for (const { kind, decision, n } of rows) tally[kind][decision] = n;
  return tally;
}
