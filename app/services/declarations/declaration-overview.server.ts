import { campaignState, type CampaignState } from '~/domain/declarations/campaign';
import type { Check } from '~/domain/declarations/checks';
import { DECLARATION_STEPS, type DeclarationStep } from '~/domain/declarations/dossier';
import type { LateNotice } from '~/domain/declarations/lifecycle';
import type { Counts } from '~/domain/declarations/snapshot';
import { diffSnapshots, isEmptyDiff } from '~/domain/declarations/diff';
import type { Day } from '~/domain/shared/day';
import { inScope } from '~/platform/db/index.server';
import type { CompanyActor } from '../access/actor';
import { type Campaign, currentCampaign } from './campaigns.server';
import { type DeclarationRow, findDeclaration } from './open-declaration.server';
import { reviewDeclaration } from './review-declaration.server';

export type StepState = 'done' | 'todo' | 'attention';

export interface VersionLine {
  exercice: number;
  number: number;
  receiptNumber: string;
  submittedAt: Date;
  declarantName: string;
  effectif: number;
  late: boolean;
}

export interface Overview {
  campaign: Campaign | null;
  campaignState: CampaignState | null;
  declaration: Pick<DeclarationRow, 'state' | 'currentVersion' | 'stepsDone' | 'version'> | null;
  steps: { step: DeclarationStep; state: StepState; blocking: number }[];
  counts: Counts | null;
  late: LateNotice | null;
  /** The lists differ from the version in force. */
  changedSince: boolean;
  versions: VersionLine[];
}

/** Where the declaration of the actor's company stands, step by step, and every version it ever submitted. */
export function declarationOverview(actor: CompanyActor, today: Day): Promise<Overview> {
  return inScope(actor.scope, async (tx) => {
    const campaign = await currentCampaign(tx, today);
    const declaration = campaign && (await findDeclaration(tx, actor.adherentId, campaign.exercice));
    const review = campaign && declaration && (await reviewDeclaration(tx, declaration, campaign, today));
    const versions = await tx.declarationVersion.findMany({
      where: { adherentId: actor.adherentId },
      orderBy: [{ exercice: 'desc' }, { number: 'desc' }],
      select: { exercice: true, number: true, receiptNumber: true, submittedAt: true, declarantName: true, effectif: true, late: true },
    }); // prettier-ignore
    return {
      campaign,
      campaignState: campaign && campaignState(campaign, today),
      declaration,
      steps: stepStates(declaration?.stepsDone ?? [], review?.checks ?? []),
      counts: review?.counts ?? null,
      late: review?.late ?? null,
      changedSince: Boolean(review?.inForce && !isEmptyDiff(diffSnapshots(review.inForce, review.snapshot))),
      versions,
    };
  });
}

/** A step is done when the person said so and nothing there stops the submission. */
export function stepStates(stepsDone: readonly string[], checks: readonly Check[]): Overview['steps'] {
  return DECLARATION_STEPS.map((step) => {
    const blocking = checks.filter((check) => check.step === step && check.level === 'blocking').length;
    const seen = stepsDone.includes(step);
    return { step, blocking, state: !seen ? 'todo' : blocking > 0 ? 'attention' : 'done' };
  });
}
