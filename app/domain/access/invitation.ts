import type { MandateRefusal } from './mandate';
import type { MembershipRefusal } from './membership';

/** An invitation is for one address, for a few days, once. */
export const INVITATION_DAYS = 7;

export type InvitationRefusal =
  | MembershipRefusal
  | MandateRefusal
  | { code: 'invitation-already-member'; email: string }
  | { code: 'invitation-too-many'; minutes: number };

export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired';

/** Whether the link still opens. */
export function invitationState(
  invitation: { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.revokedAt) return 'revoked';
  return now.getTime() < invitation.expiresAt.getTime() ? 'open' : 'expired';
}

export type AcceptRefusal =
  | { code: 'invitation-closed'; state: Exclude<InvitationState, 'open'> }
  | { code: 'invitation-not-yours' }
  | { code: 'invitation-sign-in' };
