import { ok, type Outcome, refused } from '../shared/outcome';

export const VISIT_STATES = [
  'recue',
  'planifiee',
  'convoquee',
  'effectuee',
  'absente',
  'excusee',
  'remplacee',
  'annulee',
  'non_requise',
] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/**
 * `request`: it begins. `place`: a slot is found. `convoke`: the convocation left. `hold`: the worker came.
 * `miss`: he did not. `excuse`, `replace`: the employer said so before, with or without a colleague instead.
 * `move`: staff take it off its slot. `cancel`: whoever asked, or staff, give it up. `dispense`: health staff say
 * it is not required (décret 2026-503); `recall`: a mistake on the day sheet is put right.
 */
export const VISIT_EVENTS = [
  'request',
  'place',
  'convoke',
  'hold',
  'miss',
  'excuse',
  'replace',
  'move',
  'cancel',
  'dispense',
  'recall',
] as const;
export type VisitEvent = (typeof VISIT_EVENTS)[number];

type Step = { to: VisitState };

const waiting = {
  place: { to: 'planifiee' },
  cancel: { to: 'annulee' },
  dispense: { to: 'non_requise' },
} as const satisfies Partial<Record<VisitEvent, Step>>;

const placed = {
  hold: { to: 'effectuee' },
  miss: { to: 'absente' },
  excuse: { to: 'excusee' },
  replace: { to: 'remplacee' },
  move: { to: 'recue' },
  cancel: { to: 'annulee' },
  dispense: { to: 'non_requise' },
} as const satisfies Partial<Record<VisitEvent, Step>>;

/** The one transition table: state × event → next state; absent means refused. */
export const VISIT_TRANSITIONS: Record<VisitState | 'none', Partial<Record<VisitEvent, Step>>> = {
  none: { request: { to: 'recue' } },
  recue: waiting,
  planifiee: { ...placed, convoke: { to: 'convoquee' } },
  convoquee: placed,
  effectuee: { recall: { to: 'convoquee' } },
  absente: { ...waiting, recall: { to: 'convoquee' } },
  excusee: waiting,
  remplacee: waiting,
  annulee: {},
  non_requise: {},
};

/** States of a request that waits for a place: the inbox. */
export const WAITING_STATES = ['recue', 'excusee', 'absente', 'remplacee'] as const satisfies VisitState[];
/** States of an appointment to come. */
export const COMING_STATES = ['planifiee', 'convoquee'] as const satisfies VisitState[];
/** States of an appointment that keeps its slot. */
export const LIVE_STATES = ['planifiee', 'convoquee', 'effectuee', 'absente'] as const satisfies VisitState[];

export const isWaiting = (state: VisitState): boolean =>
  (WAITING_STATES as readonly VisitState[]).includes(state);
export const isComing = (state: VisitState): boolean =>
  (COMING_STATES as readonly VisitState[]).includes(state);

export type VisitLifecycleRefusal = {
  code: 'visit-event-impossible';
  state: VisitState | 'none';
  event: VisitEvent;
};

/** The state after an event, or why it cannot happen. */
export function moveVisit(
  state: VisitState | 'none',
  event: VisitEvent,
): Outcome<VisitState, VisitLifecycleRefusal> {
  const step = VISIT_TRANSITIONS[state][event];
  return step ? ok(step.to) : refused({ code: 'visit-event-impossible', state, event });
}
