import { expect, it } from 'vitest';
import { daySchema, eurosSchema, nafSchema, optionalDaySchema, siretSchema } from './schemas';

const message = (result: { success: boolean; error?: { issues: { message: string }[] } }) =>
  result.error?.issues[0]?.message;

it('reads fields as people type them', () => {
  expect(daySchema.parse(' 2026-02-28 ')).toBe('2026-02-28');
  expect(daySchema.parse('12/05/2026')).toBe('2026-05-12');
  expect(optionalDaySchema.parse('')).toBeNull();
  expect(optionalDaySchema.parse(' ')).toBeNull();
  expect(optionalDaySchema.parse('1/2/2026')).toBe('2026-02-01');
  expect(optionalDaySchema.parse(undefined)).toBeNull();
  expect(optionalDaySchema.parse('2026-02-28')).toBe('2026-02-28');
  expect(siretSchema.parse('732 829 320 00074')).toBe('73282932000074');
  expect(nafSchema('NAF_REV2').parse('10.71c')).toBe('1071C');
  expect(eurosSchema.parse('116')).toBe(11_600);
});

it('answers with the key of a sentence', () => {
  expect(message(daySchema.safeParse('2026-02-29'))).toBe('fields:day.invalid');
  expect(message(daySchema.safeParse('31/04/2026'))).toBe('fields:day.invalid');
  expect(message(daySchema.safeParse(undefined))).toBe('fields:day.invalid');
  expect(message(optionalDaySchema.safeParse('x'))).toBe('fields:day.invalid');
  expect(message(siretSchema.safeParse('123'))).toBe('fields:siret.invalid');
  expect(message(eurosSchema.safeParse('-1'))).toBe('fields:money.negative');
});
