import type { ExistingWorker, PostOfList } from '~/domain/declarations/import/existing';
import type { RowContext } from '~/domain/declarations/import/row';
import type { ExposureFacts } from '~/domain/declarations/worker';
import { today } from '~/platform/clock.server';
import type { Sql } from '~/platform/db/index.server';
import { currentReferenceDate } from '../recompute-categories.server';

/** A worker of the list with the version an import saw. */
export type HeldWorker = ExistingWorker & { version: number; archived: boolean };
export type HeldPost = PostOfList & { exposureFacts: ExposureFacts | null };

const WORKER_COLUMNS = `w.id, w.family_name AS "familyName", w.used_name AS "usedName", w.first_name AS "firstName",
  w.birth_date AS "birthDate", w.matricule, w.email, w.phone, w.etablissement_id AS "etablissementId",
  w.post_id AS "postId", w.job_title AS "jobTitle", w.pcs, w.contract_kind AS "contractKind", w.start_on AS "startOn",
  w.planned_end_on AS "plannedEndOn", w.left_on AS "leftOn", w.exposures, w.employers_count AS "employersCount",
  w.is_principal_employer AS "isPrincipalEmployer", w.version, w.archived_at IS NOT NULL AS archived`;

/** What the lines of a file are read against: the days, the company's own establishments. */
export async function rowContext(sql: Sql, adherentId: string): Promise<RowContext> {
  const referenceDate = await currentReferenceDate(sql);
  const { rows: companies } = await sql.query<{ siren: string }>('SELECT siren FROM adherent WHERE id = $1', [
    adherentId,
  ]);
  const { rows: etablissements } = await sql.query<RowContext['etablissements'][number]>(
    'SELECT id, siret, name FROM etablissement WHERE adherent_id = $1 AND archived_at IS NULL ORDER BY siret',
    [adherentId],
  );
  return { today: today(), referenceDate, siren: companies[0]?.siren ?? '', etablissements };
}

/** The posts of a company that can be given to a worker. */
export async function heldPosts(sql: Sql, adherentId: string): Promise<HeldPost[]> {
  const { rows } = await sql.query<HeldPost>(
    `SELECT id, name, exposures, exposure_facts AS "exposureFacts" FROM post
     WHERE adherent_id = $1 AND archived_at IS NULL ORDER BY created_at, id`,
    [adherentId],
  );
  return rows;
}

/** Every worker of a company, those who left included. */
export async function heldWorkers(sql: Sql, adherentId: string): Promise<HeldWorker[]> {
  const { rows } = await sql.query<HeldWorker>(
    `SELECT ${WORKER_COLUMNS} FROM worker w WHERE w.adherent_id = $1`,
    [adherentId],
  );
  return rows;
}
