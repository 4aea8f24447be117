import { addYears, isBetween, type Day } from '../shared/day';
import { ok, refused, unless, type Outcome } from '../shared/outcome';
import type { MandateRole } from './roles';

/** A company lends roles to an accountant until a day. `requested`: the accountant asked, nothing is lent yet. */
export const MANDATE_STATUSES = ['requested', 'active', 'refused', 'revoked'] as const;
export type MandateStatus = (typeof MANDATE_STATUSES)[number];

export const MANDATE_EVENTS = ['request', 'grant', 'accept', 'refuse', 'withdraw', 'revoke'] as const;
export type MandateEvent = (typeof MANDATE_EVENTS)[number];

export type MandateParty = 'company' | 'accountant';

type Step = { to: MandateStatus; by: readonly MandateParty[] };
const start = {
  request: { to: 'requested', by: ['accountant'] },
  grant: { to: 'active', by: ['company'] },
} as const;

/**
 * The one transition table: status × event → next status and who may do it; absent means refused.
 * `none` is the state before the first event, and that of a mandate past its last day.
 */
export const MANDATE_TRANSITIONS: Record<MandateStatus | 'none', Partial<Record<MandateEvent, Step>>> = {
  none: start,
  requested: {
    grant: start.grant,
    accept: start.grant,
    refuse: { to: 'refused', by: ['company'] },
    withdraw: { to: 'revoked', by: ['accountant'] },
  },
  active: { revoke: { to: 'revoked', by: ['company', 'accountant'] } },
  refused: start,
  revoked: start,
};

export type MandateRefusal =
  | { code: 'mandate-event-impossible'; status: MandateStatus | 'none'; event: MandateEvent }
  | { code: 'mandate-not-yours-to-do'; event: MandateEvent; party: MandateParty }
  | { code: 'mandate-role-missing' }
  | { code: 'mandate-end-past'; today: Day }
  | { code: 'mandate-end-too-far'; latest: Day };

/** Longest mandate, so that a forgotten accountant does not keep access for ever. */
export const MANDATE_MAX_YEARS = 3;

/** The status after an event, or why it cannot happen. */
export function moveMandate(
  status: MandateStatus | 'none',
  event: MandateEvent,
  party: MandateParty,
): Outcome<MandateStatus, MandateRefusal> {
  const step = MANDATE_TRANSITIONS[status][event];
  if (!step) return refused({ code: 'mandate-event-impossible', status, event });
  return step.by.includes(party) ? ok(step.to) : refused({ code: 'mandate-not-yours-to-do', event, party });
}

/** What is lent: roles and the last day on which they hold. */
export type MandateTerms = { roles: readonly MandateRole[]; until: Day };

/** Checks the terms asked for, granted or accepted on a day. */
export function judgeMandateTerms(terms: MandateTerms, today: Day): Outcome<MandateTerms, MandateRefusal> {
  const latest = addYears(today, MANDATE_MAX_YEARS);
  const refusals: MandateRefusal[] = [];
  if (terms.roles.length === 0) refusals.push({ code: 'mandate-role-missing' });
  if (terms.until < today) refusals.push({ code: 'mandate-end-past', today });
  if (terms.until > latest) refusals.push({ code: 'mandate-end-too-far', latest });
  return unless(refusals, () => ({ roles: [...new Set(terms.roles)], until: terms.until }));
}

type Dated = { status: MandateStatus; from: Day; until: Day | null };

/** True when the mandate gives access on that day, its first and last days included. No job has to run for it to end. */
export const mandateIsInForce = (mandate: Dated, on: Day): boolean =>
  mandate.status === 'active' && isBetween(on, mandate.from, mandate.until);

/** The status as it stands on a day: a mandate or request past its last day is as if there were none. */
export const mandateStatusOn = (mandate: Dated, on: Day): MandateStatus | 'none' =>
  mandate.until !== null && on > mandate.until ? 'none' : mandate.status;
