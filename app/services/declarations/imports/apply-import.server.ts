import { postKey } from '~/domain/declarations/import/changes';
import { now, today } from '~/platform/clock.server';
import { inScope, type Sql, sqlInScope, systemScope } from '~/platform/db/index.server';
import { type CompanyTask, enqueueSql } from '~/platform/jobs.server';
import { queueMail } from '~/platform/mailer.server';
import { newId } from '~/platform/new-id.server';
import type { CompanyActor } from '~/services/access/actor';
import { auditSql } from '~/services/access/audit.server';
import { localeOfPerson } from '~/services/access/person-locale';
import { endJob, progressNotes } from '~/services/job-progress.server';
import { askImportedFirstVisits } from '~/services/visits/imported-first-visits.server';
import { handToJob } from './hand-to-job.server';
import {
  type Applied,
  findImport,
  lockImport,
  MADE,
  scopeOf,
  TAKEN,
  witnessOf,
} from './import-record.server';
import { heldPosts, type HeldPost } from './list-context.server';
import { stageRows } from './stage-rows.server';
import { BEFORE_JSON, UPDATE_STAGED } from './worker-columns';

/** A mail says that an import is done when it took longer than a person waits. */
const LONG_MS = 30_000;

/** Has an import written. Null: no such import in this company; refused when it is not one to confirm. */
export const confirmImport = (actor: CompanyActor, id: string) => handToJob(actor, id, 'import.apply');

/**
 * Writes a confirmed import, all or nothing: posts that are missing, new workers, changes, departures, with their
 * categories. A worker who was changed since the file was read is left as he is, and his line says so.
 */
export async function applyImport(task: CompanyTask): Promise<void> {
  const scope = scopeOf(task);
  const note = progressNotes(scope, task.jobId);
  await sqlInScope(scope, async (sql) => {
    const found = await lockImport(sql, task, 'applying');
    if (!found?.counts) return;
    const { id, adherentId, counts } = found;
    note('check');
    // A job may take longer than a page.
    await sql.query(`SET LOCAL statement_timeout = '10min'`);
    // One import of a company at a time: the second sees what the first wrote.
    await sql.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 7))', [adherentId]);
    const conflicts = await holdBack(sql, id, adherentId);
    const { posts, made: madePosts } = await makePosts(sql, id, adherentId);
    const staged = await stageRows(sql, { id, adherentId, posts, readAt: counts.readAt, note });
    note('write');
    if (staged.updates > 0)
      await sql.query(
        `UPDATE import_line l SET before = l.before || jsonb_build_object('row', ${BEFORE_JSON})
       FROM import_stage s JOIN worker w ON w.id = s.id
       WHERE l.import_id = $1 AND l.line = s.line`,
        [id],
      );
    const updated =
      staged.updates > 0 ? await sql.query(UPDATE_STAGED, [adherentId, now()]) : { rowCount: 0 };
    const { rows: left } = await sql.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM import_line l WHERE l.import_id = $1 AND l.kind = 'left' AND l.decision = 'apply'`,
      [id],
    );
    const leavers = left[0]?.n ?? 0;
    const applied: Applied = {
      created: staged.created,
      updated: (updated.rowCount ?? 0) - leavers,
      left: leavers,
      conflicts: conflicts + staged.conflicts,
      skipped: await countSkipped(sql, id),
    };
    const witness = await witnessOf(sql, task);
    const made = { query: MADE, value: id };
    const firstVisits = staged.created > 0 ? await askImportedFirstVisits(sql, witness, made, today()) : 0;
    await sql.query(
      `UPDATE import SET state = 'applied', applied_at = $2, counts = $3, refusal = NULL, version = version + 1 WHERE id = $1`,
      [id, now(), JSON.stringify({ ...counts, applied, madePosts, firstVisits })],
    );
    await auditSql(sql, witness, {
      action: 'import.apply',
      subject: { kind: 'import', id },
      facts: { ...applied, posts: madePosts.length },
    });
    // What is due follows a moment later: nobody waits for it to see that the list is in.
    await enqueueSql(sql, 'follow-ups.refresh', { adherentId }, { jobKey: `follow-ups:${adherentId}` });
    await endJob(sql, task.jobId);
  });
}

/** Holds back the lines whose worker was changed, or taken away, since the file was read. */
async function holdBack(sql: Sql, id: string, adherentId: string): Promise<number> {
  await sql.query(
    `SELECT FROM worker w WHERE w.id IN (SELECT l.worker_id FROM import_line l WHERE l.import_id = $1
       AND l.kind <> 'new' AND ${TAKEN}) ORDER BY w.id FOR UPDATE`,
    [id],
  );
  const { rowCount } = await sql.query(
    `UPDATE import_line l SET decision = 'conflict'
     WHERE l.import_id = $1 AND ${TAKEN} AND l.kind <> 'new' AND NOT (l.kind = 'doubtful' AND l.decision = 'new')
       AND NOT EXISTS (SELECT FROM worker w WHERE w.id = l.worker_id AND w.adherent_id = $2
         AND w.version = (l.before->>'version')::int)`,
    [id, adherentId],
  );
  return rowCount ?? 0;
}

/** Makes the posts that lines name and the company lacks. */
async function makePosts(
  sql: Sql,
  id: string,
  adherentId: string,
): Promise<{ posts: HeldPost[]; made: string[] }> {
  const posts = await heldPosts(sql, adherentId);
  const known = new Set(posts.map(({ name }) => postKey(name)));
  const { rows } = await sql.query<{ name: string }>(
    `SELECT l.draft->>'postName' AS name FROM import_line l
     WHERE l.import_id = $1 AND ${TAKEN} AND l.draft ? 'postName' GROUP BY 1 ORDER BY min(l.line)`,
    [id],
  );
  const made: HeldPost[] = [];
  for (const { name } of rows) {
    if (known.has(postKey(name))) continue;
    known.add(postKey(name));
    made.push({ id: newId(), name, exposures: [], exposureFacts: null });
  }
  if (made.length > 0)
    await sql.query(
      'INSERT INTO post (id, adherent_id, name, created_at) SELECT p.id, $1, p.name, $4 FROM unnest($2::uuid[], $3::text[]) AS p(id, name)',
      [adherentId, made.map((post) => post.id), made.map((post) => post.name), now()],
    );
  return { posts: [...posts, ...made], made: made.map((post) => post.id) };
}

async function countSkipped(sql: Sql, id: string): Promise<number> {
  const { rows } = await sql.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM import_line l
     WHERE l.import_id = $1 AND l.kind NOT IN ('unchanged', 'left') AND l.decision <> 'conflict' AND NOT ${TAKEN}`,
    [id],
  );
  return rows[0]?.n ?? 0;
}

/** Mails the person who confirmed, once, when the import took long. */
export async function tellApplied(task: CompanyTask): Promise<void> {
  await inScope(systemScope, async (tx) => {
    const job = await tx.jobRun.findUnique({ where: { id: task.jobId } });
    const done = await findImport(tx, task.adherentId, task.importId);
    if (!job?.finishedAt || !done?.counts?.applied) return;
    if (job.finishedAt.getTime() - job.createdAt.getTime() < LONG_MS) return;
    const person = await tx.person.findUnique({ where: { id: task.personId } });
    const company = await tx.adherent.findUniqueOrThrow({ where: { id: task.adherentId } });
    if (!person) return;
    const { created, updated, left } = done.counts.applied;
    await queueMail(tx, {
      template: 'declarations/import-done',
      to: person.email,
      locale: localeOfPerson(person),
      adherentId: task.adherentId,
      dedupeKey: `import-done:${task.jobId}`,
      data: { company: company.name, adherent: company.number, importId: done.id, created, updated, left },
    });
  });
}
