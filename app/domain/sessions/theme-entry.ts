import { z } from 'zod';
import { parseExposureCode } from '../declarations/thesaurus';
import { NAF_SECTION_NAMES } from '../shared/naf-sections';
import { parseEuros } from '../shared/money';
import { SESSION_FORMATS } from './kinds';

const LONGEST_NAME = 120;
const LONGEST_TEXT = 600;

const line = (longest: number) =>
  z
    .string({ error: 'themes:error.needed' })
    .trim()
    .min(1, 'themes:error.needed')
    .max(longest, `themes:error.long|{"max":${longest}}`);
const text = z.string().trim().max(LONGEST_TEXT, `themes:error.long|{"max":${LONGEST_TEXT}}`).default('');
const count = (most: number) =>
  z.coerce
    .number('themes:error.number')
    .int('themes:error.number')
    .min(1, 'themes:error.number')
    .max(most, 'themes:error.number');
const list = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    item.array(),
  );

/** A theme of the catalogue as staff type it; the price in euros, HT. */
export const themeEntrySchema = z
  .object({
    version: z.coerce.number().int(),
    nameFr: line(LONGEST_NAME),
    nameEn: line(LONGEST_NAME),
    audienceFr: text,
    audienceEn: text,
    goalsFr: text,
    goalsEn: text,
    minutes: count(3_000),
    formats: list(z.enum(SESSION_FORMATS, 'themes:error.format')).refine(
      (formats) => formats.length > 0,
      'themes:error.format',
    ),
    min: count(1_000),
    max: count(1_000),
    price: z.string().transform((typed, context) => {
      const cents = typed.trim() === '' ? 0 : parseEuros(typed);
      if (cents !== null && cents >= 0) return cents;
      context.addIssue({ code: 'custom', message: 'themes:error.price' });
      return z.NEVER;
    }),
    exposures: list(z.string().refine((code) => parseExposureCode(code) !== null, 'themes:error.exposure')),
    sections: list(z.string().refine((code) => code in NAF_SECTION_NAMES, 'themes:error.section')),
    active: z.preprocess((value) => value === 'on', z.boolean()),
  })
  .refine(({ min, max }) => min <= max, { path: ['max'], message: 'themes:error.maxUnderMin' });
export type ThemeEntry = z.infer<typeof themeEntrySchema>;
