import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const text = z
  .string()
  .trim()
  .transform((value) => value || undefined)
  .optional();

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).catch('development'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    HOST: text,
    APP_URL: z.url().optional(),
    DATA_DIR: z.string().default('.data'),
    DATABASE_URL: text,
    DATABASE_OWNER_URL: text,
    DATABASE_ROLE: z.string().regex(/^\w+$/).default('portal_app'),
    DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
    SMTP_URL: text,
    MAIL_FROM: z.string().default('AMI Santé au Travail <portail@ami-sante.example>'),
    DEMO_SMTP_PORT: z.coerce.number().int().min(0).max(65535).default(0),
    SMS_GATEWAY_URL: z.url({ protocol: /^https?$/ }).optional(),
    SMS_GATEWAY_TOKEN: text,
    SMS_SENDER: z
      .string()
      .regex(/^(?=.*[A-Za-z])[A-Za-z0-9 ]{3,11}$/)
      .default('AMI SANTE'),
    SECRET: text,
    TRUSTED_PROXIES: z
      .string()
      .default('')
      .transform((list) =>
        list
          .split(',')
          .map((item) => item.trim())
          .filter(Boolean),
      ),
    JOBS: z.enum(['in-process', 'apart']).default('in-process'),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    CLOCK: z.iso.datetime({ offset: true }).optional(),
    S3_BUCKET: text,
    S3_ENDPOINT: text,
    S3_REGION: z.string().default('eu-west-3'),
    S3_ACCESS_KEY_ID: text,
    S3_SECRET_ACCESS_KEY: text,
  })
  .transform((raw, context) => {
    const appUrl = new URL(raw.APP_URL ?? `http://localhost:${raw.PORT}`);
    const demo = !raw.SMTP_URL;
    const published = appUrl.protocol === 'https:' || !LOOPBACK.has(appUrl.hostname);
    const refuse = (message: string) => context.addIssue({ code: 'custom', message });
    if (demo && published)
      refuse('APP_URL is a public address but SMTP_URL is empty: demo mode never runs in production.');
    if (demo && raw.TRUSTED_PROXIES.length > 0)
      refuse(
        'TRUSTED_PROXIES is a production setting but SMTP_URL is empty: demo mode never runs in production.',
      );
    if (demo && raw.S3_BUCKET)
      refuse('S3_BUCKET is a production setting but SMTP_URL is empty: demo mode never runs in production.');
    if (demo && raw.SMS_GATEWAY_URL)
      refuse(
        'SMS_GATEWAY_URL is a production setting but SMTP_URL is empty: demo mode never runs in production.',
      );
    if (raw.SMS_GATEWAY_URL && !raw.SMS_GATEWAY_TOKEN) refuse('SMS_GATEWAY_URL needs SMS_GATEWAY_TOKEN.');
    if (!demo && (raw.SECRET ?? '').length < 32)
      refuse('SECRET must hold at least 32 characters when SMTP_URL is set.');
    if (!demo && raw.CLOCK) refuse('CLOCK holds the date for demonstrations: remove it in production.');
    const dataDir = resolve(raw.DATA_DIR);
    return {
      ...raw,
      appUrl,
      origin: appUrl.origin,
      /** No SMTP server is set: mails go to the local catcher and demo people can sign in with one click. */
      demo,
      /** Cookies get Secure and the __Host- prefix. */
      secureCookies: appUrl.protocol === 'https:',
      dataDir,
    };
  });

export type Env = z.output<typeof schema> & { secret: string };

let parsed: Env | undefined;

/** In demo mode a secret is made once and kept with the data; production must give its own. */
function demoSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    mkdirSync(dataDir, { recursive: true });
    try {
      writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    return readFileSync(file, 'utf8');
  }
}

/**
 * The settings of this process, read and checked once.
 * Throws with one plain sentence per wrong setting; the process must not start then.
 */
export function env(): Env {
  if (parsed) return parsed;
  // .env.example lists every key; one left empty means the default.
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map(
      (issue) => `- ${issue.path.join('.') || 'settings'}: ${issue.message}`,
    );
    throw new Error(`These settings are wrong (see .env.example):\n${lines.join('\n')}`);
  }
  parsed = { ...result.data, secret: result.data.SECRET ?? demoSecret(result.data.dataDir) };
  return parsed;
}

/** Keys that may stand in the environment, for the check against .env.example. */
export const ENV_KEYS = [
  'NODE_ENV', 'PORT', 'HOST', 'APP_URL', 'DATA_DIR', 'DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_ROLE',
  'DATABASE_POOL', 'SMTP_URL', 'MAIL_FROM', 'DEMO_SMTP_PORT', 'SMS_GATEWAY_URL', 'SMS_GATEWAY_TOKEN', 'SMS_SENDER', 'SECRET',
  'TRUSTED_PROXIES', 'JOBS', 'LOG_LEVEL', 'CLOCK',
  'S3_BUCKET', 'S3_ENDPOINT', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY',
] as const; // prettier-ignore
