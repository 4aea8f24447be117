import { setImmediate as breathe } from 'node:timers/promises';
import { postFinder, postKey } from '~/domain/declarations/import/changes';
import { LINE_KINDS, type ReviewedLine, reviewer } from '~/domain/declarations/import/review';
import { keptCells } from '~/domain/declarations/import/row';
import { copyField, copyJson, copyLines } from '~/platform/db/copy-in';
import type { Sql } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import { keptRows, refuseRows, SHEET_LIMITS, type SheetCell } from '~/platform/sheets.server';
import type { Note } from '~/services/job-progress.server';
import type { Columns, Counts, ImportRecord, NewPost } from './import-record.server';
import { heldPosts, heldWorkers, type HeldWorker, rowContext } from './list-context.server';

const COLUMNS =
  'import_id, adherent_id, line, kind, decision, worker_id, draft, problems, cells, changes, before';
const LINES_PER_COPY = 2_500;
const MOST_NEW_POSTS = 500;

/**
 * Reads a file line by line against the list of its company and writes its lines, in the caller's transaction: a
 * second run starts from nothing. Nothing of the list itself is written.
 */
export async function readLines(
  sql: Sql,
  { id, adherentId }: ImportRecord,
  { headerLine, mapping }: Columns,
  content: Uint8Array,
  note: Note,
): Promise<Counts> {
  const { rows: clock } = await sql.query<{ at: Date }>("SELECT now() - interval '2 seconds' AS at");
  const context = await rowContext(sql, adherentId);
  const posts = await heldPosts(sql, adherentId);
  const workers = await heldWorkers(sql, adherentId);
  const byId = new Map(workers.map((worker) => [worker.id, worker]));
  const review = reviewer(mapping, context, { workers, posts });
  const out = await lineWriter(sql, id, adherentId, byId);
  const findPost = postFinder(posts);
  const newPosts = new Map<string, NewPost>();

  let rows = 0;
  let last = headerLine;
  for await (const batch of keptRows(content)) {
    for (const { line, cells } of batch) {
      if (line <= headerLine) continue;
      last = line;
      const reviewed = review.row(line, cells);
      if (!reviewed) continue;
      rows += 1;
      if (rows > SHEET_LIMITS.rows) refuseRows();
      out.add(reviewed, () => keptCells(mapping, cells as SheetCell[]));
      const name =
        reviewed.kind === 'new' || reviewed.kind === 'changed' ? reviewed.draft.postName : undefined;
      if (name && !findPost(name)) {
        const known = newPosts.get(postKey(name));
        if (known) known.lines += 1;
        else if (newPosts.size < MOST_NEW_POSTS) newPosts.set(postKey(name), { name, lines: 1 });
      }
    }
    await out.flush(LINES_PER_COPY);
    note('lines', rows);
    await breathe();
  }
  for (const worker of review.left()) {
    if (byId.get(worker.id)?.archived) continue;
    last += 1;
    out.addLeft(last, worker.id);
    await out.flush(LINES_PER_COPY);
  }
  note('keep', rows);
  await out.end();
  return { ...out.counts, newPosts: [...newPosts.values()], readAt: clock[0]?.at.toISOString() ?? '' };
}

/** Writes lines a few thousand at a time, by a temporary table: COPY is refused where row-level security holds. */
async function lineWriter(sql: Sql, id: string, adherentId: string, byId: ReadonlyMap<string, HeldWorker>) {
  await sql.query('CREATE TEMP TABLE import_stage (LIKE import_line) ON COMMIT DROP');
  await sql.query('DELETE FROM import_line WHERE import_id = $1', [id]);
  const head = `${id}\t${adherentId}\t`;
  const counts = Object.fromEntries(LINE_KINDS.map((kind) => [kind, 0])) as Record<
    (typeof LINE_KINDS)[number],
    number
  >;
  let lines: string[] = [];
  let sending: Promise<void> = Promise.resolve();
  const versionOf = (workerId: string | null) => (workerId ? (byId.get(workerId)?.version ?? 0) : 0);

  const add = (reviewed: ReviewedLine, cells: () => string[]) => {
    counts[reviewed.kind] += 1;
    const { line, kind, problems, draft } = reviewed;
    const known = 'workerId' in reviewed ? reviewed.workerId : null;
    const isNew = kind === 'new';
    const isKept = kind === 'doubtful' || kind === 'wrong';
    const remarks = kind === 'doubtful' ? [...problems, reviewed.doubt] : problems;
    lines.push(
      head +
        [
          line,
          kind,
          isNew || kind === 'changed' ? 'apply' : 'skip',
          copyField(isNew ? newId() : known),
          kind === 'unchanged' ? '\\N' : copyJson(draft),
          remarks.length > 0 ? copyJson(remarks) : '\\N',
          isKept ? copyJson(cells()) : '\\N',
          'changes' in reviewed && reviewed.changes.length > 0 ? copyJson(reviewed.changes) : '\\N',
          kind === 'changed' || kind === 'doubtful'
            ? copyJson({ version: versionOf(known), ...(kind === 'doubtful' && { newId: newId() }) })
            : '\\N',
        ].join('\t'),
    );
  };
  const addLeft = (line: number, workerId: string) => {
    counts.left += 1;
    const before = copyJson({ version: versionOf(workerId) });
    lines.push(`${head}${line}\tleft\tskip\t${workerId}\t\\N\t\\N\t\\N\t\\N\t${before}`);
  };
  const flush = async (atLeast: number) => {
    if (lines.length < atLeast) return;
    const sent = lines;
    lines = [];
    // The next lines are read while PostgreSQL writes these.
    await sending;
    sending = write(sql, sent);
    sending.catch(() => undefined);
  };
  const end = async () => {
    await flush(1);
    await sending;
  };
  return { counts, add, addLeft, flush, end };
}

async function write(sql: Sql, lines: readonly string[]): Promise<void> {
  await copyLines(sql, `import_stage (${COLUMNS})`, lines);
  await sql.query(
    `INSERT INTO import_line (${COLUMNS}) SELECT ${COLUMNS} FROM import_stage; TRUNCATE import_stage`,
  );
}
