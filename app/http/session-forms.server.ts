import { diffDays, dayAt } from '~/domain/shared/day';
import type { Translate } from '~/locales/translation';
import type { StaffSession } from '~/services/sessions/staff/show-session.server';

/** The field that a refusal is about; the others are about the form. */
const FIELD: Record<string, string> = {
  'unknown-theme': 'theme',
  'theme-fixed': 'theme',
  'unknown-centre': 'centre',
  'in-the-past': 'day',
  'seats-taken': 'max',
  'merge-closed': 'into',
  'merge-other-theme': 'into',
  'merge-same': 'into',
};

/** Refusals about a session as sentences beside their fields. */
export function refusedSession(
  t: Translate,
  refusals: readonly { code: string; taken?: number; state?: string }[],
): Record<string, string> {
  return Object.fromEntries(
    refusals.map(({ code, taken, state }) => [
      FIELD[code] ?? 'form',
      t(`board:refusal.${code}`, {
        taken: taken ?? 0,
        state: state ? t(`sessions:state.${state}`).toLowerCase() : '',
      }),
    ]),
  );
}

/** A session as the values of its form. `hour`: an instant as a field of hours reads it. */
export function sessionValues(session: StaffSession, hour: (at: string) => string): Record<string, string> {
  const first = session.parts[0]!;
  const days = diffDays(dayAt(Date.parse(session.startsAt)), dayAt(Date.parse(session.endsAt))) + 1;
  return {
    theme: session.themeCode,
    format: session.format,
    centre: session.centreCode ?? '',
    place: session.place ?? '',
    link: session.joinUrl ?? '',
    trainer: session.trainer,
    day: dayAt(Date.parse(session.startsAt)),
    days: String(days),
    from: hour(first.startsAt),
    to: hour(first.endsAt),
    min: String(session.minSeats),
    max: String(session.maxSeats),
    decision: session.decisionOn,
    notice: String(session.noticeHours),
  };
}
