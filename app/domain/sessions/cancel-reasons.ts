/** Why the team cancels a session. */
export const CANCEL_REASONS = ['participants', 'intervenant', 'autre'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];
