import type { WorkerChange } from './changes';
import type { Cell } from './dates';
import type { ExistingWorker, PostOfList } from './existing';
import { matchList, type Doubt } from './match';
import { rowReader, type RowContext } from './row';
import type { CellProblem, Mapping, WorkerDraft } from './targets';

export const LINE_KINDS = ['new', 'changed', 'unchanged', 'left', 'doubtful', 'wrong'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** One line of the preview. `line` is its number in the file, as the person sees it. */
export type ReviewedLine = { line: number; problems: CellProblem[] } & (
  | { kind: 'new'; draft: WorkerDraft }
  | { kind: 'changed'; draft: WorkerDraft; workerId: string; changes: WorkerChange[] }
  | { kind: 'unchanged'; draft: WorkerDraft; workerId: string }
  | { kind: 'doubtful'; draft: WorkerDraft; workerId: string | null; doubt: Doubt; changes: WorkerChange[] }
  | { kind: 'wrong'; draft: Partial<WorkerDraft> }
);

export type Reviewer = {
  /** Reads and compares one row; null when it is empty. Rows must come in the order of the file. */
  row: (line: number, cells: readonly Cell[]) => ReviewedLine | null;
  /** Workers no row named; a proposal only, to be asked for when the file holds everybody. */
  left: () => ExistingWorker[];
};

/** Reviews a file row by row without keeping the rows: what each line says, and what it means for the list. */
export function reviewer(
  mapping: Mapping,
  context: RowContext,
  list: { workers: readonly ExistingWorker[]; posts: readonly PostOfList[] },
): Reviewer {
  const read = rowReader(mapping, context);
  const matcher = matchList(list.workers, list.posts, context.referenceDate);
  const leftColumn = mapping.indexOf('leftOn');
  return {
    row: (line, cells) => {
      const result = read(cells);
      if (result.kind === 'blank') return null;
      const { problems } = result;
      if (result.kind === 'wrong') {
        matcher.mention(result.draft);
        return { line, kind: 'wrong', draft: result.draft, problems };
      }
      const { draft } = result;
      const matched = matcher.line(line, draft);
      if (matched.kind !== 'gone') return { line, draft, problems, ...matched };
      const problem: CellProblem = { code: 'left-before-reference', field: 'leftOn', column: leftColumn };
      return { line, kind: 'wrong', draft, problems: [...problems, problem] };
    },
    left: matcher.left,
  };
}
