import type { ActivationRefusal } from '~/domain/access/activation-code';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import type { Locale } from '~/locales/translation';
import { now } from '~/platform/clock.server';
import { decrypt, encrypt } from '~/platform/crypto.server';
import { inScope, systemScope, type Tx } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import { type Activated, stillOpen } from './activation.server';
import { audit } from './audit.server';
import {
  CODE_MINUTES,
  issueCode,
  mayAskForCode,
  mayTryCode,
  type Origin,
  tryCode,
} from './email-proof.server';
import { openSession } from './sign-in.server';

/** What a browser carries from one step of the first access to the next; it can neither read nor change it. */
export interface FirstAccess extends Activated {
  name?: string;
  email?: string;
  challenge?: string;
}

const PURPOSE = 'first-access';
const STEPS_MS = 30 * 60_000;

/** Seals the steps so far, for a cookie. */
export const sealFirstAccess = (steps: FirstAccess): string =>
  encrypt(JSON.stringify({ ...steps, until: now().getTime() + STEPS_MS }), PURPOSE);

/** The steps so far, or null when there are none, they are too old or were tampered with. */
export function openFirstAccess(sealed: string | null): FirstAccess | null {
  if (!sealed) return null;
  try {
    const { until, ...steps } = JSON.parse(decrypt(sealed, PURPOSE)) as FirstAccess & { until: number };
    return now().getTime() < until ? steps : null;
  } catch {
    return null;
  }
}

/** Sends the code that proves the address of the company's first person. Out: the steps, or seconds to wait. */
export async function proveFirstPerson(
  steps: Activated,
  person: { name: string; email: string },
  locale: Locale,
  from: Origin,
): Promise<FirstAccess | { waitSeconds: number }> {
  const wait = await mayAskForCode(person.email, from.ip);
  if (wait !== null) return { waitSeconds: wait };
  return inScope(systemScope, async (tx) => {
    const proof = { email: person.email, purpose: PURPOSE, personId: null } as const;
    const { challenge, code } = await issueCode(tx, proof);
    await queueMail(tx, {
      template: 'access/first-access-code',
      data: { code, minutes: CODE_MINUTES, company: steps.company },
      to: person.email,
      locale,
      adherentId: steps.adherentId,
    });
    return { ...steps, ...person, challenge };
  });
}

export type FirstAccessRefusal = ActivationRefusal | { code: 'sign-in-code-refused' };

/**
 * Takes the e-mailed code: the person becomes the company's first administrateur. Out: the token of a session and
 * the company's number. Of two people with the same letter, the first one in is the one.
 */
export async function completeFirstAccess(
  steps: FirstAccess,
  typed: string,
  locale: Locale,
  from: Origin,
): Promise<Outcome<{ token: string; number: string }, FirstAccessRefusal>> {
  const { challenge, name, adherentId } = steps;
  if (!challenge || !name) return refused({ code: 'activation-begin-again' });
  if (!(await mayTryCode(from.ip))) return refused({ code: 'sign-in-code-refused' });
  return inScope(systemScope, async (tx) => {
    const closed = await stillOpen(tx, steps);
    if (closed) return refused<FirstAccessRefusal>(closed);
    const { verdict, email } = await tryCode(tx, { challenge, typed, purpose: PURPOSE, anyone: true });
    if (verdict !== 'accepted') return refused({ code: 'sign-in-code-refused' });
    const person = await personByEmail(tx, { email, name, locale });
    const place = { roles: ['administrateur'], revokedAt: null, createdById: person.id };
    await tx.membership.upsert({
      where: { personId_adherentId: { personId: person.id, adherentId } },
      create: { personId: person.id, adherentId, ...place },
      update: { ...place, version: { increment: 1 } },
    });
    await tx.activationCode.update({
      where: { id: steps.activationId },
      data: { usedAt: now(), usedById: person.id },
    });
    const { number } = await tx.adherent.findUniqueOrThrow({
      where: { id: adherentId },
      select: { number: true },
    });
    const witness = { kind: 'company' as const, personId: person.id, name: person.name, ip: from.ip };
    await audit(tx, witness, { action: 'activation.use', adherentId });
    return ok({ token: await openSession(tx, person.id, from, false), number });
  });
}

/** The account of a proven address, made when there is none. An account that exists keeps its name. */
export async function personByEmail(
  tx: Tx,
  person: { email: string; name: string; locale: Locale | null },
): Promise<{ id: string; name: string; email: string; locale: string | null }> {
  const select = { id: true, name: true, email: true, locale: true } as const;
  const known = await tx.person.findUnique({ where: { email: person.email }, select });
  return known ?? tx.person.create({ data: { ...person, createdAt: now() }, select });
}
