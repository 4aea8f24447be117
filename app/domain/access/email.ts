import { z } from 'zod';

/** Longest address that mail servers take (RFC 5321). */
const MAX = 254;

/** An e-mail address as typed → trimmed and in lower case, as people are known by. */
export const emailSchema = z
  .string({ error: 'access:signIn.emailInvalid' })
  .trim()
  .toLowerCase()
  .max(MAX, 'access:signIn.emailInvalid')
  .pipe(z.email('access:signIn.emailInvalid'));
