import { now } from '~/platform/clock.server';
import { type Sql, sqlInScope } from '~/platform/db/index.server';
import type { CompanyTask } from '~/platform/jobs.server';
import type { CompanyActor } from '~/services/access/actor';
import { auditSql } from '~/services/access/audit.server';
import { endJob, progressNotes } from '~/services/job-progress.server';
import { cancelImportedFirstVisits, handledSince } from '~/services/visits/imported-first-visits.server';
import { handToJob } from './hand-to-job.server';
import { currentReferenceDate, recomputeCategories } from '../recompute-categories.server';
import {
  type ImportRecord,
  lockImport,
  MADE,
  scopeOf,
  type UndoRefusal,
  witnessOf,
} from './import-record.server';
import { RESTORE } from './worker-columns';

const NAMES_SHOWN = 20;

/** Has an import taken back. Null: no such import in this company. */
export const askUndo = (actor: CompanyActor, id: string) => handToJob(actor, id, 'import.undo');

/**
 * Takes an import back, all of it or nothing: what it made goes, what it changed is as before. Refused, with names,
 * when a declaration was submitted on it or when someone changed one of its workers since.
 */
export async function undoImport(task: CompanyTask): Promise<void> {
  const scope = scopeOf(task);
  const note = progressNotes(scope, task.jobId);
  await sqlInScope(scope, async (sql) => {
    const found = await lockImport(sql, task, 'undoing');
    if (!found) return;
    const { id, adherentId } = found;
    // A job may take longer than a page.
    await sql.query(`SET LOCAL statement_timeout = '10min'`);
    await sql.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 7))', [adherentId]);
    const refusal = await whyNot(sql, found);
    if (refusal) {
      await sql.query(
        `UPDATE import SET state = 'applied', refusal = $2, version = version + 1 WHERE id = $1`,
        [id, JSON.stringify(refusal)],
      );
      return endJob(sql, task.jobId);
    }
    note('restore');
    const witness = await witnessOf(sql, task);
    await cancelImportedFirstVisits(sql, witness, { query: MADE, value: id });
    const removed = await sql.query(`DELETE FROM worker w USING (${MADE}) m WHERE w.id = m.id`, [id]);
    const restored = await sql.query(`${RESTORE} RETURNING w.id`, [id, now()]);
    note('categories');
    const workerIds = (restored.rows as { id: string }[]).map((row) => row.id);
    if (workerIds.length > 0) await recomputeCategories(sql, { workerIds }, await currentReferenceDate(sql));
    await sql.query(
      `DELETE FROM post p WHERE p.id = ANY ($1::uuid[]) AND p.adherent_id = $2 AND p.version = 1
         AND NOT EXISTS (SELECT FROM worker w WHERE w.post_id = p.id)`,
      [found.counts?.madePosts ?? [], adherentId],
    );
    await sql.query(
      `UPDATE import SET state = 'undone', refusal = NULL, version = version + 1 WHERE id = $1`,
      [id],
    );
    await auditSql(sql, witness, {
      action: 'import.undo',
      subject: { kind: 'import', id },
      facts: { removed: removed.rowCount, restored: restored.rowCount },
    });
    await endJob(sql, task.jobId);
  });
}

async function whyNot(sql: Sql, { id, adherentId, appliedAt }: ImportRecord): Promise<UndoRefusal | null> {
  const { rows: versions } = await sql.query<{ receiptNumber: string; submittedAt: Date }>(
    `SELECT receipt_number AS "receiptNumber", submitted_at AS "submittedAt" FROM declaration_version
     WHERE adherent_id = $1 AND submitted_at >= $2 ORDER BY submitted_at LIMIT 1`,
    [adherentId, appliedAt],
  );
  const [version] = versions;
  if (version)
    return {
      code: 'declared-since',
      receiptNumber: version.receiptNumber,
      submittedAt: version.submittedAt.toISOString(),
    };
  const { rows: changed } = await sql.query<{ name: string }>(
    `SELECT w.family_name || ' ' || w.first_name AS name FROM (${MADE}) m JOIN worker w ON w.id = m.id WHERE w.version <> 1
     UNION ALL
     SELECT w.family_name || ' ' || w.first_name FROM (SELECT DISTINCT ON (l.worker_id) l.worker_id, l.before
         FROM import_line l WHERE l.import_id = $1 AND l.before ? 'row' ORDER BY l.worker_id, l.line) l
       JOIN worker w ON w.id = l.worker_id WHERE w.version <> (l.before->>'version')::int + 1
     ORDER BY 1`,
    [id],
  );
  const handled = await handledSince(sql, { adherentId }, { query: MADE, value: id });
  const names = [...new Set([...changed.map(({ name }) => name), ...handled])];
  if (names.length === 0) return null;
  return { code: 'changed-since', count: names.length, names: names.slice(0, NAMES_SHOWN) };
}
