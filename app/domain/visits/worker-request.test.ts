import { describe, expect, it } from 'vitest';
import { addDays, addMonths, day } from '../shared/day';
import { PREREPRISE_OVER_DAYS } from './absence';
import { MAY_ASK_MONTHS_AFTER, MAY_ASK_MONTHS_BEFORE } from './post-exposure';
import { judgeWorkerRequest, REFUSED_FIELD, type WorkerKind } from './worker-request';

const today = day('2026-11-21');
const absenceFrom = day('2026-10-01');
const base = { birthDate: day('1990-05-05'), absenceFrom: null, returnOn: null, endedOn: null };
const judge = (kind: WorkerKind, more: Partial<Parameters<typeof judgeWorkerRequest>[0]> = {}) =>
  judgeWorkerRequest({ ...base, kind, ...more }, today);
const codes = (outcome: ReturnType<typeof judge>) =>
  outcome.ok ? [] : outcome.refusals.map(({ code }) => code);

it('a visit on demand needs no date and keeps none', () => {
  expect(judge('demande-travailleur', { absenceFrom, endedOn: today })).toEqual({ ok: true, value: {} });
});

describe('pré-reprise', () => {
  it.each([
    ['no absence', { absenceFrom: null }, ['absence-missing']],
    ['an end unknown', { absenceFrom }, []],
    ['back the same day', { absenceFrom, returnOn: absenceFrom }, ['return-before-absence']],
    [
      'exactly 30 days',
      { absenceFrom, returnOn: addDays(absenceFrom, PREREPRISE_OVER_DAYS) },
      ['absence-short'],
    ],
    ['31 days', { absenceFrom, returnOn: addDays(absenceFrom, PREREPRISE_OVER_DAYS + 1) }, []],
  ] as const)('%s', (_what, more, expected) => expect(codes(judge('prereprise', more))).toEqual(expected));

  it('keeps the dates of the absence alone', () => {
    const returnOn = addDays(absenceFrom, 60);
    expect(judge('prereprise', { absenceFrom, returnOn, endedOn: today })).toEqual({
      ok: true,
      value: { absenceFrom, returnOn },
    });
  });
});

describe.each(['spe', 'spp'] as const)('%s', (kind) => {
  const first = addMonths(today, MAY_ASK_MONTHS_BEFORE);
  const last = addMonths(today, -MAY_ASK_MONTHS_AFTER);
  it.each([
    [null, ['end-missing']],
    [addDays(first, 1), ['too-early']],
    [first, []],
    [today, []],
    [last, []],
    [addDays(last, -1), ['too-late']],
  ] as const)('ended on %s', (endedOn, expected) =>
    expect(codes(judge(kind, { endedOn }))).toEqual(expected),
  );

  it('keeps the day, and that it is a retirement', () => {
    expect(judge(kind, { endedOn: today, absenceFrom })).toEqual({
      ok: true,
      value: { endedOn: today, ...(kind === 'spp' && { retired: true }) },
    });
  });
});

it('all reasons are collected, each beside its field', () => {
  const refusals = codes(judge('spe', { birthDate: today }));
  expect(refusals).toEqual(['birth-date-impossible', 'end-missing']);
  expect(refusals.map((code) => REFUSED_FIELD[code])).toEqual(['birthDate', 'endedOn']);
});
