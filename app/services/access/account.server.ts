import type { Locale } from '~/locales/translation';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { inScope, systemScope } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import type { PersonActor } from './actor';
import { audit } from './audit.server';
import { CODE_MINUTES, issueCode, mayAskForCode, mayTryCode, tryCode } from './email-proof.server';
import { localeOfPerson } from './person-locale';

/** What a person may change about himself. */
export interface Account {
  name: string;
  phone: string | null;
  /** Null follows the browser. */
  locale: Locale | null;
}

/** The account as recorded. */
export const readAccount = (actor: PersonActor) =>
  inScope(actor.scope, (tx) =>
    tx.person.findUniqueOrThrow({
      where: { id: actor.personId },
      select: { name: true, phone: true, locale: true, email: true },
    }),
  );

/** Records name, phone and language. */
export async function saveAccount(actor: PersonActor, account: Account): Promise<void> {
  await inScope(actor.scope, async (tx) => {
    await tx.person.update({ where: { id: actor.personId }, data: account, select: { id: true } });
    await audit(tx, actor, { action: 'account.edit' });
  });
}

/**
 * Sends a code to the address a person wants to use. Out: what the browser keeps, or the seconds to wait; the
 * same when the address has an account already, whose owner alone learns of it.
 */
export async function requestNewEmail(
  actor: PersonActor,
  email: string,
): Promise<{ challenge: string } | { waitSeconds: number }> {
  const wait = await mayAskForCode(email, actor.ip ?? '');
  if (wait !== null) return { waitSeconds: wait };
  return inScope(systemScope, async (tx) => {
    const taken = await tx.person.findUnique({ where: { email }, select: { id: true } });
    const proof = { email, purpose: 'new-email' as const, personId: taken ? null : actor.personId };
    const { challenge, code } = await issueCode(tx, proof);
    const mail = { to: email, locale: localeOfPerson(actor) };
    if (taken) await queueMail(tx, { ...mail, template: 'access/email-taken', data: {} });
    else
      await queueMail(tx, {
        ...mail,
        template: 'access/new-email-code',
        data: { code, minutes: CODE_MINUTES },
      });
    return { challenge };
  });
}

export type NewEmailRefusal = { code: 'sign-in-code-refused' };

/** Proves the new address by its code and uses it from now on; the former one is told. */
export async function confirmNewEmail(
  actor: PersonActor,
  challenge: string,
  typed: string,
): Promise<Outcome<{ email: string }, NewEmailRefusal>> {
  if (!(await mayTryCode(actor.ip ?? ''))) return refused({ code: 'sign-in-code-refused' });
  return inScope(systemScope, async (tx) => {
    const { verdict, email, personId } = await tryCode(tx, { challenge, typed, purpose: 'new-email' });
    const taken = await tx.person.findUnique({ where: { email }, select: { id: true } });
    if (verdict !== 'accepted' || personId !== actor.personId || taken)
      return refused({ code: 'sign-in-code-refused' });
    await tx.person.update({ where: { id: personId }, data: { email } });
    await audit(tx, actor, { action: 'account.change-email' });
    await queueMail(tx, {
      template: 'access/email-changed',
      data: {},
      to: actor.email,
      locale: localeOfPerson(actor),
    });
    return ok({ email });
  });
}
