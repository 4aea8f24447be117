import { can } from '~/domain/access/permissions';
import { isStaffRole } from '~/domain/access/roles';
import { CONFIRMED_AT_MINIMUM, decisionDayReached } from '~/domain/sessions/decision';
import { now } from '~/platform/clock.server';
import { inScope, sqlInScope, systemScope } from '~/platform/db/index.server';
import { onSchedule, onTask } from '~/platform/jobs.server';
import { queueMail } from '~/platform/mailer.server';
import { systemActor } from '~/services/access/actor';
import { promoteWaiting } from '../promote-waiting.server';
import { decideIn } from './decide-session.server';

/**
 * What time does to sessions. Offers whose time ran out go to the next; from 8:00 in Paris on its decision day a session
 * that has its minimum is confirmed, and the team is told once a day of every one that has not, until somebody decides.
 * Looks at what is due, not at when it last ran: a run that was missed or killed is made up by the next one.
 */
export async function runSessionClock(at: Date): Promise<void> {
  for (const sessionId of await withOffersOver(at))
    await sqlInScope(systemScope, (sql) => promoteWaiting(sql, sessionId));
  if (CONFIRMED_AT_MINIMUM)
    for (const number of await ready(at))
      await sqlInScope(systemScope, async (sql) => {
        // Held and counted again: someone may have given up a seat since the list was made.
        const { rows } = await sql.query(
          `SELECT 1 FROM prevention_session WHERE number = $1 AND ${READY} AND decision_on <= $2 FOR UPDATE`,
          [number, decisionDayReached(at)],
        );
        if (rows.length > 0) await decideIn(sql, systemActor, number, { event: 'confirm' });
      });
  await tellTeam(at);
}

const READY = `state = 'publiee' AND decided_at IS NULL AND seats_taken >= min_seats`;

const withOffersOver = (at: Date): Promise<string[]> =>
  sqlInScope(systemScope, async (sql) => {
    const { rows } = await sql.query<{ session_id: string }>(
      `SELECT DISTINCT session_id FROM registration WHERE state = 'offerte' AND offered_until <= $1`,
      [at],
    );
    return rows.map(({ session_id }) => session_id);
  });

const ready = (at: Date): Promise<number[]> =>
  sqlInScope(systemScope, async (sql) => {
    const { rows } = await sql.query<{ number: number }>(
      `SELECT number FROM prevention_session WHERE ${READY} AND decision_on <= $1 AND starts_at > $2 ORDER BY number`,
      [decisionDayReached(at), at],
    );
    return rows.map(({ number }) => number);
  });

/** One mail a day to each of those who may decide, with every session that waits for a decision. */
function tellTeam(at: Date): Promise<void> {
  return inScope(systemScope, async (tx) => {
    const waiting = await tx.preventionSession.findMany({
      where: { state: 'publiee', decisionOn: { lte: new Date(decisionDayReached(at)) } },
      orderBy: [{ decisionOn: 'asc' }, { startsAt: 'asc' }],
      include: { theme: true },
    });
    if (waiting.length === 0) return;
    const team = await tx.person.findMany({
      where: { staffRole: { not: null }, disabledAt: null },
      select: { email: true, locale: true, staffRole: true },
    });
    const sessions = waiting.map(({ number, theme, startsAt, seatsTaken, minSeats }) => ({
      number, themeFr: theme.nameFr, themeEn: theme.nameEn, startsAt: startsAt.toISOString(), seats: seatsTaken, min: minSeats,
    })); // prettier-ignore
    for (const { email, locale, staffRole } of team) {
      if (!staffRole || !isStaffRole(staffRole)) continue;
      if (!can({ kind: 'staff', role: staffRole }, 'session:manage')) continue;
      await queueMail(tx, {
        template: 'sessions/to-decide',
        to: email,
        locale: locale === 'en' ? 'en' : 'fr',
        // Yesterday's list is told again until eight: the day of the mail is that of the decisions it speaks of.
        dedupeKey: `session-decide:${decisionDayReached(at)}:${email}`,
        data: { sessions },
      });
    }
  });
}

onTask('session.clock', async () => runSessionClock(now()));
onSchedule('*/15 * * * *', 'session.clock');
