import type { LineKind } from '~/domain/declarations/import/review';
import type { Day } from '~/domain/shared/day';
import { inScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { type Decision, findImport } from './import-record.server';

/** Kinds of lines one decides about, and what one may decide. */
export const CHOICES: Partial<Record<LineKind, readonly Decision[]>> = {
  new: ['apply', 'skip'],
  changed: ['apply', 'skip'],
  left: ['apply', 'skip'],
  doubtful: ['same', 'new', 'skip'],
};

/**
 * Notes what to do with some lines of a kind, or with all of them (`lines: null`). Workers who left need the last day
 * of their contract. Out: how many lines, or null when the import is another company's or no longer a preview.
 */
export async function decideLines(
  actor: CompanyActor,
  {
    id,
    kind,
    decision,
    lines,
    leftOn,
  }: {
    id: string;
    kind: LineKind;
    decision: Decision;
    lines: readonly number[] | null;
    leftOn: Day | null;
  },
): Promise<number | null> {
  const isAllowed =
    CHOICES[kind]?.includes(decision) && (kind !== 'left' || decision === 'skip' || leftOn !== null);
  return inScope(actor.scope, async (tx) => {
    const found = await findImport(tx, actor.adherentId, id);
    if (!found || found.state !== 'preview') return null;
    if (!isAllowed) return 0;
    const draft = kind === 'left' && decision === 'apply' ? JSON.stringify({ leftOn }) : null;
    // "The same person" as an earlier line of the file is settled by skipping the second.
    return tx.$executeRawUnsafe(
      `UPDATE import_line SET decision = $3, draft = coalesce($5::jsonb, draft)
       WHERE import_id = $1::uuid AND kind = $2 AND ($4::int[] IS NULL OR line = ANY ($4::int[]))`,
      id, kind, decision, lines && [...lines], draft,
    ); // prettier-ignore
  });
}
