import { diffSnapshots, isEmptyDiff, type SnapshotDiff } from '~/domain/declarations/diff';
import { takesDeclarations } from '~/domain/declarations/campaign';
import type { Day } from '~/domain/shared/day';
import type { Tx } from '~/platform/db/index.server';
import type { Current } from './current-declaration.server';
import { reviewDeclaration } from './review-declaration.server';

/** What the page before submission shows: checks, counts, cotisation, and what a rectification would change. */
export async function reviewCurrent(tx: Tx, { declaration, campaign }: Current, today: Day) {
  const { checks, counts, cotisation, late, inForce, snapshot } = await reviewDeclaration(
    tx,
    declaration,
    campaign,
    today,
  );
  const difference: SnapshotDiff | null = inForce && diffSnapshots(inForce, snapshot);
  return {
    checks,
    counts,
    cotisation,
    late,
    statements: snapshot.statements,
    currentVersion: declaration.currentVersion,
    open: takesDeclarations(campaign, today) && declaration.state !== 'close',
    difference: difference && !isEmptyDiff(difference) ? difference : null,
  };
}
