import type { MemberView } from '~/domain/declarations/member-view';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { inScope } from '~/platform/db/index.server';
import { enqueue } from '~/platform/jobs.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { noteJob } from '~/services/job-runs.server';
import { memberWhere } from '../members/member-sql';

export const LETTERS = 'letters.print';
/** Letters of one file: a ream, printed and folded in one go. */
export const LETTERS_AT_ONCE = 500;

export type LetterRefusal = { code: 'nobody' } | { code: 'too-many'; count: number; most: number };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Queues the activation letters of the ticked members, or of all those of a view: each gets a new code, which takes
 * back the one before. `jobId` comes from the page, so that pressing twice prints once.
 */
export function requestLetters(
  actor: StaffActor,
  jobId: string,
  whom: { ids: readonly string[] } | { all: MemberView },
): Promise<Outcome<{ jobId: string; count: number }, LetterRefusal>> {
  const { where, values } = 'all' in whom ? memberWhere(whom.all) : { where: 'true', values: [] };
  const clauses = [where, `a.status = 'active'`];
  if ('ids' in whom) {
    values.push(whom.ids.filter((id) => UUID.test(id)));
    clauses.push(`a.id = ANY ($${values.length}::uuid[])`);
  }
  const from = `FROM adherent a WHERE ${clauses.join(' AND ')}`;
  // prettier-ignore
  return inScope(actor.scope, async (tx) => {
    const [found] = await tx.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n ${from}`, ...values);
    const count = found?.n ?? 0;
    if (count === 0 || !UUID.test(jobId)) return refused({ code: 'nobody' });
    if (count > LETTERS_AT_ONCE) return refused({ code: 'too-many', count, most: LETTERS_AT_ONCE });
    if (!(await noteJob(tx, { id: jobId, kind: LETTERS, personId: actor.personId, total: count }))) return ok({ jobId, count });
    await tx.$executeRawUnsafe(
      `INSERT INTO job_line (job_id, line, adherent_id, state)
       SELECT $${values.length + 1}::uuid, row_number() OVER (ORDER BY a.postcode, a.name, a.id), a.id, 'waiting' ${from}`,
      ...values, jobId,
    );
    await enqueue(tx, LETTERS, { jobId });
    await audit(tx, actor, { action: 'letters.print', subject: { kind: 'job', id: jobId }, facts: { count } });
    return ok({ jobId, count });
  });
}
