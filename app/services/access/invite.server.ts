import { INVITATION_DAYS, type InvitationRefusal } from '~/domain/access/invitation';
import { judgeMandateTerms } from '~/domain/access/mandate';
import { type CompanyRole, isMandateRole } from '~/domain/access/roles';
import { addDays, type Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import type { Locale } from '~/locales/translation';
import { now, today } from '~/platform/clock.server';
import { hashToken, newToken } from '~/platform/crypto.server';
import { fromDayOrNull, inScope, toDayOrNull, type Tx } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import { rateLimit } from '~/platform/rate-limit.server';
import type { CompanyActor } from './actor';
import { audit } from './audit.server';
import { lockPlaces } from './places.server';

/** Invitations per company: [count, seconds]. */
export const INVITATIONS = [40, 86_400] as const;

/** Whom to invite: one of the company's people, or its accountant until a day. */
export type Invited = { email: string; locale: Locale } & (
  | { kind: 'membership'; roles: readonly CompanyRole[] }
  | { kind: 'mandate'; roles: readonly CompanyRole[]; until: Day }
);

/**
 * Invites an address. The mail is the same whether it has an account. An earlier invitation of the same kind to the
 * same address is taken back. Out: the invitation's id.
 */
export async function invite(
  actor: CompanyActor,
  invited: Invited,
): Promise<Outcome<string, InvitationRefusal>> {
  const refusal = judge(invited);
  if (refusal) return refusal;
  const seconds = await rateLimit('invitation', actor.adherentId, ...INVITATIONS);
  if (seconds !== null) return refused({ code: 'invitation-too-many', minutes: Math.ceil(seconds / 60) });
  const { email, kind } = invited;
  return inScope(actor.scope, async (tx) => {
    const places = await lockPlaces(tx, actor.adherentId);
    if (kind === 'membership' && places.some((place) => !place.left && place.email === email))
      return refused<InvitationRefusal>({ code: 'invitation-already-member', email });
    await tx.invitation.updateMany({
      where: { adherentId: actor.adherentId, email, kind, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now() },
    });
    const token = newToken();
    const untilOn = kind === 'mandate' ? fromDayOrNull(invited.until) : null;
    const { id } = await tx.invitation.create({
      data: {
        adherentId: actor.adherentId, email, kind, roles: [...invited.roles], untilOn, createdById: actor.personId,
        createdAt: now(), tokenHash: hashToken(token), expiresAt: expiry(),
      },
    }); // prettier-ignore
    await audit(tx, actor, { action: `invitation.${kind}`, subject: { kind: 'invitation', id }, facts: { roles: invited.roles } });
    await mail(tx, actor, { ...invited, roles: [...invited.roles], until: toDayOrNull(untilOn), token });
    return ok(id);
  }); // prettier-ignore
}

/** Sends an invitation again with a new link; the former link is worth nothing. Null: nothing to send. */
export function resendInvitation(actor: CompanyActor, id: string, locale: Locale): Promise<string | null> {
  return inScope(actor.scope, async (tx) => {
    const open = { id, adherentId: actor.adherentId, acceptedAt: null, revokedAt: null };
    const row = await tx.invitation.findFirst({ where: open });
    if (!row) return null;
    const token = newToken();
    await tx.invitation.update({ where: { id }, data: { tokenHash: hashToken(token), expiresAt: expiry() } });
    await audit(tx, actor, { action: 'invitation.resend', subject: { kind: 'invitation', id } });
    await mail(tx, actor, {
      email: row.email, locale, kind: row.kind as 'membership' | 'mandate', roles: row.roles as CompanyRole[],
      until: toDayOrNull(row.untilOn), token,
    }); // prettier-ignore
    return row.email;
  });
}

/** Takes an invitation back, or (`back`) puts it back in force. Null: no such invitation, or it was accepted. */
export function withdrawInvitation(actor: CompanyActor, id: string, back = false): Promise<string | null> {
  return inScope(actor.scope, async (tx) => {
    const where = { id, adherentId: actor.adherentId, acceptedAt: null };
    const row = await tx.invitation.findFirst({ where });
    if (!row) return null;
    await tx.invitation.update({ where: { id }, data: { revokedAt: back ? null : now() } });
    const action = back ? 'invitation.restore' : 'invitation.withdraw';
    await audit(tx, actor, { action, subject: { kind: 'invitation', id } });
    return row.email;
  });
}

function judge(invited: Invited): Outcome<string, InvitationRefusal> | null {
  if (invited.kind === 'membership')
    return invited.roles.length > 0 ? null : refused({ code: 'role-missing' });
  const { roles, until } = invited;
  const terms = judgeMandateTerms({ roles: roles.filter(isMandateRole), until }, today());
  return terms.ok ? null : terms;
}

const expiry = () => new Date(now().getTime() + INVITATION_DAYS * 86_400_000);

async function mail(
  tx: Tx,
  actor: CompanyActor,
  to: { email: string; locale: Locale; kind: 'membership' | 'mandate'; roles: CompanyRole[]; until: Day | null; token: string },
): Promise<void> {
  await queueMail(tx, {
    template: 'access/invitation',
    data: {
      kind: to.kind, company: actor.companyName, number: actor.number, by: actor.name, roles: to.roles, token: to.token,
      until: to.until, expires: addDays(today(), INVITATION_DAYS),
    },
    to: to.email,
    locale: to.locale,
    adherentId: actor.adherentId,
  });
} // prettier-ignore
