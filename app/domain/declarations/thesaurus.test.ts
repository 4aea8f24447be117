import { describe, expect, it } from 'vitest';
import { addDays, day } from '../shared/day';
import {
  ATTESTATIONS_FROM,
  EXPOSURE_CODES,
  parseExposureCode,
  PLOMB_WITHOUT_THRESHOLD_FROM,
  selectableOn,
  speaksOfPregnancy,
  THESAURUS,
  thesaurusOn,
} from './thesaurus';

describe('the thesaurus', () => {
  it('has every code, and never two lines of one code on one day', () => {
    expect(new Set(THESAURUS.map(({ code }) => code))).toEqual(new Set(EXPOSURE_CODES));
    const ends = THESAURUS.flatMap(({ from, until }) => [from, until]).filter((value) => value !== null);
    for (const on of [...ends, ...ends.map((end) => addDays(end, 1))]) {
      const there = THESAURUS.filter(({ from, until }) => (!from || from <= on) && (!until || on <= until));
      expect(there.length).toBe(thesaurusOn(on).size);
    }
  });
  it('gives one object for all days of a period', () => {
    expect(thesaurusOn(day('1990-01-01'))).toBe(thesaurusOn(addDays(ATTESTATIONS_FROM, -1)));
    expect(thesaurusOn(ATTESTATIONS_FROM)).toBe(thesaurusOn(addDays(PLOMB_WITHOUT_THRESHOLD_FROM, -1)));
    expect(thesaurusOn(PLOMB_WITHOUT_THRESHOLD_FROM)).toBe(thesaurusOn(day('2099-01-01')));
  });
  it('offers nothing that is computed or out of force', () => {
    const codes = selectableOn(ATTESTATIONS_FROM).map(({ code }) => code);
    expect(codes).toContain('CONDUITE');
    for (const code of ['SIR-CONDUITE', 'SIR-ELEC', 'SIA-MINEUR', 'SIA-APPRENTI'])
      expect(codes).not.toContain(code);
    const before = selectableOn(addDays(ATTESTATIONS_FROM, -1)).map(({ code }) => code);
    expect(before).toContain('SIR-CONDUITE');
    expect(before).not.toContain('CONDUITE');
  });
  it('marks what is health-related', () => {
    const sensitive = THESAURUS.filter((entry) => entry.sensitive).map(({ code }) => code);
    expect(sensitive).toEqual(['SIA-RQTH', 'SIA-INVALIDITE']);
  });
});

describe('codes from outside', () => {
  it.each(['SIR-AMIANTE', 'SIA-NUIT', 'CONDUITE'])('knows %s', (code) =>
    expect(parseExposureCode(code)).toBe(code),
  );
  it.each(['', 'sir-amiante', 'SIR', 'SIA-GROSSESSE', '__proto__'])('does not know %j', (code) =>
    expect(parseExposureCode(code)).toBeNull(),
  );
  it.each(['SIA-GROSSESSE', 'femme enceinte', 'Allaitement'])('%s speaks of pregnancy', (text) =>
    expect(speaksOfPregnancy(text)).toBe(true),
  );
  it('no code of the thesaurus does', () => expect(EXPOSURE_CODES.some(speaksOfPregnancy)).toBe(false));
});
