import { diffDays, type Day } from '../shared/day';
import { ok, refused, unless, type Outcome } from '../shared/outcome';
import { campaignState, type CampaignDates } from './campaign';

export const DECLARATION_STATES = ['brouillon', 'deposee', 'rectifiee', 'close'] as const;
export type DeclarationState = (typeof DECLARATION_STATES)[number];

/** `edit`: a step is saved. `submit`: first version. `rectify`: a later version. `close`: the service ends the campagne. */
export const DECLARATION_EVENTS = ['edit', 'submit', 'rectify', 'close'] as const;
export type DeclarationEvent = (typeof DECLARATION_EVENTS)[number];

type Step = { to: DeclarationState };

/**
 * The one transition table: state × event → next state; absent means refused. A draft is never closed:
 * closing for good does not turn a company that did not declare into one that did (D.4622-22).
 */
export const DECLARATION_TRANSITIONS: Record<DeclarationState, Partial<Record<DeclarationEvent, Step>>> = {
  brouillon: { edit: { to: 'brouillon' }, submit: { to: 'deposee' } },
  deposee: { edit: { to: 'deposee' }, rectify: { to: 'rectifiee' }, close: { to: 'close' } },
  rectifiee: { edit: { to: 'rectifiee' }, rectify: { to: 'rectifiee' }, close: { to: 'close' } },
  close: {},
};

export type LifecycleRefusal = {
  code: 'declaration-event-impossible';
  state: DeclarationState;
  event: DeclarationEvent;
};

/** The state after an event, or why it cannot happen. */
export function moveDeclaration(
  state: DeclarationState,
  event: DeclarationEvent,
): Outcome<DeclarationState, LifecycleRefusal> {
  const step = DECLARATION_TRANSITIONS[state][event];
  return step ? ok(step.to) : refused({ code: 'declaration-event-impossible', state, event });
}

export type CampaignRefusal =
  { code: 'campaign-not-open'; opensOn: Day } | { code: 'campaign-closed-for-good'; since: Day };

export type SubmitRefusal =
  | CampaignRefusal
  | { code: 'declaration-closed' }
  | { code: 'checks-blocking'; count: number }
  | { code: 'nothing-changed'; number: number }
  | { code: 'rectification-reason-missing' };

/** What the person is told when submitting after the closing date. */
export type LateNotice = { closedOn: Day; days: number };

export type Submission = {
  state: 'deposee' | 'rectifiee';
  /** Number of the new version, from 1. */
  number: number;
  /** Null when in time. */
  late: LateNotice | null;
};

/** The notice to show on a day, null until the closing date is past. */
export const lateNotice = (campaign: CampaignDates, today: Day): LateNotice | null =>
  today > campaign.closesOn
    ? { closedOn: campaign.closesOn, days: diffDays(campaign.closesOn, today) }
    : null;

function campaignRefusals(campaign: CampaignDates, today: Day): CampaignRefusal[] {
  const state = campaignState(campaign, today);
  if (state === 'a_venir') return [{ code: 'campaign-not-open', opensOn: campaign.opensOn }];
  if (state === 'close' && campaign.closedForGoodOn !== null)
    return [{ code: 'campaign-closed-for-good', since: campaign.closedForGoodOn }];
  return [];
}

/** Whether a step may be saved on a day: the campagne takes declarations and this one is not closed. */
export function judgeEdit(
  state: DeclarationState,
  campaign: CampaignDates,
  today: Day,
): Outcome<DeclarationState, CampaignRefusal | { code: 'declaration-closed' }> {
  const moved = moveDeclaration(state, 'edit');
  if (!moved.ok) return refused({ code: 'declaration-closed' });
  return unless(campaignRefusals(campaign, today), () => moved.value);
}

/**
 * Judges a submission or a rectification, with all its reasons.
 * `currentVersion`: number of the version in force, 0 before the first. `blocking`: number of blocking checks.
 * `unchanged`: the frozen copy would equal the version in force. `reason`: why it is rectified, in words.
 */
export function judgeSubmission(
  declaration: { state: DeclarationState; currentVersion: number },
  campaign: CampaignDates,
  copy: { blocking: number; unchanged: boolean; reason: string },
  today: Day,
): Outcome<Submission, SubmitRefusal> {
  const rectifies = declaration.currentVersion > 0;
  const moved = moveDeclaration(declaration.state, rectifies ? 'rectify' : 'submit');
  const refusals: SubmitRefusal[] = campaignRefusals(campaign, today);
  if (!moved.ok) refusals.push({ code: 'declaration-closed' });
  if (copy.blocking > 0) refusals.push({ code: 'checks-blocking', count: copy.blocking });
  if (rectifies && copy.unchanged)
    refusals.push({ code: 'nothing-changed', number: declaration.currentVersion });
  if (rectifies && copy.reason.trim() === '') refusals.push({ code: 'rectification-reason-missing' });
  return unless(refusals, () => ({
    state: rectifies ? 'rectifiee' : 'deposee',
    number: declaration.currentVersion + 1,
    late: lateNotice(campaign, today),
  }));
}
