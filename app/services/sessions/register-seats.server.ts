import { randomUUID } from 'node:crypto';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { LIVE_SEATS, type SeatState } from '~/domain/sessions/lifecycle';
import { now } from '~/platform/clock.server';
import { type Sql, sqlInScope } from '~/platform/db/index.server';
import type { CompanyActor, PersonActor, StaffActor } from '~/services/access/actor';
import { auditSql } from '~/services/access/audit.server';
import { tellSession } from './tell-session.server';

/** Someone to register. `id`: the form's own, so that a double click makes one place. */
export interface Participant {
  id?: string;
  workerId: string | null;
  name: string;
  email: string | null;
}

export interface Seat {
  id: string;
  name: string;
  state: SeatState;
  /** Place in the waiting list, from 1; null for whoever has a seat. */
  rank: number | null;
}

export type RegisterRefusal =
  /** Not published, begun, held, cancelled, or not for this company. */
  | { code: 'session-closed' }
  | { code: 'already-registered'; names: string[] }
  /** Those ticked left the list meanwhile. */
  | { code: 'nobody-left' };

/**
 * Registers people in the order given: seats while there are some, then the waiting list in order of arrival. The
 * session's row is held until the commit, so that 10,000 who try at once are counted one after the other.
 * `for`: the company they come for, null for an independent who comes himself.
 */
export function registerSeats(
  actor: CompanyActor | PersonActor | StaffActor,
  {
    sessionId,
    participants,
    adherentId,
  }: { sessionId: string; participants: readonly Participant[]; adherentId: string | null },
): Promise<Outcome<Seat[], RegisterRefusal>> {
  return sqlInScope(actor.scope, async (sql) => {
    const known = await alreadyIn(sql, sessionId, participants);
    if (known.sameForm) return ok(known.sameForm);
    if (known.names.length > 0) return refused({ code: 'already-registered', names: known.names });
    const taken = await sql.query<{ first_arrival: number; granted: number }>({
      name: 'take-seats',
      text: 'SELECT first_arrival, granted FROM app.take_seats($1, $2, $3)',
      values: [sessionId, participants.length, now()],
    });
    const place = taken.rows[0];
    if (!place) return refused({ code: 'session-closed' });
    const seats = participants.map((one, index) => ({
      id: one.id ?? randomUUID(),
      ...one,
      arrival: place.first_arrival + index,
      state: (index < place.granted ? 'confirmee' : 'en_attente') as SeatState,
    }));
    await sql.query({
      name: 'write-seats',
      text: `INSERT INTO registration (id, session_id, adherent_id, worker_id, person_id, name, email, state, arrival, registered_by_name, created_at)
        SELECT d.id, $1, $2, d.worker, $3, d.name, d.email, d.state::"SeatState", d.arrival, $4, $5
        FROM unnest($6::uuid[], $7::uuid[], $8::text[], $9::text[], $10::text[], $11::int[]) AS d(id, worker, name, email, state, arrival)`,
      values: [
        sessionId, adherentId, adherentId === null ? actor.personId : null, actor.name, now(),
        seats.map(({ id }) => id), seats.map(({ workerId }) => workerId), seats.map(({ name }) => name),
        seats.map(({ email }) => email), seats.map(({ state }) => state), seats.map(({ arrival }) => arrival),
      ],
    }); // prettier-ignore
    await auditSql(sql, actor, {
      action: 'seat.register',
      adherentId,
      subject: { kind: 'session', id: sessionId },
      facts: { count: seats.length },
    });
    await tellSession(sql, { about: 'registered', registrationIds: seats.map(({ id }) => id) });
    return ok(await ranked(sql, sessionId, seats));
  });
}

/** Who of these is in already, by worker; or the places this very form made before. */
async function alreadyIn(sql: Sql, sessionId: string, participants: readonly Participant[]) {
  const ids = participants.flatMap(({ id }) => id ?? []);
  const workers = participants.flatMap(({ workerId }) => workerId ?? []);
  if (ids.length === 0 && workers.length === 0) return { names: [], sameForm: null };
  const { rows } = await sql.query<{ id: string; name: string; state: SeatState; arrival: number }>({
    name: 'seats-already',
    text: `SELECT id, name, state, arrival FROM registration
      WHERE session_id = $1 AND (id = ANY ($2::uuid[]) OR (worker_id = ANY ($3::uuid[]) AND state = ANY ($4::"SeatState"[])))`,
    values: [sessionId, ids, workers, LIVE_SEATS],
  });
  const same = rows.filter(({ id }) => ids.includes(id));
  return {
    names: rows.filter(({ id }) => !ids.includes(id)).map(({ name }) => name),
    sameForm: same.length > 0 ? await ranked(sql, sessionId, same) : null,
  };
}

async function ranked(
  sql: Sql,
  sessionId: string,
  seats: readonly { id: string; name: string; state: SeatState; arrival: number }[],
): Promise<Seat[]> {
  const first = seats.find(({ state }) => state === 'en_attente');
  if (!first) return seats.map(({ id, name, state }) => ({ id, name, state, rank: null }));
  // Others' places are not ours to read: the session knows how many wait, and ours came last.
  const { rows } = await sql.query<{ waiting: number }>(
    'SELECT waiting FROM prevention_session WHERE id = $1',
    [sessionId],
  );
  const waits = seats.filter(({ state }) => state === 'en_attente');
  const before = (rows[0]?.waiting ?? waits.length) - waits.length;
  return seats.map(({ id, name, state }) => ({
    id,
    name,
    state,
    rank: state === 'en_attente' ? before + waits.findIndex((one) => one.id === id) + 1 : null,
  }));
}
