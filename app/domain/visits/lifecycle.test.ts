import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COMING_STATES,
  isComing,
  isWaiting,
  LIVE_STATES,
  moveVisit,
  VISIT_EVENTS,
  VISIT_STATES,
  type VisitEvent,
  type VisitState,
  WAITING_STATES,
} from './lifecycle';

type Row = Record<VisitEvent, VisitState | null>;
const nothing: Row = {
  request: null,
  place: null,
  convoke: null,
  hold: null,
  miss: null,
  excuse: null,
  replace: null,
  move: null,
  cancel: null,
  dispense: null,
  recall: null,
};
const expected: Record<VisitState | 'none', Row> = {
  none: { ...nothing, request: 'recue' },
  recue: { ...nothing, place: 'planifiee', cancel: 'annulee', dispense: 'non_requise' },
  planifiee: {
    ...nothing,
    convoke: 'convoquee',
    hold: 'effectuee',
    miss: 'absente',
    excuse: 'excusee',
    replace: 'remplacee',
    move: 'recue',
    cancel: 'annulee',
    dispense: 'non_requise',
  },
  convoquee: {
    ...nothing,
    hold: 'effectuee',
    miss: 'absente',
    excuse: 'excusee',
    replace: 'remplacee',
    move: 'recue',
    cancel: 'annulee',
    dispense: 'non_requise',
  },
  effectuee: { ...nothing, recall: 'convoquee' },
  absente: {
    ...nothing,
    place: 'planifiee',
    cancel: 'annulee',
    dispense: 'non_requise',
    recall: 'convoquee',
  },
  excusee: { ...nothing, place: 'planifiee', cancel: 'annulee', dispense: 'non_requise' },
  remplacee: { ...nothing, place: 'planifiee', cancel: 'annulee', dispense: 'non_requise' },
  annulee: nothing,
  non_requise: nothing,
};

describe('state × event', () => {
  const pairs = (['none', ...VISIT_STATES] as const).flatMap((state) =>
    VISIT_EVENTS.map((event) => ({ state, event })),
  );
  it.each(pairs)('$state × $event', ({ state, event }) => {
    const next = expected[state][event];
    expect(moveVisit(state, event)).toEqual(
      next
        ? { ok: true, value: next }
        : { ok: false, refusals: [{ code: 'visit-event-impossible', state, event }] },
    );
  });
});

describe('groups of states', () => {
  it.each(VISIT_STATES)('%s waits when it can be placed, comes when it can be held', (state) => {
    expect(isWaiting(state)).toBe(moveVisit(state, 'place').ok);
    expect(isComing(state)).toBe(moveVisit(state, 'hold').ok);
  });
  it('a coming appointment keeps its slot, a waiting one only when nobody came', () => {
    const live: readonly VisitState[] = LIVE_STATES;
    expect(COMING_STATES.every((state) => live.includes(state))).toBe(true);
    expect(WAITING_STATES.filter((state) => live.includes(state))).toEqual(['absente']);
  });
});

it('a visit that begins once never begins again, and what is given up stays so', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...VISIT_EVENTS), { maxLength: 40 }), (events) => {
      let state: VisitState | 'none' = 'none';
      let requests = 0;
      for (const event of events) {
        const before: VisitState | 'none' = state;
        const moved = moveVisit(state, event);
        if (!moved.ok) continue;
        expect(['annulee', 'non_requise']).not.toContain(before);
        if (event === 'request') requests++;
        state = moved.value;
      }
      expect(requests).toBeLessThanOrEqual(1);
    }),
  );
});
