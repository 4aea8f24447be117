import pino from 'pino';
import { env } from './env.server';

/** Facts about people never reach the log: a line names ids, codes and durations only. */
export const REDACTED = [
  'email', 'toEmail', 'name', 'familyName', 'firstName', 'usedName', 'birthDate', 'phone', 'address', 'code',
  'token', 'password', 'secret', 'cookie', 'authorization',
].flatMap((key) => [key, `*.${key}`, `*.*.${key}`]); // prettier-ignore

export const log = pino({
  level: env().LOG_LEVEL,
  base: undefined,
  redact: { paths: REDACTED, censor: '[redacted]' },
  serializers: {
    // A database error quotes the row it refused: only its class, code and place are kept.
    err: (error: unknown) => {
      if (!(error instanceof Error)) return { type: typeof error };
      const { code } = error as { code?: string };
      // Not named "code", which is what people type to sign in.
      return { type: error.name, errorCode: code, stack: error.stack?.split('\n').slice(1, 12).join('\n') };
    },
  },
});
