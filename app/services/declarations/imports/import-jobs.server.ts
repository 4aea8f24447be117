import { addDays, type Day } from '~/domain/shared/day';
import { now, today } from '~/platform/clock.server';
import { fromDay, inScope, type Sql, sqlInScope, systemScope } from '~/platform/db/index.server';
import { files } from '~/platform/files.server';
import { type CompanyTask, onTask } from '~/platform/jobs.server';
import { log } from '~/platform/log.server';
import { everyNight } from '~/services/housekeeping.server';
import { SheetRefused } from '~/platform/sheets.server';
import { endJob, progressNotes } from '~/services/job-progress.server';
import { currentReferenceDate } from '../recompute-categories.server';
import { applyImport, tellApplied } from './apply-import.server';
import { type ImportRecord, type ImportRefusal, lockImport, scopeOf } from './import-record.server';
import { readHead } from './read-head.server';
import { readLines } from './read-lines.server';
import { undoImport } from './undo-import.server';

const TRIES = 5;
/** Files and lines of imports are kept so long, and an import can be taken back so long. */
export const KEPT_DAYS = 30;

onTask('import.read', (task, { attempt }) =>
  orGiveUp(task, attempt, ['received', 'reading'], 'refused', () => readImport(task)),
);
onTask('import.apply', (task, { attempt }) =>
  orGiveUp(task, attempt, ['applying'], 'preview', async () => {
    await applyImport(task);
    await tellApplied(task);
  }),
);
onTask('import.undo', (task, { attempt }) =>
  orGiveUp(task, attempt, ['undoing'], 'applied', () => undoImport(task)),
);
everyNight('imports', () => cleanImports(today()));

/** Reads the head of a new file and, when its columns are known, its lines; or the lines of a file that was mapped. */
export async function readImport(task: CompanyTask): Promise<void> {
  const scope = scopeOf(task);
  const note = progressNotes(scope, task.jobId);
  await sqlInScope(scope, async (sql) => {
    const received = await lockImport(sql, task, 'received');
    const found = received ?? (await lockImport(sql, task, 'reading'));
    if (!found) return;
    try {
      note('open');
      const content = await contentOf(sql, found);
      let columns = found.columns;
      if (received) {
        const { adherentId } = found;
        const on = await currentReferenceDate(sql);
        const head = await readHead(sql, { adherentId, content, on });
        if ('code' in head) return await refuseImport(sql, task, head);
        columns = head.columns;
        await sql.query('UPDATE import SET headers = $2, mapping = $3, state = $4 WHERE id = $1', [
          found.id,
          head.headers,
          JSON.stringify(columns),
          head.sure ? 'reading' : 'mapping',
        ]);
        if (!head.sure) return await endJob(sql, task.jobId);
      }
      if (!columns) throw new Error('an import is read without its columns');
      const counts = await readLines(sql, found, columns, content, note);
      await sql.query(
        `UPDATE import SET state = 'preview', counts = $2, version = version + 1 WHERE id = $1`,
        [found.id, JSON.stringify(counts)],
      );
      await endJob(sql, task.jobId);
    } catch (error) {
      if (!(error instanceof SheetRefused)) throw error;
      await refuseImport(sql, task, error.refusal);
    }
  });
}

async function contentOf(sql: Sql, { fileId }: ImportRecord): Promise<Uint8Array> {
  const { rows } = await sql.query<{ key: string }>('SELECT key FROM stored_file WHERE id = $1', [fileId]);
  if (!rows[0]) throw new Error('the file of an import is gone');
  return files().get(rows[0].key);
}

async function refuseImport(sql: Sql, task: CompanyTask, refusal: ImportRefusal): Promise<void> {
  await sql.query(`UPDATE import SET state = 'refused', refusal = $2, version = version + 1 WHERE id = $1`, [
    task.importId,
    JSON.stringify(refusal),
  ]);
  await endJob(sql, task.jobId);
}

/** After the last try of a job that fails by our own fault, the import goes back to where one can act again. */
async function orGiveUp(
  task: CompanyTask,
  attempt: number,
  from: string[],
  to: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (attempt < TRIES) throw error;
    log.error({ err: error, importId: task.importId }, 'import given up');
    await sqlInScope(scopeOf(task), async (sql) => {
      await sql.query(
        `UPDATE import SET state = $3::"ImportState", refusal = $4, version = version + 1
         WHERE id = $1 AND state::text = ANY ($2::text[])`,
        [task.importId, from, to, JSON.stringify({ code: 'broken' })],
      );
      await endJob(sql, task.jobId, 'failed');
    });
  }
}

/** Removes the files and the lines of imports that are older than 30 days; what they did stays. */
export async function cleanImports(on: Day): Promise<void> {
  const before = fromDay(addDays(on, -KEPT_DAYS));
  const old = await inScope(systemScope, (tx) =>
    tx.storedFile.findMany({
      where: { kind: 'import', createdAt: { lt: before } },
      select: { id: true, key: true },
    }),
  );
  for (const { id, key } of old) {
    await files().remove(key);
    await inScope(systemScope, async (tx) => {
      await tx.importLine.deleteMany({ where: { import: { fileId: id } } });
      await tx.import.updateMany({
        where: { fileId: id, state: { in: ['received', 'mapping', 'reading', 'preview'] } },
        data: { state: 'cancelled' },
      });
      await tx.import.updateMany({ where: { fileId: id }, data: { fileId: null } });
      await tx.storedFile.delete({ where: { id } });
    });
  }
  log.info({ files: old.length, at: now() }, 'old imports cleaned');
}
