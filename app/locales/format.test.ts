import { describe, expect, it } from 'vitest';
import { formats } from './format';
import { noBreakSpaces } from './typography';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const { fr, en } = formats;

describe('French', () => {
  it.each([
    [fr.day('2027-01-12'), '12 janvier 2027'],
    [fr.day('2027-08-01'), '1er août 2027'],
    [fr.weekday('2027-01-11'), 'lundi 11 janvier 2027'],
    [fr.shortDay('2027-01-12'), '12/01/2027'],
    [fr.month('2027-02'), 'février 2027'],
    [fr.time('2027-01-12T13:30:00Z'), '14 h 30'],
    [fr.time('2027-01-12T08:00:00Z'), '9 h'],
    [fr.dateTime('2027-12-31T23:05:00Z'), '1er janvier 2028 à 0 h 05'],
    [fr.money(123_456), '1 234,56 €'],
    [fr.money(-5), '−0,05 €'],
    [fr.integer(91_650), '91 650'],
    [fr.integer(-1_234_567), '−1 234 567'],
    [fr.decimal(4.33, 1), '4,3'],
    [fr.percent(0.082), '8,2 %'],
    [fr.percent(1), '100 %'],
    [fr.list(['a']), 'a'],
    [fr.list(['a', 'b', 'c']), 'a, b et c'],
    [fr.fileSize(1_234_000), '1,2 Mo'],
  ])('%s', (text, expected) => expect(plain(text)).toBe(expected));

  it('never breaks inside a figure', () => {
    expect(fr.money(123_456_00)).toBe('123\u202f456,00\u00a0€');
  });
  it('sets French spaces in sentences typed with ordinary ones', () => {
    expect(noBreakSpaces('Attention : 7 347 « adhérents » ?')).toBe(
      'Attention\u00a0: 7\u202f347 «\u00a0adhérents\u00a0»\u202f?',
    );
  });
});

describe('English', () => {
  it.each([
    [en.day('2027-01-01'), '1 January 2027'],
    [en.time('2027-07-12T12:30:00Z'), '14:30'],
    [en.money(123_456), '€1,234.56'],
    [en.integer(91_650), '91,650'],
    [en.decimal(4.33, 1), '4.3'],
    [en.percent(0.1234, 2), '12.34%'],
    [en.list(['a', 'b']), 'a and b'],
  ])('%s', (text, expected) => expect(plain(text)).toBe(expected));
});
