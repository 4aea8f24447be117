import { diffSnapshots, type SnapshotDiff } from '~/domain/declarations/diff';
import { countByCategory, type Counts, type Snapshot, snapshotSchema } from '~/domain/declarations/snapshot';
import { type Cotisation, cotisationSchema } from '~/domain/payments/cotisation';
import { inScope, type Scope, type Tx } from '~/platform/db/index.server';

export interface Version {
  exercice: number;
  number: number;
  receiptNumber: string;
  submittedAt: Date;
  declarantName: string;
  declarantRole: string;
  late: boolean;
  hash: string;
  snapshot: Snapshot;
  counts: Counts;
  cotisation: Cotisation;
  /** Number of the version in force. */
  latest: number;
}

async function read(tx: Tx, adherentId: string, exercice: number, number: number): Promise<Version | null> {
  const row = await tx.declarationVersion.findFirst({
    where: { adherentId, exercice, number },
    include: { declaration: { select: { currentVersion: true } } },
  });
  if (!row) return null;
  const snapshot = snapshotSchema.parse(row.snapshot);
  return {
    ...row,
    snapshot,
    counts: countByCategory(snapshot.workers),
    cotisation: cotisationSchema.parse(row.cotisation),
    latest: row.declaration.currentVersion,
  };
}

/** One frozen version of a company's declaration, or null when there is none in this scope. */
export function findVersion(
  scope: Scope,
  adherentId: string,
  exercice: number,
  number: number,
): Promise<Version | null> {
  return inScope(scope, (tx) => read(tx, adherentId, exercice, number));
}

/** What a version changed from the one before it; null when either does not exist. */
export function findDifference(
  scope: Scope,
  adherentId: string,
  exercice: number,
  number: number,
): Promise<{ version: Version; before: Version; difference: SnapshotDiff } | null> {
  // prettier-ignore
  return inScope(scope, async (tx) => {
    const version = await read(tx, adherentId, exercice, number);
    const before = await read(tx, adherentId, exercice, number - 1);
    return version && before && { version, before, difference: diffSnapshots(before.snapshot, version.snapshot) };
  });
}
