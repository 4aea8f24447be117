import { describe, expect, it } from 'vitest';
import { addDays } from './day';
import {
  formatNaf,
  formatSiret,
  NAF_2025_FROM,
  nafNomenclatureOn,
  nafRev2Section,
  parseNaf,
  parseSiren,
  parseSiret,
  sirenOf,
} from './identifiers';

describe('SIREN and SIRET', () => {
  it.each(['732829320', '732 829 320', '552.100.554'])('accepts SIREN %s', (text) =>
    expect(parseSiren(text)).toHaveLength(9),
  );
  it.each(['732829321', '73282932', '000000000', 'abcdefghi', ''])('refuses SIREN %s', (text) =>
    expect(parseSiren(text)).toBeNull(),
  );
  it('accepts a SIRET with spaces', () => expect(parseSiret('732 829 320 00074')).toBe('73282932000074'));
  it.each(['73282932000075', '7328293200007', '73282932100074'])('refuses SIRET %s', (text) =>
    expect(parseSiret(text)).toBeNull(),
  );
  it.each([
    ['35600000000048', true, 'head office, by its Luhn key'],
    ['35600000049837', true, 'a post office: digits sum to 45'],
    ['35600000049838', false, 'digits sum to 46'],
  ])('La Poste %s: %s (%s)', (siret, valid) => expect(parseSiret(siret) !== null).toBe(valid));
  it('formats', () => {
    expect(formatSiret('73282932000074')).toBe('732\u00a0829\u00a0320\u00a000074');
    expect(sirenOf('73282932000074')).toBe('732829320');
  });
});

describe('NAF', () => {
  it.each([
    ['0111Z', 'A'], ['0990Z', 'B'], ['1071C', 'C'], ['3530Z', 'D'], ['3600Z', 'E'], ['4399E', 'F'], ['4520A', 'G'], ['5320Z', 'H'],
    ['5610A', 'I'], ['6201Z', 'J'], ['6612Z', 'K'], ['6820B', 'L'], ['7500Z', 'M'], ['7820Z', 'N'], ['8411Z', 'O'], ['8559A', 'P'],
    ['8810A', 'Q'], ['9311Z', 'R'], ['9602A', 'S'], ['9700Z', 'T'], ['9900Z', 'U'], ['0400Z', null], ['3400Z', null], ['0000Z', null],
  ])('%s is in section %s', (code, section) => expect(nafRev2Section(code)).toBe(section)); // prettier-ignore
  it('reads and writes', () => {
    expect(parseNaf('10.71c', 'NAF_REV2')).toBe('1071C');
    expect(formatNaf('1071C')).toBe('10.71C');
    expect(parseNaf('1071', 'NAF_REV2')).toBeNull();
    expect([parseNaf('3400Z', 'NAF_REV2'), parseNaf('3400Z', 'NAF_2025')]).toEqual([null, '3400Z']);
  });
  it('changes nomenclature on the day of NAF 2025', () => {
    expect([nafNomenclatureOn(addDays(NAF_2025_FROM, -1)), nafNomenclatureOn(NAF_2025_FROM)]).toEqual([
      'NAF_REV2',
      'NAF_2025',
    ]);
  });
});
