/** Why staff give up a request. Practical, never medical. */
export const CANCEL_REASONS = ['parti', 'erreur', 'doublon', 'renonce'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];
