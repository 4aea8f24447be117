import type { Day } from '~/domain/shared/day';
import { addDays, instantAt } from '~/domain/shared/day';
import type { FreeSlot, Placeable } from '~/domain/visits/slot-choice';
import type { Sql } from '~/platform/db/index.server';

/** How far ahead a place is looked for. */
const HORIZON_DAYS = 180;
const MOST_SESSIONS = 300;

export type OfferedSlot = FreeSlot & { sessionId: string; centre: string; professional: string };

const COLUMNS = `s.id, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.mode, s.kinds, s.centre_code AS "centreCode",
  s.professional_id AS "professionalId", p.profession, s.duty_session_id AS "sessionId", c.name AS centre,
  p.name AS professional`;
const FROM = `slot s JOIN professional p ON p.id = s.professional_id AND p.active JOIN centre c ON c.code = s.centre_code`;

/** Free slots that the kind and the queue of a request allow. Values: kind, queue, whether at a distance is agreed. */
const FITS = `NOT s.taken AND (s.kinds = '{}' OR $1 = ANY (s.kinds)) AND (p.profession = 'medecin' OR $2 = 'infirmier')
  AND (s.mode = 'sur-place' OR $3::boolean)`;

type Asked = Pick<Placeable, 'kind' | 'queue' | 'centreCode' | 'fromOn' | 'teleconsultationAgreed'>;

const iso = <R extends { startsAt: Date | string; endsAt: Date | string }>(row: R) => ({
  ...row,
  startsAt: new Date(row.startsAt).toISOString(),
  endsAt: new Date(row.endsAt).toISOString(),
});

/**
 * The first free slot of each session in the secteur of a request (anywhere while its centre is not known), soonest first;
 * a request that cannot be held before a day looks from that day on.
 */
export async function firstFreeSlots(
  sql: Sql,
  request: Asked,
  { now, skip = [] }: { now: Date; skip?: readonly string[] },
): Promise<OfferedSlot[]> {
  const start = request.fromOn ? instantAt(request.fromOn, '00:00') : now;
  const from = start > now ? start : now;
  const { rows } = await sql.query<OfferedSlot>(
    `SELECT * FROM (SELECT DISTINCT ON (s.duty_session_id) ${COLUMNS} FROM ${FROM}
       WHERE ${FITS} AND s.starts_at > $4 AND s.starts_at < $5 AND s.id <> ALL ($7::uuid[])
         AND ($6::text IS NULL OR c.secteur_code = (SELECT secteur_code FROM centre WHERE code = $6))
       ORDER BY s.duty_session_id, s.starts_at) each_session
     ORDER BY "startsAt" LIMIT ${MOST_SESSIONS}`,
    [
      request.kind, request.queue, request.teleconsultationAgreed, from,
      new Date(from.getTime() + HORIZON_DAYS * 86_400_000), request.centreCode, skip,
    ],
  ); // prettier-ignore
  return rows.map(iso);
}

/** Every free slot of a day and a centre that fits a request, soonest first. */
export async function freeSlotsOfDay(
  sql: Sql,
  request: Asked,
  { on, centre, now }: { on: Day; centre: string; now: Date },
): Promise<OfferedSlot[]> {
  const { rows } = await sql.query<OfferedSlot>(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE ${FITS} AND s.starts_at > $4 AND s.starts_at >= $5 AND s.starts_at < $6
       AND s.centre_code = $7 ORDER BY s.starts_at, p.name LIMIT 100`,
    [
      request.kind, request.queue, request.teleconsultationAgreed, now,
      instantAt(on, '00:00'), instantAt(addDays(on, 1), '00:00'), centre,
    ],
  ); // prettier-ignore
  return rows.map(iso);
}
