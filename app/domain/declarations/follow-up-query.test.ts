import { describe, expect, it } from 'vitest';
import { day } from '../shared/day';
import { readFollowUpQuery } from './follow-up-query';

const today = day('2026-11-21');
const read = (query: string) => readFollowUpQuery(new URLSearchParams(query), today);
const refusals = (query: string) => {
  const outcome = read(query);
  return outcome.ok ? [] : outcome.refusals.map(({ parameter, code }) => `${parameter} ${code}`);
};

describe('a question about a follow-up', () => {
  it('has defaults', () => {
    const nothing = { exposures: [], referenceDate: today, hiredOn: today, birthDate: null };
    expect(read('')).toEqual({ ok: true, value: nothing });
    expect(read('date=&embauche=&naissance=&exposition=')).toEqual({ ok: true, value: nothing });
    expect(read('date=2025-01-01')).toMatchObject({ value: { hiredOn: '2025-01-01' } });
  });
  it('reads all', () => {
    const query =
      'date=2026-01-01&embauche=2026-02-01&naissance=1990-05-05&exposition=SIR-CMR&exposition=SIA-NUIT';
    expect(read(query)).toEqual({
      ok: true,
      value: {
        exposures: ['SIR-CMR', 'SIA-NUIT'],
        referenceDate: '2026-01-01',
        hiredOn: '2026-02-01',
        birthDate: '1990-05-05',
      },
    });
  });
  it('refuses, all reasons at once', () => {
    expect(
      refusals(
        'date=2026-02-29&embauche=demain&naissance=01/01/1990&exposition=SIR-X&exposition=SIA-GROSSESSE',
      ),
    ).toEqual([
      'date DATE-INVALIDE',
      'embauche DATE-INVALIDE',
      'naissance DATE-INVALIDE',
      'exposition EXPOSITION-INCONNUE',
      'exposition EXPOSITION-GROSSESSE',
    ]);
    expect(refusals('date=2026-01-01&date=2026-01-02')).toEqual(['date DATE-REPETEE']);
    expect(refusals('naissance=2026-11-21')).toEqual(['naissance NAISSANCE-FUTURE']);
    expect(refusals('naissance=2026-11-20')).toEqual([]);
  });
});
