import { z } from 'zod';

const NAME_MAX = 80;

/** First and family name as people write it. */
export const personNameSchema = z
  .string({ error: 'account:profile.nameMissing' })
  .trim()
  .min(2, 'account:profile.nameMissing')
  .max(NAME_MAX, 'account:profile.nameLong');

/** A phone number as typed, in France or with its country: 6 to 15 digits; spaces, dots and dashes are kept out. */
export const phoneSchema = z
  .string()
  .transform((typed) => typed.replace(/[\s.()\-]/g, ''))
  .pipe(z.string().regex(/^\+?\d{6,15}$/, 'account:profile.phoneInvalid'));
