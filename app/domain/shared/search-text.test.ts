import { expect, test } from 'vitest';
import { searchText, sortName } from './search-text';

test('accents, ligatures, case and punctuation do not count', () => {
  expect(searchText('  Élise', "L'Œuvre-Blé ", null, 'N°27')).toBe('elise l oeuvre ble n 27');
});

test('people are listed by the name they use, and found by the other one', () => {
  expect(sortName({ familyName: 'Lefèvre', firstName: 'Zoé' })).toBe('lefevre zoe');
  expect(sortName({ familyName: 'Lefèvre', usedName: 'Bénard', firstName: 'Zoé' })).toBe(
    'benard zoe lefevre',
  );
});
