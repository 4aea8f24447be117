import { type CampaignEntry, earliestFinalClosing } from '~/domain/declarations/campaign-entry';
import { campaignState } from '~/domain/declarations/campaign';
import type { Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { fromDay, inScope, type Tx } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { type Campaign, findCampaign } from '../campaigns.server';
import { queueRefresh } from '../refresh-categories.server';

export type CampaignRefusal =
  | { code: 'exists'; exercice: number }
  | { code: 'closed-for-good' }
  | { code: 'too-early'; from: Day }
  | { code: 'closes-after-final'; on: Day }
  | { code: 'changed-meanwhile'; current: Campaign };

const subject = (exercice: number) => ({ kind: 'campagne', id: String(exercice) });

const columns = ({ opensOn, closesOn, referenceDate, textFr, textEn }: CampaignEntry) => ({
  opensOn: fromDay(opensOn),
  closesOn: fromDay(closesOn),
  referenceDate: fromDay(referenceDate),
  textFr,
  textEn,
});

/** Opens a campagne, with the prices of the exercice before when asked (they can be changed until it opens). */
export function openCampaign(
  actor: StaffActor,
  entry: CampaignEntry,
  copyPrices: boolean,
): Promise<Outcome<{ exercice: number; prices: boolean }, CampaignRefusal>> {
  // prettier-ignore
  return inScope(actor.scope, async (tx) => {
    const { exercice } = entry;
    if (await findCampaign(tx, exercice)) return refused({ code: 'exists', exercice });
    await tx.campagne.create({ data: { exercice, ...columns(entry) } });
    const prices = copyPrices && (await copyLastPrices(tx, exercice));
    await audit(tx, actor, { action: 'campaign.open', subject: subject(exercice), facts: { opensOn: entry.opensOn, closesOn: entry.closesOn } });
    await queueRefresh(tx, actor.personId);
    return ok({ exercice, prices });
  });
}

/** The mean of another year says nothing of this one: it is left to be typed. */
async function copyLastPrices(tx: Tx, exercice: number): Promise<boolean> {
  const copied = await tx.$executeRaw`
    INSERT INTO price_list (exercice, per_head_cents, entry_fee_cents, new_hire_cents, absence_cents, vat_bp, bands)
    SELECT ${exercice}::int, per_head_cents, entry_fee_cents, new_hire_cents, absence_cents, vat_bp, bands
    FROM price_list WHERE exercice < ${exercice}::int ORDER BY exercice DESC LIMIT 1`;
  return copied > 0;
}

/** Changes dates and texts, if nobody did since the form was shown. Null: no such campagne. */
export function editCampaign(
  actor: StaffActor,
  exercice: number,
  version: number,
  entry: CampaignEntry,
  today: Day,
): Promise<Outcome<null, CampaignRefusal> | null> {
  // prettier-ignore
  return inScope(actor.scope, async (tx) => {
    const before = await findCampaign(tx, exercice);
    if (!before) return null;
    if (campaignState(before, today) === 'close') return refused({ code: 'closed-for-good' });
    if (before.closedForGoodOn && entry.closesOn >= before.closedForGoodOn)
      return refused({ code: 'closes-after-final', on: before.closedForGoodOn });
    const { count } = await tx.campagne.updateMany({
      where: { exercice, version },
      data: { ...columns(entry), version: { increment: 1 } },
    });
    if (count === 0) return refused({ code: 'changed-meanwhile', current: before });
    await audit(tx, actor, {
      action: 'campaign.edit', subject: subject(exercice),
      facts: { opensOn: entry.opensOn, closesOn: entry.closesOn, referenceDate: entry.referenceDate },
    });
    if (before.referenceDate !== entry.referenceDate) await queueRefresh(tx, actor.personId);
    return ok(null);
  });
}

/** How many companies a final closing leaves with a draft, or with nothing. */
export function closingConsequences(
  actor: StaffActor,
  exercice: number,
): Promise<{ drafts: number; notBegun: number }> {
  // prettier-ignore
  return inScope(actor.scope, async (tx) => {
    const [counts] = await tx.$queryRaw<{ drafts: number; notBegun: number }[]>`
      SELECT count(*) FILTER (WHERE d.current_version = 0)::int AS drafts,
        count(*) FILTER (WHERE d.id IS NULL)::int AS "notBegun"
      FROM adherent a LEFT JOIN declaration d ON d.adherent_id = a.id AND d.exercice = ${exercice}::int
      WHERE a.status = 'active'`;
    return counts ?? { drafts: 0, notBegun: 0 };
  });
}

/**
 * Says from which day on nothing is taken any more; null takes it back, until that day. From that day on the
 * declarations are closed by the nightly chore, and there is no way back.
 */
export function setFinalClosing(
  actor: StaffActor,
  exercice: number,
  on: Day | null,
  today: Day,
): Promise<Outcome<null, CampaignRefusal> | null> {
  // prettier-ignore
  return inScope(actor.scope, async (tx) => {
    const campaign = await findCampaign(tx, exercice);
    if (!campaign) return null;
    if (campaignState(campaign, today) === 'close') return refused({ code: 'closed-for-good' });
    const from = earliestFinalClosing(campaign, today);
    if (on !== null && on < from) return refused({ code: 'too-early', from });
    await tx.campagne.update({
      where: { exercice },
      data: { closedForGoodOn: on && fromDay(on), version: { increment: 1 } },
    });
    await audit(tx, actor, { action: on ? 'campaign.close' : 'campaign.keep-open', subject: subject(exercice), facts: { on } });
    return ok(null);
  });
}
