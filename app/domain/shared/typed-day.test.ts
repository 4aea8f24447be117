import { expect, it } from 'vitest';
import { looksLikeNir } from './nir';
import { parseTypedDay } from './typed-day';

it.each([
  ['03/02/1987', '1987-02-03'],
  ['3/2/1987', '1987-02-03'],
  [' 03.02.1987 ', '1987-02-03'],
  ['1987-02-03', '1987-02-03'],
  ['29/02/2028', '2028-02-29'],
  ['29/02/2027', null],
  ['31/04/2027', null],
  ['03/02/87', null],
  ['bientôt', null],
])('%s is read as %s', (typed, expected) => expect(parseTypedDay(typed)).toBe(expected));

it.each([
  '1 85 05 78 006 084 36',
  '185057800608436',
  '1850578006084',
  '2 99 12 2A 123 456',
  'NIR 2.87.02.27.229.012.45 bis',
])('%s looks like a NIR', (text) => expect(looksLikeNir(text)).toBe(true));
it.each([
  '73282932000074',
  '06 12 34 56 78',
  '2027-01-12',
  'Atelier 12, ligne 3',
  '1850578',
  '9850578006084',
  '123 456 789 00012',
])('%s does not', (text) => expect(looksLikeNir(text)).toBe(false));
