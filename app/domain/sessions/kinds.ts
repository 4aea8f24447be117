/** How a sensibilisation is held: in a centre, online, in the company itself. */
export const SESSION_FORMATS = ['sur-place', 'webinaire', 'intra'] as const;
export type SessionFormat = (typeof SESSION_FORMATS)[number];

/** Lifecycle of a company's request for a session of its own. */
export const INTRA_STATES = ['recue', 'acceptee', 'planifiee', 'refusee', 'annulee'] as const;
export type IntraState = (typeof INTRA_STATES)[number];

/** What an ordonnance de prévention may prescribe. */
export const PRESCRIPTION_KINDS = ['theme', 'fiche-entreprise', 'amt', 'duerp'] as const;
export type PrescriptionKind = (typeof PRESCRIPTION_KINDS)[number];

/** What the service does in a company and notes with its day. */
export const ACTION_KINDS = ['fiche-entreprise', 'amt', 'duerp'] as const satisfies PrescriptionKind[];
export type ActionKind = (typeof ACTION_KINDS)[number];

/** "S-123", "I-12": what people quote. */
export const sessionReference = (number: number): string => `S-${number}`;
export const intraReference = (number: number): string => `I-${number}`;
