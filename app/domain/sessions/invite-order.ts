/** A company that might come to a session, and why. */
export type Invitable = {
  name: string;
  /** Workers declared exposed to what the theme is about. */
  workers: number;
  /** It already sent somebody to a session of the theme. */
  attended: boolean;
  /** Followed in the very centre of the session, or in its secteur. */
  near: 'centre' | 'secteur' | null;
};

const NEARNESS = ['centre', 'secteur', null] as const;

/**
 * Companies in the order in which to invite them: those that never attended the theme first, then the nearest to where
 * it is held, then those with most workers concerned, then by name.
 */
export function inInviteOrder<C extends Invitable>(companies: readonly C[]): C[] {
  return [...companies].sort(
    (a, b) =>
      Number(a.attended) - Number(b.attended) ||
      NEARNESS.indexOf(a.near) - NEARNESS.indexOf(b.near) ||
      b.workers - a.workers ||
      a.name.localeCompare(b.name, 'fr'),
  );
}
