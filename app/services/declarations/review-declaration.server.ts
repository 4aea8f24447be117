import { checkDossier, type Check } from '~/domain/declarations/checks';
import type { Dossier } from '~/domain/declarations/dossier';
import { lateNotice, type LateNotice } from '~/domain/declarations/lifecycle';
import {
  countByCategory,
  type Counts,
  freeze,
  type Snapshot,
  snapshotSchema,
} from '~/domain/declarations/snapshot';
import { type Cotisation, cotisationOf } from '~/domain/payments/cotisation';
import type { PriceList } from '~/domain/payments/price-list';
import { type Day, yearOf } from '~/domain/shared/day';
import { toDay, type Tx } from '~/platform/db/index.server';
import { type Campaign, findPriceList } from './campaigns.server';
import { loadDossier } from './load-dossier.server';
import type { DeclarationRow } from './open-declaration.server';
import { followUpSettings } from './recompute-categories.server';

/** What a declaration would be if it were submitted now. */
export interface Review {
  dossier: Dossier;
  snapshot: Snapshot;
  counts: Counts;
  checks: Check[];
  /** Null while the service has not set the prices of the exercice. */
  cotisation: Cotisation | null;
  prices: PriceList | null;
  late: LateNotice | null;
  /** The version in force, null before the first submission. */
  inForce: Snapshot | null;
}

/** Builds the frozen copy, its checks and its cotisation, without writing anything. */
export async function reviewDeclaration(
  tx: Tx,
  declaration: DeclarationRow,
  campaign: Campaign,
  today: Day,
): Promise<Review> {
  const dossier = await loadDossier(tx, declaration, campaign.referenceDate);
  const snapshot = freeze(dossier, await followUpSettings(tx));
  const prices = await findPriceList(tx, campaign.exercice);
  const { joinedOn } = await tx.adherent.findUniqueOrThrow({
    where: { id: declaration.adherentId },
    select: { joinedOn: true },
  });
  const isNew = yearOf(toDay(joinedOn)) === campaign.exercice;
  return {
    dossier,
    snapshot,
    counts: countByCategory(snapshot.workers),
    checks: checkDossier(dossier, await previousEffectif(tx, declaration), today),
    cotisation: prices && cotisationOf(snapshot.workers, { isNew }, prices),
    prices,
    late: lateNotice(campaign, today),
    inForce: await snapshotInForce(tx, declaration),
  };
}

async function snapshotInForce(tx: Tx, { id, currentVersion }: DeclarationRow): Promise<Snapshot | null> {
  if (currentVersion === 0) return null;
  const version = await tx.declarationVersion.findUnique({
    where: { declarationId_number: { declarationId: id, number: currentVersion } },
    select: { snapshot: true },
  });
  return version && snapshotSchema.parse(version.snapshot);
}

async function previousEffectif(tx: Tx, { adherentId, exercice }: DeclarationRow): Promise<number | null> {
  const before = await tx.declarationVersion.findFirst({
    where: { adherentId, exercice: { lt: exercice } },
    orderBy: [{ exercice: 'desc' }, { number: 'desc' }],
    select: { effectif: true },
  });
  return before?.effectif ?? null;
}
