import type { SessionState } from './lifecycle';

/** How long before a session begins whoever welcomes may tick who is there (minutes). */
export const ATTENDANCE_OPENS_MINUTES = 60;
const MINUTE_MS = 60_000;

/** From when attendance may be noted. */
export const attendanceFrom = (startsAt: Date): Date =>
  new Date(startsAt.getTime() - ATTENDANCE_OPENS_MINUTES * MINUTE_MS);

/** Whether attendance may be noted now: the session goes ahead and is about to begin, or was held and is corrected. */
export const attendanceOpen = (state: SessionState, startsAt: Date, now: Date): boolean =>
  state === 'tenue' || (state === 'confirmee' && now >= attendanceFrom(startsAt));

/** How long before a webinar begins its room may be entered (minutes). */
export const JOIN_OPENS_MINUTES = 15;

/** From when the room of a webinar may be entered; until its end. */
export const joinFrom = (startsAt: Date): Date =>
  new Date(startsAt.getTime() - JOIN_OPENS_MINUTES * MINUTE_MS);

/** Whether the room of a webinar may be entered now. */
export const joinOpen = (startsAt: Date, endsAt: Date, now: Date): boolean =>
  now >= joinFrom(startsAt) && now < endsAt;
