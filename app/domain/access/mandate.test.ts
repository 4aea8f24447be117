import { describe, expect, it } from 'vitest';
import { day } from '../shared/day';
import {
  judgeMandateTerms,
  MANDATE_EVENTS,
  MANDATE_STATUSES,
  mandateIsInForce,
  mandateStatusOn,
  moveMandate,
  type MandateEvent,
  type MandateParty,
  type MandateStatus,
} from './mandate';

// status → event → [next status, who may]
const expected: Record<MandateStatus | 'none', Partial<Record<MandateEvent, [MandateStatus, string]>>> = {
  none: { request: ['requested', 'accountant'], grant: ['active', 'company'] },
  requested: {
    grant: ['active', 'company'],
    accept: ['active', 'company'],
    refuse: ['refused', 'company'],
    withdraw: ['revoked', 'accountant'],
  },
  active: { revoke: ['revoked', 'company accountant'] },
  refused: { request: ['requested', 'accountant'], grant: ['active', 'company'] },
  revoked: { request: ['requested', 'accountant'], grant: ['active', 'company'] },
};
const parties: MandateParty[] = ['company', 'accountant'];

describe('status × event × party', () => {
  const cases = (['none', ...MANDATE_STATUSES] as const).flatMap((status) =>
    MANDATE_EVENTS.flatMap((event) => parties.map((party) => ({ status, event, party }))),
  );
  it.each(cases)('$status × $event by $party', ({ status, event, party }) => {
    const step = expected[status][event];
    const outcome = moveMandate(status, event, party);
    if (!step) expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'mandate-event-impossible' }] });
    else if (!step[1].includes(party))
      expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'mandate-not-yours-to-do' }] });
    else expect(outcome).toEqual({ ok: true, value: step[0] });
  });
});

describe('terms', () => {
  const today = day('2027-03-01');
  it.each([
    ['ends today', ['declaration'], '2027-03-01', 'ok'],
    ['ended yesterday', ['declaration'], '2027-02-28', 'mandate-end-past'],
    ['three years', ['declaration', 'facturation'], '2030-03-01', 'ok'],
    ['a day more', ['declaration'], '2030-03-02', 'mandate-end-too-far'],
    ['no role', [], '2027-12-31', 'mandate-role-missing'],
  ] as const)('%s', (_what, roles, until, code) => {
    const outcome = judgeMandateTerms({ roles, until: day(until) }, today);
    expect(outcome.ok ? 'ok' : outcome.refusals.map((refusal) => refusal.code).join()).toBe(code);
  });
});

describe('on a day', () => {
  it.each([
    ['active', '2027-02-28', false, 'active'],
    ['active', '2027-03-01', true, 'active'],
    ['active', '2027-12-31', true, 'active'],
    ['active', '2028-01-01', false, 'none'],
    ['requested', '2027-12-31', false, 'requested'],
    ['requested', '2028-01-01', false, 'none'],
    ['revoked', '2027-12-31', false, 'revoked'],
  ] as const)('%s on %s', (status, on, inForce, statusThen) => {
    const mandate = { status, from: day('2027-03-01'), until: day('2027-12-31') };
    expect(mandateIsInForce(mandate, day(on))).toBe(inForce);
    expect(mandateStatusOn(mandate, day(on))).toBe(statusThen);
  });
});
