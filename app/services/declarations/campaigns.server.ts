import { type CampaignDates, campaignState, takesDeclarations } from '~/domain/declarations/campaign';
import { type PriceList, priceListSchema } from '~/domain/payments/price-list';
import type { Day } from '~/domain/shared/day';
import { type Sql, toDay, toDayOrNull, type Tx } from '~/platform/db/index.server';

export type Campaign = CampaignDates & { textFr: string; textEn: string; version: number };

type Row = Awaited<ReturnType<Tx['campagne']['findMany']>>[number];

function read(row: Row): Campaign {
  return {
    exercice: row.exercice,
    opensOn: toDay(row.opensOn),
    closesOn: toDay(row.closesOn),
    referenceDate: toDay(row.referenceDate),
    closedForGoodOn: toDayOrNull(row.closedForGoodOn),
    textFr: row.textFr,
    textEn: row.textEn,
    version: row.version,
  };
}

/** All campagnes, newest first. */
export async function listCampaigns(tx: Tx): Promise<Campaign[]> {
  return (await tx.campagne.findMany({ orderBy: { exercice: 'desc' } })).map(read);
}

/** The same inside a pg transaction, for pages that are read often. */
export async function listCampaignsSql(sql: Sql): Promise<Campaign[]> {
  const { rows } = await sql.query<Campaign>({
    name: 'campaigns',
    text: `SELECT exercice, opens_on AS "opensOn", closes_on AS "closesOn", reference_date AS "referenceDate",
      closed_for_good_on AS "closedForGoodOn", text_fr AS "textFr", text_en AS "textEn", version
      FROM campagne ORDER BY exercice DESC`,
  });
  return rows;
}

/** One campagne, or null. */
export async function findCampaign(tx: Tx, exercice: number): Promise<Campaign | null> {
  const row = await tx.campagne.findUnique({ where: { exercice } });
  return row && read(row);
}

/**
 * The campagne people mean by "the declaration": the newest one that takes declarations on that day,
 * else the next one to open, else the last one closed; null when the service never opened one.
 */
export async function currentCampaign(tx: Tx, today: Day): Promise<Campaign | null> {
  return chooseCampaign(await listCampaigns(tx), today);
}

/** The same choice among campagnes given newest first. */
export function chooseCampaign<C extends CampaignDates>(campaigns: readonly C[], today: Day): C | null {
  const upcoming = campaigns.filter((campaign) => campaignState(campaign, today) === 'a_venir');
  return (
    campaigns.find((campaign) => takesDeclarations(campaign, today)) ??
    upcoming.at(-1) ??
    campaigns[0] ??
    null
  );
}

/** The price list of an exercice, or null while the service has not set one. */
export async function findPriceList(tx: Tx, exercice: number): Promise<PriceList | null> {
  const row = await tx.priceList.findUnique({ where: { exercice } });
  return row && priceListSchema.parse(row);
}
