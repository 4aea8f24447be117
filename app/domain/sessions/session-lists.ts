/** The lists of sessions that the team pages through, as addresses name them. */
export const SESSION_LISTS = ['a-venir', 'brouillons', 'passees'] as const;
export type SessionListName = (typeof SESSION_LISTS)[number];
