import {
  ACTIVATION_CODE,
  activationRefusal,
  type ActivationRefusal,
  countsAsActivationTry,
  judgeActivation,
} from '~/domain/access/activation-code';
import {
  READABLE_ALPHABET,
  READABLE_CODE_LENGTH,
  readReadableCode,
  showReadableCode,
} from '~/domain/access/readable-code';
import { addDays, type Day, dayAt } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import type { Locale } from '~/locales/translation';
import { now, today } from '~/platform/clock.server';
import { hashCode, newSigns, sameDigest } from '~/platform/crypto.server';
import { inScope, systemScope, type Tx } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import { rateLimit } from '~/platform/rate-limit.server';
import { type StaffActor, systemActor, type SystemActor } from './actor';
import { audit } from './audit.server';
import type { Origin } from './email-proof.server';

/** Tries of activation codes per place: [count, seconds]. */
export const ACTIVATION_TRIES = [15, 900] as const;

export interface ActivationCode {
  /** As printed: `ABCDE-FGHJK`. */
  code: string;
  /** Last day on which it opens. */
  until: Day;
}

/**
 * Makes the code that opens a company's access, and takes back the ones before. It can be read here only: the
 * database keeps a hash. For letters and mails of the service, in their own transaction.
 */
export async function issueActivationCode(
  tx: Tx,
  actor: StaffActor | SystemActor,
  adherentId: string,
): Promise<ActivationCode> {
  const code = newSigns(READABLE_ALPHABET, READABLE_CODE_LENGTH);
  const until = addDays(today(), ACTIVATION_CODE.lifetimeDays);
  const expiresAt = new Date(now().getTime() + ACTIVATION_CODE.lifetimeDays * 86_400_000);
  await tx.activationCode.updateMany({
    where: { adherentId, revokedAt: null },
    data: { revokedAt: now() },
  });
  await tx.activationCode.create({
    data: { adherentId, codeHash: hashCode(code, adherentId), createdAt: now(), expiresAt },
  });
  await audit(tx, actor, { action: 'activation.issue', adherentId });
  return { code: showReadableCode(code), until };
}

/** Makes a code and mails it to an address of the company. */
export async function mailActivationCode(
  tx: Tx,
  actor: StaffActor | SystemActor,
  company: { id: string; name: string; number: string },
  to: string,
  options: { locale: Locale; jobId?: string },
): Promise<void> {
  const { code, until } = await issueActivationCode(tx, actor, company.id);
  await queueMail(tx, {
    template: 'access/activation',
    data: { company: company.name, number: company.number, code, until },
    to,
    adherentId: company.id,
    ...options,
  });
}

/** A company whose code was given rightly; `activationId` is what the next steps carry. */
export interface Activated {
  activationId: string;
  adherentId: string;
  company: string;
}

interface Row {
  id: string;
  code_hash: string;
  expires_at: Date;
  tries: number;
  used_at: Date | null;
  name: string;
  open: boolean;
}

/** Judges number and code; wrong tries are counted in the locked row, so that parallel tries count too. */
export async function tryActivation(
  number: string,
  typed: string,
  from: Origin,
): Promise<Outcome<Activated, ActivationRefusal>> {
  const seconds = await rateLimit('activation', from.ip, ...ACTIVATION_TRIES);
  if (seconds !== null) return refused({ code: 'activation-wait', minutes: Math.ceil(seconds / 60) });
  return inScope(systemScope, async (tx) => {
    const company = await tx.adherent.findFirst({
      where: { number: number.trim(), status: 'active' },
      select: { id: true },
    });
    const adherentId = company?.id ?? '00000000-0000-0000-0000-000000000000';
    const [row] = await lockedCode(tx, adherentId);
    const digest = hashCode(readReadableCode(typed) ?? '', adherentId);
    const verdict = judgeActivation(
      row ? { expiresAt: row.expires_at, failedTries: row.tries, usedAt: row.used_at } : null,
      { matches: sameDigest(digest, row?.code_hash ?? ''), hasAdministrateur: row?.open ?? false },
      now(),
    );
    if (row && countsAsActivationTry(verdict))
      await tx.activationCode.update({ where: { id: row.id }, data: { tries: { increment: 1 } } });
    const refusal = activationRefusal(verdict);
    if (!refusal && row) return ok({ activationId: row.id, adherentId, company: row.name });
    const witness = { ...systemActor, ip: from.ip };
    await audit(tx, witness, { action: 'activation.refused', adherentId: company?.id, facts: { verdict } });
    return refused(refusal ?? { code: 'activation-wrong' });
  });
}

function lockedCode(tx: Tx, adherentId: string): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT c.id, c.code_hash, c.expires_at, c.tries, c.used_at, a.name,
      EXISTS (SELECT FROM membership m WHERE m.adherent_id = a.id AND m.revoked_at IS NULL
        AND 'administrateur' = ANY (m.roles)) AS open
    FROM activation_code c JOIN adherent a ON a.id = c.adherent_id
    WHERE c.adherent_id = ${adherentId}::uuid AND c.revoked_at IS NULL
    ORDER BY c.created_at DESC LIMIT 1 FOR UPDATE OF c`;
}

/** The code again at the last step, locked: refused when it was used, taken back, or someone came in meanwhile. */
export async function stillOpen(tx: Tx, activated: Activated): Promise<ActivationRefusal | null> {
  const [row] = await lockedCode(tx, activated.adherentId);
  if (!row || row.id !== activated.activationId) return { code: 'activation-begin-again' };
  if (row.open || row.used_at) return { code: 'activation-company-open' };
  return dayAt(row.expires_at.getTime()) < today() ? { code: 'activation-expired' } : null;
}
