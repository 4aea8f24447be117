import { type PriceEntry } from '~/domain/payments/price-entry';
import {
  type PriceList,
  priceListSchema,
  type PriceWarning,
  priceWarnings,
} from '~/domain/payments/price-list';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { inScope, type Tx } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';

export type ShownPriceList = {
  exercice: number;
  /** Null: not set yet. */
  list: PriceList | null;
  version: number;
  warnings: PriceWarning[];
  /** Versions submitted with these prices: they never change. */
  submitted: number;
};
export type PriceRefusal = { code: 'changed-meanwhile'; current: PriceList; version: number };

async function show(tx: Tx, exercice: number): Promise<ShownPriceList> {
  const row = await tx.priceList.findUnique({ where: { exercice } });
  const list = row && priceListSchema.parse(row);
  return {
    exercice,
    list,
    version: row?.version ?? 0,
    warnings: list ? priceWarnings(list) : [],
    submitted: await tx.declarationVersion.count({ where: { exercice } }),
  };
}

/** The price list of every campagne, newest first. */
export function listPrices(actor: StaffActor): Promise<ShownPriceList[]> {
  return inScope(actor.scope, async (tx) => {
    const campaigns = await tx.campagne.findMany({
      select: { exercice: true },
      orderBy: { exercice: 'desc' },
    });
    const lists: ShownPriceList[] = [];
    for (const { exercice } of campaigns) lists.push(await show(tx, exercice));
    return lists;
  });
}

/** The price list of an exercice; null when it has no campagne. */
export function showPrices(actor: StaffActor, exercice: number): Promise<ShownPriceList | null> {
  return inScope(actor.scope, async (tx) => {
    const campaign = await tx.campagne.findUnique({ where: { exercice }, select: { exercice: true } });
    return campaign && show(tx, exercice);
  });
}

/**
 * Sets the prices of an exercice, if nobody did since the form was shown. What is already submitted keeps the
 * cotisation it was submitted with. Out: the warnings of the list.
 */
export function savePrices(
  actor: StaffActor,
  exercice: number,
  version: number,
  entry: PriceEntry,
): Promise<Outcome<PriceWarning[], PriceRefusal> | null> {
  // prettier-ignore
  return inScope(actor.scope, async (tx) => {
    const campaign = await tx.campagne.findUnique({ where: { exercice }, select: { exercice: true } });
    if (!campaign) return null;
    const { count } = version === 0
      ? await tx.priceList.createMany({ data: [{ exercice, ...entry }], skipDuplicates: true })
      : await tx.priceList.updateMany({ where: { exercice, version }, data: { ...entry, version: { increment: 1 } } });
    const now = await show(tx, exercice);
    if (count === 0 && now.list) return refused({ code: 'changed-meanwhile', current: now.list, version: now.version });
    const { bands, ...facts } = entry;
    await audit(tx, actor, {
      action: 'pricelist.save', subject: { kind: 'price-list', id: String(exercice) },
      facts: { exercice, ...facts, bands: bands.length, submitted: now.submitted },
    });
    return ok(now.warnings);
  });
}
