import { describe, expect, it } from 'vitest';
import { day } from '../shared/day';
import { diagramOf } from '../shared/transitions';
import type { CampaignDates } from './campaign';
import {
  DECLARATION_EVENTS,
  DECLARATION_STATES,
  DECLARATION_TRANSITIONS,
  judgeEdit,
  judgeSubmission,
  moveDeclaration,
  type DeclarationEvent,
  type DeclarationState,
} from './lifecycle';

const expected: Record<DeclarationState, Record<DeclarationEvent, DeclarationState | null>> = {
  brouillon: { edit: 'brouillon', submit: 'deposee', rectify: null, close: null },
  deposee: { edit: 'deposee', submit: null, rectify: 'rectifiee', close: 'close' },
  rectifiee: { edit: 'rectifiee', submit: null, rectify: 'rectifiee', close: 'close' },
  close: { edit: null, submit: null, rectify: null, close: null },
};

describe('state × event', () => {
  const pairs = DECLARATION_STATES.flatMap((state) => DECLARATION_EVENTS.map((event) => ({ state, event })));
  it.each(pairs)('$state × $event', ({ state, event }) => {
    const next = expected[state][event];
    expect(moveDeclaration(state, event)).toEqual(
      next
        ? { ok: true, value: next }
        : { ok: false, refusals: [{ code: 'declaration-event-impossible', state, event }] },
    );
  });

  it('draws itself', () => {
    expect(diagramOf(DECLARATION_TRANSITIONS).split('\n')).toContain('  brouillon --> deposee: submit');
  });
});

const campaign: CampaignDates = {
  exercice: 2027,
  opensOn: day('2026-12-01'),
  closesOn: day('2027-02-28'),
  referenceDate: day('2027-01-01'),
  closedForGoodOn: day('2027-07-01'),
};
const fine = { blocking: 0, unchanged: false, reason: '' };
const draft = { state: 'brouillon', currentVersion: 0 } as const;
const filed = { state: 'deposee', currentVersion: 1 } as const;
const mended = { ...fine, reason: 'Un salarié oublié' };

describe('judgeSubmission', () => {
  it.each([
    ['first day', draft, fine, '2026-12-01', { state: 'deposee', number: 1, late: null }],
    ['closing day', draft, fine, '2027-02-28', { state: 'deposee', number: 1, late: null }],
    [
      'a day late',
      draft,
      fine,
      '2027-03-01',
      { state: 'deposee', number: 1, late: { closedOn: '2027-02-28', days: 1 } },
    ],
    [
      'last day',
      draft,
      fine,
      '2027-06-30',
      { state: 'deposee', number: 1, late: { closedOn: '2027-02-28', days: 122 } },
    ],
    ['a rectification', filed, mended, '2027-01-15', { state: 'rectifiee', number: 2, late: null }],
    [
      'a second one',
      { state: 'rectifiee', currentVersion: 2 } as const,
      mended,
      '2027-01-16',
      { state: 'rectifiee', number: 3, late: null },
    ],
  ] as const)('%s is taken', (_when, declaration, copy, today, value) => {
    expect(judgeSubmission(declaration, campaign, copy, day(today))).toEqual({ ok: true, value });
  });

  it.each([
    ['before opening', draft, fine, '2026-11-30', ['campaign-not-open']],
    ['once closed for good', draft, fine, '2027-07-01', ['campaign-closed-for-good']],
    ['closed', { state: 'close', currentVersion: 1 } as const, mended, '2027-01-15', ['declaration-closed']],
    ['blocked', draft, { ...fine, blocking: 2 }, '2027-01-15', ['checks-blocking']],
    ['same again', filed, { ...mended, unchanged: true }, '2027-01-15', ['nothing-changed']],
    ['without a reason', filed, fine, '2027-01-15', ['rectification-reason-missing']],
    [
      'everything at once',
      { state: 'close', currentVersion: 1 } as const,
      { blocking: 1, unchanged: true, reason: ' ' },
      '2027-07-02',
      [
        'campaign-closed-for-good',
        'declaration-closed',
        'checks-blocking',
        'nothing-changed',
        'rectification-reason-missing',
      ],
    ],
  ] as const)('%s is refused', (_when, declaration, copy, today, codes) => {
    const outcome = judgeSubmission(declaration, campaign, copy, day(today));
    expect(outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.code)).toEqual(codes);
  });
});

describe('judgeEdit', () => {
  it.each([
    ['brouillon', '2026-11-30', 'campaign-not-open'],
    ['brouillon', '2026-12-01', 'brouillon'],
    ['deposee', '2027-03-01', 'deposee'],
    ['rectifiee', '2027-07-01', 'campaign-closed-for-good'],
    ['close', '2027-01-15', 'declaration-closed'],
  ] as const)('%s on %s: %s', (state, today, answer) => {
    const outcome = judgeEdit(state, campaign, day(today));
    expect(outcome.ok ? outcome.value : outcome.refusals[0]?.code).toBe(answer);
  });
});
