import { ok, type Outcome, refused } from '../shared/outcome';

export const SESSION_STATES = ['brouillon', 'publiee', 'confirmee', 'annulee', 'tenue'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** `confirm`: it goes ahead; `cancel`: it does not; `hold`: it took place; `reopen`: a decision is taken back. */
export const SESSION_EVENTS = ['publish', 'confirm', 'cancel', 'hold', 'reopen'] as const;
export type SessionEvent = (typeof SESSION_EVENTS)[number];

type Step = { to: SessionState };

/** The one transition table of a session; absent means refused. */
export const SESSION_TRANSITIONS: Record<SessionState, Partial<Record<SessionEvent, Step>>> = {
  brouillon: { publish: { to: 'publiee' }, cancel: { to: 'annulee' } },
  publiee: { confirm: { to: 'confirmee' }, cancel: { to: 'annulee' } },
  confirmee: { cancel: { to: 'annulee' }, hold: { to: 'tenue' }, reopen: { to: 'publiee' } },
  annulee: {},
  tenue: { reopen: { to: 'confirmee' } },
};

export const SEAT_STATES = ['confirmee', 'en_attente', 'offerte', 'annulee', 'expiree', 'deplacee'] as const;
export type SeatState = (typeof SEAT_STATES)[number];

/** `promote`: a seat came free and is offered; `accept`, `pass`: the offer is taken, or its time ran out; `move`: to another session. */
export const SEAT_EVENTS = ['promote', 'accept', 'pass', 'cancel', 'move'] as const;
export type SeatEvent = (typeof SEAT_EVENTS)[number];

/** The one transition table of a participant's place; absent means refused. */
export const SEAT_TRANSITIONS: Record<SeatState, Partial<Record<SeatEvent, { to: SeatState }>>> = {
  confirmee: { cancel: { to: 'annulee' }, move: { to: 'deplacee' } },
  en_attente: { promote: { to: 'offerte' }, cancel: { to: 'annulee' }, move: { to: 'deplacee' } },
  offerte: {
    accept: { to: 'confirmee' },
    pass: { to: 'expiree' },
    cancel: { to: 'annulee' },
    move: { to: 'deplacee' },
  },
  annulee: {},
  expiree: {},
  deplacee: {},
};

export type SessionRefusal = { code: 'session-event-impossible'; state: SessionState; event: SessionEvent };
export type SeatRefusal = { code: 'seat-event-impossible'; state: SeatState; event: SeatEvent };

/** The state of a session after an event, or why it cannot happen. */
export function moveSession(state: SessionState, event: SessionEvent): Outcome<SessionState, SessionRefusal> {
  const step = SESSION_TRANSITIONS[state][event];
  return step ? ok(step.to) : refused({ code: 'session-event-impossible', state, event });
}

/** The state of a place after an event, or why it cannot happen. */
export function moveSeat(state: SeatState, event: SeatEvent): Outcome<SeatState, SeatRefusal> {
  const step = SEAT_TRANSITIONS[state][event];
  return step ? ok(step.to) : refused({ code: 'seat-event-impossible', state, event });
}

/** States of a place that holds a seat. */
export const SEATED = ['confirmee', 'offerte'] as const satisfies SeatState[];
/** States of a place that is still to come of. */
export const LIVE_SEATS = ['confirmee', 'en_attente', 'offerte'] as const satisfies SeatState[];
/** States of a session one may register for. */
export const OPEN_SESSIONS = ['publiee', 'confirmee'] as const satisfies SessionState[];
