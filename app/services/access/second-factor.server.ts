import { Secret, TOTP } from 'otpauth';
import QRCode from 'qrcode';
import {
  READABLE_ALPHABET,
  READABLE_CODE_LENGTH,
  readReadableCode,
  showReadableCode,
} from '~/domain/access/readable-code';
import {
  acceptStep,
  RECOVERY_CODES,
  type SecondFactorRefusal,
  TOTP_POLICY,
} from '~/domain/access/second-factor';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { now } from '~/platform/clock.server';
import { decrypt, encrypt, hashCode, hashToken, newSigns, newToken } from '~/platform/crypto.server';
import { inScope, type Tx } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import { rateLimit } from '~/platform/rate-limit.server';
import { localeOfPerson } from './person-locale';
import { serviceIdentity } from '../service-identity.server';
import type { PersonActor } from './actor';
import { audit } from './audit.server';

/** Tries of a second factor per person: [count, seconds]. */
export const SECOND_FACTOR_TRIES = [8, 600] as const;
const SECRET_BYTES = 20;
const PURPOSE = 'totp';

const generator = (secret: Secret, issuer: string, label: string) =>
  new TOTP({ issuer, label, secret, digits: TOTP_POLICY.digits, period: TOTP_POLICY.periodSeconds });

export interface SecondFactorSetup {
  /** The key to type where a picture cannot be scanned, in groups of four. */
  key: string;
  /** The same as an otpauth: address, in a QR code (SVG). */
  qr: string;
}

/** The key to put into an authenticator app; the same one until it is confirmed. Null once one is confirmed. */
export async function beginSecondFactor(actor: PersonActor): Promise<SecondFactorSetup | null> {
  if (actor.totp) return null;
  const { name } = await serviceIdentity();
  const secret = await inScope(actor.scope, async (tx) => {
    const where = { id: actor.personId };
    const { totpSecret } = await tx.person.findUniqueOrThrow({ where, select: { totpSecret: true } });
    if (totpSecret) return Secret.fromBase32(decrypt(totpSecret, PURPOSE));
    const fresh = new Secret({ size: SECRET_BYTES });
    await tx.person.update({ where, data: { totpSecret: encrypt(fresh.base32, PURPOSE) } });
    return fresh;
  });
  return {
    key: secret.base32.replace(/(.{4})(?=.)/g, '$1 '),
    qr: await QRCode.toString(generator(secret, name, actor.email).toString(), { type: 'svg', margin: 1 }),
  };
}

/**
 * Confirms the key with a code of the app: the second factor is asked for from now on.
 * Out: the recovery codes, to be shown this one time, and the new token of this session.
 */
export async function confirmSecondFactor(
  actor: PersonActor,
  typed: string,
): Promise<Outcome<{ codes: string[]; token: string }, SecondFactorRefusal>> {
  const wait = await tooManyTries(actor);
  if (wait) return refused(wait);
  if (actor.totp) return refused({ code: 'second-factor-not-begun' });
  return inScope(actor.scope, async (tx) => {
    if (!(await acceptTotp(tx, actor.personId, typed))) return refused({ code: 'second-factor-wrong' });
    await tx.person.update({ where: { id: actor.personId }, data: { totpConfirmedAt: now() } });
    const codes = await newRecoveryCodes(tx, actor.personId);
    await tell(tx, actor, 'added');
    await audit(tx, actor, { action: 'second-factor.add' });
    return ok({ codes, token: await raise(tx, actor) });
  });
}

/** Takes a code of the app or a recovery code. Out: the new token of this session, which now has both factors. */
export async function giveSecondFactor(
  actor: PersonActor,
  typed: string,
): Promise<Outcome<string, SecondFactorRefusal>> {
  const wait = await tooManyTries(actor);
  if (wait) return refused(wait);
  return inScope(actor.scope, async (tx) => {
    const by = await acceptEither(tx, actor, typed);
    if (!by) {
      await audit(tx, actor, { action: 'second-factor.refused' });
      return refused({ code: 'second-factor-wrong' });
    }
    await audit(tx, actor, { action: 'second-factor.given', facts: { by } });
    return ok(await raise(tx, actor));
  });
}

/** Removes the second factor, against one of its codes. Refused to staff. */
export async function removeSecondFactor(
  actor: PersonActor,
  typed: string,
): Promise<Outcome<null, SecondFactorRefusal>> {
  if (actor.staffRole) return refused({ code: 'second-factor-needed-for-staff' });
  const wait = await tooManyTries(actor);
  if (wait) return refused(wait);
  return inScope(actor.scope, async (tx) => {
    if (!(await acceptEither(tx, actor, typed))) return refused({ code: 'second-factor-wrong' });
    await tx.person.update({
      where: { id: actor.personId },
      data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
    });
    await tx.recoveryCode.deleteMany({ where: { personId: actor.personId } });
    await tell(tx, actor, 'removed');
    await audit(tx, actor, { action: 'second-factor.remove' });
    return ok(null);
  });
}

/** Replaces all recovery codes, against a code. Out: the new ones, to be shown this one time. */
export async function renewRecoveryCodes(
  actor: PersonActor,
  typed: string,
): Promise<Outcome<string[], SecondFactorRefusal>> {
  const wait = await tooManyTries(actor);
  if (wait) return refused(wait);
  return inScope(actor.scope, async (tx) => {
    if (!(await acceptEither(tx, actor, typed))) return refused({ code: 'second-factor-wrong' });
    await audit(tx, actor, { action: 'second-factor.renew-codes' });
    return ok(await newRecoveryCodes(tx, actor.personId));
  });
}

/** How many recovery codes are left. */
export const recoveryCodesLeft = (actor: PersonActor): Promise<number> =>
  inScope(actor.scope, (tx) => tx.recoveryCode.count({ where: { personId: actor.personId, usedAt: null } }));

async function tooManyTries(actor: PersonActor): Promise<SecondFactorRefusal | null> {
  const seconds = await rateLimit('second-factor', actor.personId, ...SECOND_FACTOR_TRIES);
  return seconds === null ? null : { code: 'second-factor-wait', minutes: Math.ceil(seconds / 60) };
}

async function acceptEither(tx: Tx, actor: PersonActor, typed: string): Promise<'totp' | 'recovery' | null> {
  if (await acceptTotp(tx, actor.personId, typed)) return 'totp';
  return (await acceptRecovery(tx, actor.personId, typed)) ? 'recovery' : null;
}

/** The row is locked, so that of two tries with the same code one comes second. */
async function acceptTotp(tx: Tx, personId: string, typed: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ totp_secret: string | null; totp_last_step: number | null }[]>`
    SELECT totp_secret, totp_last_step FROM person WHERE id = ${personId}::uuid FOR UPDATE`;
  if (!row?.totp_secret) return false;
  const totp = generator(Secret.fromBase32(decrypt(row.totp_secret, PURPOSE)), '', '');
  const timestamp = now().getTime();
  const token = typed.replace(/\s/g, '');
  const delta = totp.validate({ token, timestamp, window: TOTP_POLICY.window });
  const step = acceptStep(delta === null ? null : totp.counter({ timestamp }) + delta, row.totp_last_step);
  if (step === null) return false;
  await tx.person.update({ where: { id: personId }, data: { totpLastStep: step } });
  return true;
}

async function acceptRecovery(tx: Tx, personId: string, typed: string): Promise<boolean> {
  const code = readReadableCode(typed);
  if (!code) return false;
  const { count } = await tx.recoveryCode.updateMany({
    where: { personId, codeHash: hashCode(code, personId), usedAt: null },
    data: { usedAt: now() },
  });
  return count > 0;
}

async function newRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    newSigns(READABLE_ALPHABET, READABLE_CODE_LENGTH),
  );
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ personId, codeHash: hashCode(code, personId) })),
  });
  return codes.map(showReadableCode);
}

/** A session that gains a factor gets a new token: one seen before is worth nothing after. */
async function raise(tx: Tx, actor: PersonActor): Promise<string> {
  const token = newToken();
  await tx.session.update({
    where: { id: actor.sessionId },
    data: { tokenHash: hashToken(token), secondFactorAt: now() },
  });
  return token;
}

const tell = (tx: Tx, actor: PersonActor, change: 'added' | 'removed') =>
  queueMail(tx, {
    template: 'access/second-factor',
    data: { change },
    to: actor.email,
    locale: localeOfPerson(actor),
  });
