import { setImmediate as breathe } from 'node:timers/promises';
import { postFinder } from '~/domain/declarations/import/changes';
import type { WorkerDraft } from '~/domain/declarations/import/targets';
import { workerState } from '~/domain/declarations/worker-state';
import { sortName } from '~/domain/shared/search-text';
import { now, today } from '~/platform/clock.server';
import { copyLines } from '~/platform/db/copy-in';
import type { Sql } from '~/platform/db/index.server';
import type { Note } from '~/services/job-progress.server';
import { currentReferenceDate, followUpSettings } from '../recompute-categories.server';
import { TAKEN } from './import-record.server';
import type { HeldPost } from './list-context.server';
import { archivedSince, type FullWorker, mergeLine } from './merge-line';
import { CREATE_STAGES, FORGET_INSERTED, INSERT_STAGED, stagedFields, stageTarget } from './worker-columns';

const LINES_AT_ONCE = 2_000;

type Held = FullWorker & { version: number; archivedAt: string | null };
type Line = {
  line: number;
  kind: string;
  decision: string;
  workerId: string | null;
  draft: Partial<WorkerDraft> | null;
  before: { newId?: string } | null;
  doubt: string | null;
  held: Held | null;
};

// Workers of the list come as one JSON value: most lines have none.
const HELD_JSON = `json_build_object('id', w.id, 'familyName', w.family_name, 'usedName', w.used_name,
  'firstName', w.first_name, 'birthDate', w.birth_date, 'matricule', w.matricule, 'email', w.email, 'phone', w.phone,
  'etablissementId', w.etablissement_id, 'postId', w.post_id, 'jobTitle', w.job_title, 'pcs', w.pcs,
  'contractKind', w.contract_kind, 'startOn', w.start_on, 'plannedEndOn', w.planned_end_on, 'leftOn', w.left_on,
  'exposures', w.exposures, 'employersCount', w.employers_count, 'isPrincipalEmployer', w.is_principal_employer,
  'version', w.version, 'archivedAt', w.archived_at, 'contractSuspended', w.contract_suspended,
  'exposureFacts', w.exposure_facts, 'protectedSituations', w.protected_situations, 'agreementOn', w.agreement_on)`;

const COLUMNS = `l.line, l.kind, l.decision, l.worker_id AS "workerId", l.draft, l.before,
  CASE WHEN l.kind = 'doubtful' THEN l.problems->-1->>'code' END AS doubt`;
const IS_FRESH = "(l.kind = 'new' OR l.decision = 'new')";

/** Lines about workers of the list, each with its worker: read before anyone is added. */
const KNOWN = `SELECT ${COLUMNS}, ${HELD_JSON} AS held
  FROM import_line l JOIN worker w ON w.id = l.worker_id
  WHERE l.import_id = $1 AND ${TAKEN} AND NOT ${IS_FRESH} ORDER BY l.line`;

/** Lines of new workers. */
const FRESH = `SELECT ${COLUMNS}, NULL AS held FROM import_line l
  WHERE l.import_id = $1 AND ${TAKEN} AND ${IS_FRESH} ORDER BY l.line`;

/**
 * Computes the rows an import writes, categories included: those of new workers are written at once, the others wait
 * in a temporary table. Lines are read by a cursor, so that memory does not grow with the file. Someone added to the
 * list since the file was read is not added twice.
 */
export async function stageRows(
  sql: Sql,
  work: { id: string; adherentId: string; posts: readonly HeldPost[]; readAt: string; note: Note },
): Promise<{ conflicts: number; updates: number; created: number }> {
  const { id, adherentId, posts } = work;
  await sql.query(CREATE_STAGES);
  const { rows: sums } = await sql.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM import_line l WHERE l.import_id = $1 AND ${TAKEN}`,
    [id],
  );
  const total = sums[0]?.n ?? 0;
  const since = await addedSince(sql, adherentId, work.readAt);
  const only = await onlyEtablissement(sql, adherentId);
  const standpoint = {
    referenceDate: await currentReferenceDate(sql),
    today: today(),
    settings: await followUpSettings(sql),
  };
  const lookup = { named: postFinder(posts) as (name: string) => HeldPost | null, byId: byIdOf(posts) };
  const conflicts: number[] = [];
  let [updates, created] = [0, 0];
  let [added, changed]: [string[], string[]] = [[], []];
  const moment = now();

  const stage = (line: Line): void => {
    const { held, kind } = line;
    const workerId = held?.id ?? (kind === 'new' ? line.workerId : line.before?.newId);
    if (!workerId) return;
    const { worker, post } = mergeLine(workerId, held, line.draft ?? {}, lookup, line.doubt === 'has-left');
    if (!held) worker.etablissementId ??= only;
    const name = sortName(worker);
    if (kind === 'new' && since.size > 0 && since.has(`${name}|${worker.birthDate}`)) {
      conflicts.push(line.line);
      return;
    }
    const state = workerState(worker, post, standpoint);
    const archivedAt =
      held && held.leftOn === worker.leftOn
        ? held.archivedAt
        : archivedSince(worker.leftOn, standpoint.today, moment);
    const fields = stagedFields(worker, state, name, archivedAt);
    (held ? changed : added).push(`${line.line}\t${held?.version ?? 0}\t${workerId}\t${fields}`);
  };
  const write = async (fresh: readonly string[], others: readonly string[]) => {
    if (others.length > 0) await copyLines(sql, stageTarget('import_stage'), others);
    if (fresh.length === 0) return;
    await copyLines(sql, stageTarget('import_added'), fresh);
    const inserted = await sql.query(INSERT_STAGED, [adherentId, moment]);
    await sql.query(FORGET_INSERTED);
    created += inserted.rowCount ?? 0;
  };

  let done = 0;
  let sending: Promise<void> = Promise.resolve();
  for (const lines of [KNOWN, FRESH]) {
    await sql.query(`DECLARE import_lines NO SCROLL CURSOR FOR ${lines}`, [id]);
    const fetch = async () => (await sql.query<Line>(`FETCH ${LINES_AT_ONCE} FROM import_lines`)).rows;
    for (let next = await fetch(); next.length > 0;) {
      // PostgreSQL writes the lines before while these are worked out.
      next.forEach(stage);
      done += next.length;
      updates += changed.length;
      await sending;
      next = await fetch();
      sending = write(added, changed);
      sending.catch(() => undefined);
      [added, changed] = [[], []];
      work.note('compute', done, total);
      await breathe();
    }
    await sending;
    await sql.query('CLOSE import_lines');
  }
  if (conflicts.length > 0)
    await sql.query(
      `UPDATE import_line SET decision = 'conflict' WHERE import_id = $1 AND line = ANY ($2::int[])`,
      [id, conflicts],
    );
  return { conflicts: conflicts.length, updates, created };
}

const byIdOf = (posts: readonly HeldPost[]) => new Map(posts.map((post) => [post.id, post]));

async function addedSince(sql: Sql, adherentId: string, readAt: string): Promise<Set<string>> {
  const { rows } = await sql.query<{ key: string }>(
    `SELECT sort_name || '|' || coalesce(birth_date::text, 'null') AS key FROM worker
     WHERE adherent_id = $1 AND created_at >= $2::timestamptz AND archived_at IS NULL`,
    [adherentId, readAt],
  );
  return new Set(rows.map(({ key }) => key));
}

/** A company of one establishment need not say it on each line. */
async function onlyEtablissement(sql: Sql, adherentId: string): Promise<string | null> {
  const { rows } = await sql.query<{ id: string }>(
    'SELECT id FROM etablissement WHERE adherent_id = $1 AND archived_at IS NULL LIMIT 2',
    [adherentId],
  );
  return rows.length === 1 ? (rows[0]?.id ?? null) : null;
}
