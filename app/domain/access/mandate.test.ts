import { describe, expect, it } from 'vitest';
import { day } from '../shared/day';
import {
  judgeMandateTerms,
  MANDATE_EVENTS,
  MANDATE_STATUSES,
  mandateIsInForce,
  mandateMustExpire,
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
    withdraw: ['withdrawn', 'accountant'],
    expire: ['expired', 'calendar'],
  },
  active: { revoke: ['revoked', 'company accountant'], expire: ['expired', 'calendar'] },
  refused: { request: ['requested', 'accountant'], grant: ['active', 'company'] },
  withdrawn: { request: ['requested', 'accountant'], grant: ['active', 'company'] },
  revoked: { request: ['requested', 'accountant'], grant: ['active', 'company'] },
  expired: { request: ['requested', 'accountant'], grant: ['active', 'company'] },
};
const parties: MandateParty[] = ['company', 'accountant', 'calendar'];

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

describe('in force', () => {
  it.each([
    ['active', '2027-12-30', true, false],
    ['active', '2027-12-31', true, false],
    ['active', '2028-01-01', false, true],
    ['requested', '2027-12-31', false, false],
    ['requested', '2028-01-01', false, true],
    ['revoked', '2027-12-31', false, false],
    ['revoked', '2028-01-01', false, false],
  ] as const)('%s on %s', (status, on, inForce, mustExpire) => {
    const mandate = { status, until: day('2027-12-31') };
    expect(mandateIsInForce(mandate, day(on))).toBe(inForce);
    expect(mandateMustExpire(mandate, day(on))).toBe(mustExpire);
  });
});
