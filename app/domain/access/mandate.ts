import { addYears, type Day } from '../shared/day';
import { unless, type Outcome } from '../shared/outcome';
import type { MandateRole } from './roles';

/** A company lends roles to an accountant until a day. `requested`: the accountant asked, nothing is lent yet. */
export const MANDATE_STATUSES = [
  'requested',
  'active',
  'refused',
  'withdrawn',
  'revoked',
  'expired',
] as const;
export type MandateStatus = (typeof MANDATE_STATUSES)[number];

export const MANDATE_EVENTS = [
  'request',
  'grant',
  'accept',
  'refuse',
  'withdraw',
  'revoke',
  'expire',
] as const;
export type MandateEvent = (typeof MANDATE_EVENTS)[number];

/** Who makes things happen to a mandate; `calendar` is the job that reads the end dates. */
export type MandateParty = 'company' | 'accountant' | 'calendar';

type Step = { to: MandateStatus; by: readonly MandateParty[] };
const ask: Step = { to: 'requested', by: ['accountant'] };
const grant: Step = { to: 'active', by: ['company'] };
const again = { request: ask, grant };

/**
 * The one transition table: status × event → next status and who may do it; absent means refused.
 * `none` is the state before the first event. A mandate that ended may be asked for or granted again.
 */
export const MANDATE_TRANSITIONS: Record<MandateStatus | 'none', Partial<Record<MandateEvent, Step>>> = {
  none: again,
  requested: {
    grant,
    accept: grant,
    refuse: { to: 'refused', by: ['company'] },
    withdraw: { to: 'withdrawn', by: ['accountant'] },
    expire: { to: 'expired', by: ['calendar'] },
  },
  active: {
    revoke: { to: 'revoked', by: ['company', 'accountant'] },
    expire: { to: 'expired', by: ['calendar'] },
  },
  refused: again,
  withdrawn: again,
  revoked: again,
  expired: again,
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
  if (!step) return { ok: false, refusals: [{ code: 'mandate-event-impossible', status, event }] };
  if (!step.by.includes(party))
    return { ok: false, refusals: [{ code: 'mandate-not-yours-to-do', event, party }] };
  return { ok: true, value: step.to };
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

/** True when the mandate gives access on that day, its last day included, whether or not the job has run. */
export const mandateIsInForce = (mandate: { status: MandateStatus; until: Day }, on: Day): boolean =>
  mandate.status === 'active' && on <= mandate.until;

/** True when the calendar must make it expire: a request unanswered or a mandate running past its last day. */
export const mandateMustExpire = (mandate: { status: MandateStatus; until: Day }, on: Day): boolean =>
  (mandate.status === 'active' || mandate.status === 'requested') && on > mandate.until;
