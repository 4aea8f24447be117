const HOUR = 3_600_000;

/** What an excuse given now is worth. */
export interface ExcuseJudgement {
  /** After the notice period: recorded as late, and its fee drafted when the service charges one. */
  late: boolean;
  /** Last instant at which excusing costs nothing. */
  freeUntil: Date;
  /** The appointment has begun: it is no longer excused, it is missed. */
  past: boolean;
}

/**
 * Judges an excuse. `noticeHours` is a setting of the service and counts hours that really pass: over a change of clock
 * the wall shows one more or one less. The last instant of the period is still free.
 */
export function judgeExcuse({
  startsAt,
  now,
  noticeHours,
}: {
  startsAt: Date;
  now: Date;
  noticeHours: number;
}): ExcuseJudgement {
  const freeUntil = new Date(startsAt.getTime() - noticeHours * HOUR);
  return { late: now > freeUntil, freeUntil, past: now >= startsAt };
}
