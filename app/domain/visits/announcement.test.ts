import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { addDays, addYears, day } from '../shared/day';
import {
  absenceEntry,
  authorisationEntry,
  hiringEntry,
  MESSAGE_LENGTH,
  returnEntry,
  worryEntry,
} from './announcement';

const today = day('2026-11-21');
const tomorrow = addDays(today, 1);
const id = '01932f00-0000-7000-8000-000000000000';
const other = '01932f00-0000-7000-8000-000000000001';
const refusals = (schema: z.ZodType, typed: object) =>
  schema.safeParse(typed).error?.issues.map(({ path, message }) => `${path.join()} ${message}`) ?? [];

describe('a return', () => {
  const typed = { id, cause: 'maladie', absenceFrom: '2026-09-01', returnOn: '2026-11-23' };
  it('says its cause and two days; the exam asked for anyway is another field', () => {
    expect(returnEntry(today).parse({ ...typed, holdAnyway: 'on', message: '  ' })).toEqual({
      ...typed,
      prerepriseOn: null,
      holdAnyway: true,
      message: null,
    });
  });
  it.each([
    [{ returnOn: '2026-08-31' }, ['returnOn announce:error.returnBeforeAbsence']],
    [{ returnOn: '2026-09-01' }, []],
    [{ returnOn: addYears(today, 1) }, []],
    [{ returnOn: addDays(addYears(today, 1), 1) }, ['returnOn announce:error.tooFar']],
    [{ prerepriseOn: '2026-08-31' }, ['prerepriseOn announce:error.prerepriseOutside']],
    [{ prerepriseOn: '2026-09-01' }, []],
    [{ prerepriseOn: '2026-11-22' }, []],
    [{ prerepriseOn: '2026-11-23' }, ['prerepriseOn announce:error.prerepriseOutside']],
    [{ cause: 'grippe' }, ['cause announce:error.cause']],
    [{ absenceFrom: '' }, ['absenceFrom announce:error.absenceFrom']],
    [{ message: 'x'.repeat(MESSAGE_LENGTH) }, []],
    [
      { message: 'x'.repeat(MESSAGE_LENGTH + 1) },
      [`message announce:error.tooLong|{"max":${MESSAGE_LENGTH}}`],
    ],
  ])('%j', (more, expected) => expect(refusals(returnEntry(today), { ...typed, ...more })).toEqual(expected));
  it('a diagnosis has no field of its own', () => {
    expect(returnEntry(today).parse({ ...typed, diagnosis: 'x', file: 'y' })).not.toHaveProperty('diagnosis');
  });
});

describe('a long absence', () => {
  const typed = { id, liaisonId: other, absenceFrom: '2026-10-01' };
  const agreed = { liaison: 'on', agreementOn: today, proposedOn: today };
  it.each([
    [{}, ['informed announce:error.nothingTicked']],
    [{ informed: 'on' }, ['informedOn announce:error.informedOn']],
    [{ informed: 'on', informedOn: today }, []],
    [{ informed: 'on', informedOn: tomorrow }, ['informedOn announce:error.future']],
    [agreed, []],
    [{ ...agreed, agreementOn: '' }, ['agreementOn announce:error.agreementOn']],
    [{ ...agreed, agreementOn: tomorrow }, ['agreementOn announce:error.future']],
    [{ ...agreed, proposedOn: addDays(today, -1) }, ['proposedOn announce:error.past']],
    [{ informed: 'on', informedOn: today, absenceFrom: tomorrow }, ['absenceFrom announce:error.future']],
  ])('%j', (more, expected) =>
    expect(refusals(absenceEntry(today), { ...typed, ...more })).toEqual(expected),
  );
});

it.each([
  [{}, ['motives announce:error.motives']],
  [{ motives: 'depression' }, ['motives.0 announce:error.motives']],
  [{ motives: 'securite' }, []],
  [{ motives: ['securite', 'evenement-grave'], workerInformedOn: today }, []],
  [{ motives: 'securite', workerInformedOn: tomorrow }, ['workerInformedOn announce:error.future']],
])('a worry: %j', (more, expected) => {
  const found = refusals(worryEntry(today), { id, ...more }).map((each) => each.replace(',0', '.0'));
  expect(found).toEqual(expected);
});

it.each([
  [{ attestation: 'CONDUITE', proof: 'none' }, []],
  [{ attestation: 'CONDUITE', proof: 'avis' }, ['issuedOn announce:error.issuedOn']],
  [{ attestation: 'ELECTRIQUE', proof: 'attestation', issuedOn: today }, []],
  [{ attestation: 'ELECTRIQUE', proof: 'avis', issuedOn: tomorrow }, ['issuedOn announce:error.future']],
  [{ attestation: 'H0', proof: 'none' }, ['attestation announce:error.attestation']],
])('an authorisation: %j', (more, expected) =>
  expect(refusals(authorisationEntry(today), { id, ...more })).toEqual(expected),
);

it('a start says the last visit, never one to come', () => {
  expect(refusals(hiringEntry(today), { id, lastVisitOn: today, lastVisitService: 'ASTI' })).toEqual([]);
  expect(refusals(hiringEntry(today), { id, lastVisitOn: tomorrow })).toEqual([
    'lastVisitOn announce:error.future',
  ]);
});
