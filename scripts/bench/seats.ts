import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { paths } from '../../app/paths';
import { addDays, dayAt } from '../../app/domain/shared/day';
import { insertRows } from '../../prisma/factories/insert';
import { makers } from '../../prisma/factories/make';
import { sessionMakers } from '../../prisma/factories/sessions';
import { enterAs, withPortals } from './portal';

const ATTEMPTS = 10_000;
const SEATS = 30;
const WEB_PROCESSES = 2;
/** Requests under way at any moment. */
const AT_ONCE = 100;

/** 10,000 registrations sent at once for a session of 30 seats, over HTTP, to two web processes on one database. */
export function measure() {
  return withPortals(WEB_PROCESSES, async (portals, ownerUrl) => {
    const visitor = await enterAs(portals[0]!, 'usine');
    const adherent = /\/entreprise\/([^/?]+)/.exec(visitor.landing)?.[1] ?? '';
    const sql = new pg.Client({ connectionString: ownerUrl });
    await sql.connect();
    await sql.query(`SELECT set_config('app.kind', 'system', false)`);
    const theme = { code: 'SST', durationMinutes: 840, minSeats: 4, maxSeats: SEATS };
    const session = sessionMakers(makers(randomUUID())).session(theme, addDays(dayAt(Date.now()), 60));
    await insertRows(sql, 'prevention_session', [session]);
    const found = await sql.query<{ number: number }>('SELECT number FROM prevention_session WHERE id = $1', [
      session.id,
    ]);
    const page = paths.companySession(adherent, found.rows[0]!.number, '/inscription');

    const started = performance.now();
    let next = 0;
    const lane = async () => {
      for (let n = next++; n < ATTEMPTS; n = next++) {
        const answer = await fetch(portals[n % WEB_PROCESSES]!.url + page, {
          method: 'POST',
          headers: { cookie: visitor.cookie },
          body: new URLSearchParams({ id: randomUUID(), intent: 'inscrire', nom1: `Personne ${n}` }),
          redirect: 'manual',
        });
        await answer.arrayBuffer();
        if (answer.status !== 303) throw new Error(`an attempt was answered ${answer.status}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    const ms = Math.round(performance.now() - started);

    const { rows } = await sql.query<{ state: string; arrival: number }>(
      'SELECT state::text, arrival FROM registration WHERE session_id = $1 ORDER BY arrival',
      [session.id],
    );
    await sql.end();
    const confirmed = rows.filter(({ state }) => state === 'confirmee').length;
    const waiting = rows.filter(({ state }) => state === 'en_attente').length;
    const ranksComplete =
      rows.every(({ arrival }, index) => arrival === index + 1) &&
      rows.every(({ state }, index) => (state === 'confirmee') === index < SEATS);
    return { attempts: ATTEMPTS, seats: SEATS, confirmed, waiting, ranksComplete, ms };
  });
}
