import { expect, test } from 'vitest';
import { READABLE_ALPHABET, readReadableCode, showReadableCode } from './readable-code';

test.each(['ACDEF-GHJKM', 'acdef ghjkm', ' ACDEFGHJKM ', 'acdef–ghjkm'])('%s is read', (typed) => {
  expect(readReadableCode(typed)).toBe('ACDEFGHJKM');
});

test.each(['', 'ACDEF', 'ACDEFGHJKMN', 'OCDEFGHJKM', 'ACDEFGHJK1', '<script>ab'])(
  '%s is no code',
  (typed) => {
    expect(readReadableCode(typed)).toBeNull();
  },
);

test('what is shown reads back, and no two signs look alike', () => {
  expect(readReadableCode(showReadableCode('ACDEFGHJKM'))).toBe('ACDEFGHJKM');
  expect(new Set(READABLE_ALPHABET).size).toBe(READABLE_ALPHABET.length);
  expect(READABLE_ALPHABET).not.toMatch(/[0O1IL5S8B2ZUV]/);
});
