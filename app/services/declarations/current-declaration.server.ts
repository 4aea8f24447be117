import type { Day } from '~/domain/shared/day';
import { inScope, type Tx } from '~/platform/db/index.server';
import type { CompanyActor } from '../access/actor';
import { type Campaign, currentCampaign } from './campaigns.server';
import { type DeclarationRow, findDeclaration, openDeclaration } from './open-declaration.server';

export interface Current {
  campaign: Campaign;
  declaration: DeclarationRow;
}

/**
 * Works on the declaration of the campagne in force, in one transaction. Out: what `work` returns, or null
 * when the company has not begun it (or there is no campagne): the overview says what to do then.
 */
export function withCurrentDeclaration<T>(
  actor: CompanyActor,
  today: Day,
  work: (tx: Tx, current: Current) => Promise<T>,
): Promise<T | null> {
  // prettier-ignore
  return inScope(actor.scope, async (tx) => {
    const campaign = await currentCampaign(tx, today);
    const declaration = campaign && (await findDeclaration(tx, actor.adherentId, campaign.exercice));
    return campaign && declaration ? work(tx, { campaign, declaration }) : null;
  });
}

/** Begins the declaration of the campagne in force; nothing happens when a colleague already did. */
export function beginDeclaration(actor: CompanyActor, today: Day): Promise<DeclarationRow | null> {
  return inScope(actor.scope, async (tx) => {
    const campaign = await currentCampaign(tx, today);
    return campaign && openDeclaration(tx, actor, campaign.exercice);
  });
}
