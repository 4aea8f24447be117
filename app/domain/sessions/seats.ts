/** How long a seat that came free is kept for whoever it is offered to (hours). */
export const OFFER_HOURS = 48;
/** An offer ends at the latest that long before the session begins (hours). */
export const OFFER_STOPS_HOURS = 2;
const HOUR_MS = 3_600_000;

/** Until when a seat offered now is kept; null when the session begins too soon for an offer. */
export function offerEnds(now: Date, startsAt: Date): Date | null {
  const last = startsAt.getTime() - OFFER_STOPS_HOURS * HOUR_MS;
  const until = Math.min(now.getTime() + OFFER_HOURS * HOUR_MS, last);
  return until > now.getTime() ? new Date(until) : null;
}

/** Until when whoever registered may cancel or change. `noticeHours`: the session's own notice. */
export const cancellableUntil = (startsAt: Date, noticeHours: number): Date =>
  new Date(startsAt.getTime() - noticeHours * HOUR_MS);
