import { addDays, type Day, instantAt } from '~/domain/shared/day';
import type { Mode, Profession } from '~/domain/visits/kinds';
import { now } from '~/platform/clock.server';
import { sqlInScope } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import type { StaffActor } from '~/services/access/actor';

export interface WeekSession {
  id: string;
  day: Day;
  startsAt: Date;
  endsAt: Date;
  mode: Mode;
  open: boolean;
  slots: number;
  taken: number;
  /** Free slots that can still be given. */
  free: number;
}

/** Who holds visits, as filters and forms offer them. */
export interface ProfessionalChoice {
  id: string;
  name: string;
  profession: Profession;
  /** The account of whoever is reading. */
  you: boolean;
}

/** The vacations of one professional in one centre in a week. */
export interface WeekRow {
  centre: string;
  professionalId: string;
  professional: string;
  profession: Profession;
  sessions: WeekSession[];
}

export type WeekFilter = { centre: string | null; professional: string | null };

/** Centres and active professionals to choose from, and an id for the form. */
export function dutyChoices(actor: StaffActor) {
  return sqlInScope(actor.scope, async (sql) => ({ ...(await choices(sql, actor)), newId: newId() }));
}

type Sql = Parameters<Parameters<typeof sqlInScope>[1]>[0];

async function choices(sql: Sql, actor: StaffActor) {
  const centres = await sql.query<{ code: string; name: string }>('SELECT code, name FROM centre ORDER BY name');
  const professionals = await sql.query<ProfessionalChoice>(
    `SELECT id, name, profession, coalesce(person_id = $1, false) AS you FROM professional WHERE active ORDER BY profession, name`,
    [actor.personId],
  );
  return { centres: centres.rows, professionals: professionals.rows };
} // prettier-ignore

/** The vacations of the seven days from a Monday, by centre then professional, with their free and taken slots. */
export function readWeek(actor: StaffActor, monday: Day, { centre, professional }: WeekFilter) {
  return sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<WeekSession & Omit<WeekRow, 'sessions'>>(
      `SELECT d.id, d.day, d.starts_at AS "startsAt", d.ends_at AS "endsAt", d.mode, d.open_to_employers AS open,
         c.name AS centre, p.id AS "professionalId", p.name AS professional, p.profession, s.*
       FROM duty_session d JOIN centre c ON c.code = d.centre_code JOIN professional p ON p.id = d.professional_id
       CROSS JOIN LATERAL (SELECT count(*)::int AS slots, count(*) FILTER (WHERE taken)::int AS taken,
         count(*) FILTER (WHERE NOT taken AND starts_at > $5)::int AS free FROM slot
         WHERE duty_session_id = d.id AND closed_at IS NULL) s
       WHERE d.day >= $1 AND d.day < $2 AND ($3::text IS NULL OR d.centre_code = $3)
         AND ($4::uuid IS NULL OR d.professional_id = $4) AND s.slots > 0
       ORDER BY c.name, p.profession DESC, p.name, p.id, d.starts_at`,
      [monday, addDays(monday, 7), centre, professional, now()],
    );
    const week: WeekRow[] = [];
    for (const { centre: at, professionalId, professional: name, profession, ...session } of rows) {
      let last = week.at(-1);
      if (last?.centre !== at || last.professionalId !== professionalId) {
        last = { centre: at, professionalId, professional: name, profession, sessions: [] };
        week.push(last);
      }
      last.sessions.push(session);
    }
    return { week, ...(await choices(sql, actor)) };
  });
}

/** The instants between which a day passes in Paris. */
export const boundsOf = (on: Day): [from: Date, to: Date] => [
  instantAt(on, '00:00'),
  instantAt(addDays(on, 1), '00:00'),
];
