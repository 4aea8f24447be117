import type { WorkerState } from '~/domain/declarations/worker-state';
import { copyField } from '~/platform/db/copy-in';
import type { FullWorker } from './merge-line';

/** Columns of a worker that an import writes: name → type. What a file never says (agreement, visits) is not among them. */
const WRITTEN = {
  etablissement_id: 'uuid',
  post_id: 'uuid',
  family_name: 'text',
  used_name: 'text',
  first_name: 'text',
  birth_date: 'date',
  email: 'text',
  phone: 'text',
  job_title: 'text',
  pcs: 'text',
  contract_kind: 'text',
  matricule: 'text',
  start_on: 'date',
  planned_end_on: 'date',
  left_on: 'date',
  exposures: 'text[]',
  employers_count: 'int',
  is_principal_employer: 'boolean',
  archived_at: 'timestamptz',
  sort_name: 'text',
  category: '"Category"',
  category_reasons: 'text[]',
  missing: 'text[]',
} as const;
const WRITTEN_COLUMNS = Object.keys(WRITTEN) as (keyof typeof WRITTEN)[];

/** The values of those columns, in their order, as COPY takes them. */
export const stagedFields = (
  worker: FullWorker,
  state: WorkerState,
  sortName: string,
  archivedAt: string | null,
): string =>
  [
    copyField(worker.etablissementId),
    copyField(worker.postId),
    copyField(worker.familyName),
    copyField(worker.usedName),
    copyField(worker.firstName),
    copyField(worker.birthDate),
    copyField(worker.email),
    copyField(worker.phone),
    copyField(worker.jobTitle),
    copyField(worker.pcs),
    worker.contractKind,
    copyField(worker.matricule),
    copyField(worker.startOn),
    copyField(worker.plannedEndOn),
    copyField(worker.leftOn),
    copyField(worker.exposures),
    worker.employersCount,
    worker.isPrincipalEmployer,
    copyField(archivedAt),
    copyField(sortName),
    state.category,
    copyField(state.categoryReasons),
    copyField(state.missing),
  ].join('\t');

const list = (prefix = '') => WRITTEN_COLUMNS.map((column) => prefix + column).join(', ');

/** Rows to write: `seen` is the version of the worker when the file was read, 0 for a new one. */
export const CREATE_STAGES = `CREATE TEMP TABLE import_stage (line int, seen int, id uuid,
    ${WRITTEN_COLUMNS.map((column) => `${column} ${WRITTEN[column]}`).join(', ')}) ON COMMIT DROP;
  CREATE TEMP TABLE import_added (LIKE import_stage) ON COMMIT DROP`;
export const stageTarget = (table: 'import_stage' | 'import_added') => `${table} (line, seen, id, ${list()})`;

/**
 * $1 the company, $2 the moment. In the order of the list, which its indexes take best. `created_at` by the clock of
 * the database, as `readAt` of an import is.
 */
export const INSERT_STAGED = `INSERT INTO worker (id, adherent_id, created_at, updated_at, ${list()})
  SELECT s.id, $1, now(), $2, ${list('s.')} FROM import_added s ORDER BY s.sort_name COLLATE "C"`;
export const FORGET_INSERTED = 'TRUNCATE import_added';

/** The same values for workers of the list; where two lines name one worker, the later line stands. */
export const UPDATE_STAGED = `UPDATE worker w SET ${WRITTEN_COLUMNS.map((column) => `${column} = s.${column}`).join(', ')},
    left_retired = w.left_retired AND s.left_on IS NOT NULL, version = w.version + 1, updated_at = $2
  FROM (SELECT DISTINCT ON (id) * FROM import_stage ORDER BY id, line DESC) s
  WHERE w.id = s.id AND w.adherent_id = $1`;

/** What a worker was, for the undo. */
export const BEFORE_JSON = `jsonb_build_object(${[...WRITTEN_COLUMNS, 'left_retired']
  .map((column) => `'${column}', w.${column}`)
  .join(', ')})`;

/** Puts the kept values of `l.before` back; $1 the import, $2 the moment. */
export const RESTORE = `UPDATE worker w SET ${[...WRITTEN_COLUMNS, 'left_retired']
  .map((column) => `${column} = b.${column}`)
  .join(', ')}, version = w.version + 1, updated_at = $2
  FROM (SELECT DISTINCT ON (l.worker_id) l.worker_id, l.before FROM import_line l
      WHERE l.import_id = $1 AND l.before ? 'row' ORDER BY l.worker_id, l.line) l,
    jsonb_populate_record(null::worker, l.before->'row') b
  WHERE w.id = l.worker_id`;
