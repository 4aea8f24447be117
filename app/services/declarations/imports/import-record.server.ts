import { z } from 'zod';
import type { GuessedColumn } from '~/domain/declarations/import/headers';
import type { LineKind } from '~/domain/declarations/import/review';
import type { Mapping } from '~/domain/declarations/import/targets';
import type { CompanyTask } from '~/platform/jobs.server';
import type { Scope, Sql, Tx } from '~/platform/db/index.server';
import type { SheetFormat, SheetRefusal } from '~/platform/sheets.server';
import type { CompanyActor } from '~/services/access/actor';
import { isUuid } from '../worker-record.server';

/** The columns of a file: where its headers stand, what each column was guessed and chosen to be, some cells of it. */
export type Columns = {
  headerLine: number;
  guessed: GuessedColumn[];
  mapping: Mapping;
  samples: string[][];
};

/** Posts of a file that the company does not have yet, each with the number of lines that name it. */
export type NewPost = { name: string; lines: number };
export type Applied = { created: number; updated: number; left: number; skipped: number; conflicts: number };
export type Counts = Record<LineKind, number> & {
  newPosts: NewPost[];
  /** Instant before which the list was read. */
  readAt: string;
  applied?: Applied;
  /** Ids of the posts the import made. */
  madePosts?: string[];
  /** First visits that the import asked for. */
  firstVisits?: number;
};

export type ImportRefusal =
  SheetRefusal | { code: 'headers-not-found' } | { code: 'no-line' } | { code: 'broken' };

/** Why an import cannot be taken back whole. */
export type UndoRefusal =
  | { code: 'declared-since'; receiptNumber: string; submittedAt: string }
  | { code: 'changed-since'; count: number; names: string[] }
  | { code: 'not-applied' };

type Row = NonNullable<Awaited<ReturnType<Tx['import']['findFirst']>>>;
export type ImportRecord = Omit<Row, 'mapping' | 'counts' | 'refusal' | 'format'> & {
  format: SheetFormat;
  columns: Columns | null;
  counts: Counts | null;
  refusal: ImportRefusal | UndoRefusal | null;
};

const record = ({ mapping, counts, refusal, format, ...row }: Row): ImportRecord => ({
  ...row,
  format: format as SheetFormat,
  columns: mapping as Columns | null,
  counts: counts as Counts | null,
  refusal: refusal as ImportRecord['refusal'],
});

/** One import of a company, or null: also when it is another company's. */
export async function findImport(tx: Tx, adherentId: string, id: string): Promise<ImportRecord | null> {
  const row = isUuid(id) ? await tx.import.findFirst({ where: { id, adherentId } }) : null;
  return row && record(row);
}

/** The import of a job, locked, when it still waits in that state; null when another run did it already. */
export async function lockImport(sql: Sql, task: CompanyTask, state: string): Promise<ImportRecord | null> {
  const { rows } = await sql.query<Row>(
    `SELECT id, adherent_id AS "adherentId", state, file_id AS "fileId", file_name AS "fileName", format, headers,
       mapping, complete, counts, refusal, job_id AS "jobId", created_by_id AS "createdById",
       created_at AS "createdAt", applied_at AS "appliedAt", version
     FROM import WHERE id = $1 AND adherent_id = $2 AND state = $3::"ImportState" FOR UPDATE`,
    [task.importId, task.adherentId, state],
  );
  return rows[0] ? record(rows[0]) : null;
}

/** A job sees what the person who began it sees: one company. */
export const scopeOf = ({ personId, adherentId }: CompanyTask): Scope => ({
  kind: 'company',
  personId,
  adherentIds: [adherentId],
});

/** Who the trail names for what a job did. */
export async function witnessOf(sql: Sql, { personId, adherentId, via }: CompanyTask) {
  const { rows } = await sql.query<{ name: string }>('SELECT name FROM person WHERE id = $1', [personId]);
  return { kind: 'company' as const, personId, name: rows[0]?.name ?? '', ip: null, adherentId, via };
}

/** What a job needs to act for someone after the answer. */
export const taskFor = (actor: CompanyActor, importId: string, jobId: string): CompanyTask => ({
  importId,
  jobId,
  adherentId: actor.adherentId,
  personId: actor.personId,
  via: actor.via,
});

/** Header of the column of reasons in the file of bad lines; ignored when that file comes back. */
export const ERROR_HEADER = 'erreur';

export const DECISIONS = ['apply', 'skip', 'same', 'new'] as const;
export type Decision = (typeof DECISIONS)[number] | 'conflict';
export const decisionSchema = z.enum(DECISIONS);

/** Lines that an application writes; `l` is the line. */
export const TAKEN = `(l.kind IN ('new', 'changed', 'left') AND l.decision = 'apply'
  OR l.kind = 'doubtful' AND (l.decision = 'new' OR l.decision = 'same' AND l.worker_id IS NOT NULL))`;

/** Workers an import made, by the line that made them; $1 is the import. */
export const MADE = `SELECT CASE WHEN l.kind = 'new' THEN l.worker_id ELSE (l.before->>'newId')::uuid END AS id
  FROM import_line l WHERE l.import_id = $1 AND ${TAKEN}
    AND (l.kind = 'new' OR l.kind = 'doubtful' AND l.decision = 'new')`;
