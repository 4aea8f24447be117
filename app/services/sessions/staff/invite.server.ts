import { type Invitable, inInviteOrder } from '~/domain/sessions/invite-order';
import { OPEN_SESSIONS } from '~/domain/sessions/lifecycle';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { now } from '~/platform/clock.server';
import { decrypt, encrypt } from '~/platform/crypto.server';
import { inScope, sqlInScope, systemScope } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { companyReaders } from '~/services/visits/visit-readers.server';

/** How many companies are proposed at once. */
export const INVITED_AT_ONCE = 50;
const PURPOSE = 'invitation-opt-out';

export interface Candidate extends Invitable {
  id: string;
  number: string;
}

/**
 * The companies to invite to a session, in order: members with workers declared exposed to what its theme is about, that
 * have nobody in it and were not invited yet. Out: the first of them, and how many there are.
 */
export function listCandidates(
  actor: StaffActor,
  number: number,
): Promise<{ candidates: Candidate[]; total: number; invited: number }> {
  return sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<Candidate>(
      `WITH this AS (SELECT s.id, s.theme_code, t.exposures, s.centre_code, c.secteur_code FROM prevention_session s
          JOIN theme t ON t.code = s.theme_code LEFT JOIN centre c ON c.code = s.centre_code WHERE s.number = $1),
        concerned AS (SELECT w.adherent_id, count(*)::int AS workers FROM this, worker w LEFT JOIN post p ON p.id = w.post_id
          WHERE w.archived_at IS NULL AND (w.exposures || coalesce(p.exposures, '{}')) && this.exposures GROUP BY 1)
       SELECT a.id, a.number, a.name, k.workers,
         EXISTS (SELECT FROM registration r JOIN prevention_session s ON s.id = r.session_id
           WHERE r.adherent_id = a.id AND s.theme_code = this.theme_code AND r.attended) AS attended,
         CASE WHEN a.centre_code = this.centre_code THEN 'centre' WHEN a.secteur_code = this.secteur_code THEN 'secteur' END AS near
       FROM this, concerned k JOIN adherent a ON a.id = k.adherent_id
       WHERE a.status = 'active' AND NOT EXISTS (SELECT FROM session_invitation i WHERE i.session_id = this.id AND i.adherent_id = a.id)
         AND NOT EXISTS (SELECT FROM registration r WHERE r.session_id = this.id AND r.adherent_id = a.id
           AND r.state IN ('confirmee', 'en_attente', 'offerte'))`,
      [number],
    );
    const invited = await sql.query<{ count: number }>(
      `SELECT count(*)::int FROM session_invitation i JOIN prevention_session s ON s.id = i.session_id WHERE s.number = $1`,
      [number],
    );
    const candidates = inInviteOrder(rows).slice(0, INVITED_AT_ONCE);
    return { candidates, total: rows.length, invited: invited.rows[0]!.count };
  });
} // prettier-ignore

export type InviteRefusal = { code: 'session-closed' };

/**
 * Invites companies to an open session, each once: a mail to its people who register, else to its contact address; none
 * to whoever asked for no more invitations. Null: none of that number. Out: how many companies.
 */
export function inviteCompanies(
  actor: StaffActor,
  number: number,
  adherentIds: readonly string[],
): Promise<Outcome<{ count: number }, InviteRefusal> | null> {
  return inScope(actor.scope, async (tx) => {
    const session = await tx.preventionSession.findUnique({
      where: { number },
      include: { theme: true, centre: { select: { name: true } } },
    });
    if (!session) return null;
    if (!(OPEN_SESSIONS as readonly string[]).includes(session.state) || session.startsAt <= now() || session.adherentId !== null)
      return refused({ code: 'session-closed' });
    const before = await tx.sessionInvitation.findMany({ where: { sessionId: session.id }, select: { adherentId: true } });
    const known = new Set(before.map(({ adherentId }) => adherentId));
    const found = await tx.adherent.findMany({ where: { id: { in: adherentIds.filter((id) => !known.has(id)) }, status: 'active' } });
    await tx.sessionInvitation.createMany({
      skipDuplicates: true,
      data: found.map(({ id }) => ({ sessionId: session.id, adherentId: id, byName: actor.name, sentAt: now() })),
    });
    for (const company of found)
      for (const { email, locale, kind } of await companyReaders(tx, company.id, 'session:register', { contact: true })) {
        if (await tx.invitationOptOut.findUnique({ where: { email: email.toLowerCase() } })) continue;
        await queueMail(tx, {
          template: 'sessions/invitation', to: email, locale, adherentId: company.id, dedupeKey: `session-invite:${session.id}:${company.id}:${email}`,
          data: {
            adherent: kind === 'contact' ? null : company.number, company: company.name, number, themeFr: session.theme.nameFr, themeEn: session.theme.nameEn,
            startsAt: session.startsAt.toISOString(),
            where: session.format === 'webinaire' ? null : [session.centre?.name, session.place].filter(Boolean).join(', '),
            token: encrypt(email.toLowerCase(), PURPOSE),
          },
        });
      }
    await audit(tx, actor, {
      action: 'session-plan.invite',
      subject: { kind: 'session', id: session.id },
      facts: { count: found.length, number },
    });
    return ok({ count: found.length });
  });
} // prettier-ignore

/** The address that a link of an invitation was made for; null when the link is not one of ours. */
export function addressOf(token: string): string | null {
  try {
    return decrypt(token, PURPOSE);
  } catch {
    return null;
  }
}

/** No more invitations to this address. What it registered for is still told. */
export function optOut(email: string): Promise<void> {
  return inScope(systemScope, async (tx) => {
    await tx.invitationOptOut.createMany({ data: [{ email, at: now() }], skipDuplicates: true });
  });
}
