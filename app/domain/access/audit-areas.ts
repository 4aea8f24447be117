/** First part of every action of the trail (`area.verb`), in the order of the filter. */
export const AUDIT_AREAS = [
  'session',
  'second-factor',
  'account',
  'activation',
  'membership',
  'invitation',
  'mandate',
  'company',
  'worker',
  'workers',
  'post',
  'import',
  'change',
  'declaration',
  'visit',
  'notice',
  'slots',
  'triage',
  'session-plan',
  'seat',
  'intra',
  'prescription',
  'invoice',
  'member',
  'members',
  'letters',
  'campaign',
  'reminder',
  'pricelist',
  'thesaurus',
  'settings',
] as const;
export type AuditArea = (typeof AUDIT_AREAS)[number];

/** Narrows the trail; nulls narrow nothing. Days are in Paris time, both included. */
export interface AuditFilter {
  /** Part of the name of who did it. */
  who: string;
  area: AuditArea | null;
  from: string | null;
  to: string | null;
  /** Number of a company; on the service's side. */
  company: string;
  /** From 1. */
  page: number;
}
