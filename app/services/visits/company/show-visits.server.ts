import { searchText } from '~/domain/shared/search-text';
import type { Mode, Profession, VisitKind } from '~/domain/visits/kinds';
import { COMING_STATES, type VisitState, WAITING_STATES } from '~/domain/visits/lifecycle';
import type { VisitSet, VisitView } from '~/domain/visits/visit-view';
import { now } from '~/platform/clock.server';
import { sqlInScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { parseVisitSettings } from '../visit-settings.server';

export const VISITS_PER_PAGE = 25;
/** Lines of each part of the page that shows them together. */
const FIRST_LINES = 8;
/** What the page says to do first. */
const MOST_TASKS = 5;

/** One visit of the list. Instants are ISO texts, days `YYYY-MM-DD`. */
export interface VisitLine {
  id: string;
  kind: VisitKind;
  state: VisitState;
  /** "Durand Léa"; null when the worker left the list for good. */
  name: string | null;
  dueOn: string | null;
  requestedAt: string;
  closedAt: string | null;
  startsAt: string | null;
  mode: Mode | null;
  confirmedAt: string | null;
  centre: string | null;
  professional: string | null;
  profession: Profession | null;
  /** The service wrote something that nobody of the company has opened. */
  unread: boolean;
}

export interface VisitList {
  counts: Record<VisitSet, number>;
  /** Lines of each set that this view shows. */
  rows: Record<VisitSet, VisitLine[]>;
  /** Appointments to come that nobody confirmed, the soonest first. */
  toConfirm: { id: string; name: string | null; startsAt: string }[];
  /** The service opened slots that companies book themselves. */
  openSlots: boolean;
  noticeHours: number;
  proposalDays: number;
}

/**
 * A company's appointments to come, requests that wait, and what is over. One question to the database. Private visits
 * are no row of this scope.
 */
export async function showVisits(actor: CompanyActor, view: VisitView): Promise<VisitList> {
  const { vue, q, type, page } = view;
  const words = searchText(q)
    .split(' ')
    .filter(Boolean)
    .map((word) => `%${word}%`);
  const limit = (set: VisitSet) =>
    vue === null ? (set === 'passees' ? 0 : FIRST_LINES) : vue === set ? VISITS_PER_PAGE : 0;
  return sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<Found>({
      name: 'company-visits',
      text: HUB,
      values: [
        actor.adherentId,
        now(),
        words,
        type,
        limit('rendez-vous'),
        limit('demandes'),
        limit('passees'),
        vue === null ? 0 : (page - 1) * VISITS_PER_PAGE,
      ],
    });
    const { settings, ...found } = rows[0]!;
    const { noticeHours, proposalDays } = parseVisitSettings(settings);
    return { ...found, noticeHours, proposalDays };
  });
}

type Found = Omit<VisitList, 'noticeHours' | 'proposalDays'> & { settings: unknown };

const list = (states: readonly VisitState[]) => states.map((state) => `'${state}'`).join(', ');

const LINE = `json_build_object('id', m.id, 'kind', m.kind, 'state', m.state, 'name', m.name, 'dueOn', m.due_on,
  'requestedAt', m.requested_at, 'closedAt', m.closed_at, 'startsAt', m.starts_at, 'mode', m.mode,
  'confirmedAt', m.confirmed_at, 'centre', m.centre, 'professional', p.name, 'profession', p.profession,
  'unread', EXISTS (SELECT FROM visit_message g WHERE g.visit_id = m.id AND g.author_kind = 'staff' AND g.read_at IS NULL))`;

const part = (
  set: VisitSet,
  order: string,
  limit: string,
) => `(SELECT coalesce(json_agg(${LINE} ORDER BY ${order}), '[]')
  FROM (SELECT * FROM mine m WHERE m.set = '${set}' ORDER BY ${order} LIMIT ${limit}::int OFFSET $8::int) m
  LEFT JOIN professional p ON p.id = m.professional_id)`;

/** $1 company, $2 now, $3 patterns of the name, $4 kind, $5 to $7 lines of each set, $8 lines before. */
const HUB = `WITH mine AS (
    SELECT v.id, v.kind, v.state, v.due_on, v.requested_at, v.closed_at,
      coalesce(w.used_name, w.family_name) || ' ' || w.first_name AS name,
      w.first_name || ' ' || coalesce(w.used_name, w.family_name) AS called, a.starts_at, a.mode, a.confirmed_at,
      a.professional_id, c.name AS centre,
      CASE WHEN v.state IN (${list(WAITING_STATES)}) THEN 'demandes'
        WHEN a.starts_at > $2 AND v.state IN (${list(COMING_STATES)}) THEN 'rendez-vous' ELSE 'passees' END AS set
    FROM visit v
    LEFT JOIN worker w ON w.id = v.worker_id
    LEFT JOIN appointment a ON a.visit_id = v.id AND a.state = v.state
      AND v.state IN (${list([...COMING_STATES, 'effectuee'])})
    LEFT JOIN centre c ON c.code = a.centre_code
    WHERE v.adherent_id = $1::uuid AND ($4::text IS NULL OR v.kind = $4)
      AND (cardinality($3::text[]) = 0 OR w.sort_name LIKE ALL ($3::text[])))
  SELECT
    (SELECT json_build_object('rendez-vous', count(*) FILTER (WHERE set = 'rendez-vous'),
      'demandes', count(*) FILTER (WHERE set = 'demandes'), 'passees', count(*) FILTER (WHERE set = 'passees'))
      FROM mine) AS counts,
    json_build_object(
      'rendez-vous', ${part('rendez-vous', 'm.starts_at, m.id', '$5')},
      'demandes', ${part('demandes', 'm.due_on NULLS LAST, m.requested_at, m.id', '$6')},
      'passees', ${part('passees', 'coalesce(m.starts_at, m.closed_at) DESC NULLS LAST, m.id', '$7')}) AS rows,
    (SELECT coalesce(json_agg(f), '[]') FROM (SELECT id, called AS name, starts_at AS "startsAt" FROM mine
      WHERE set = 'rendez-vous' AND confirmed_at IS NULL ORDER BY starts_at, id LIMIT ${MOST_TASKS}) f) AS "toConfirm",
    EXISTS (SELECT FROM slot WHERE open_to_employers AND NOT taken AND starts_at > $2) AS "openSlots",
    (SELECT value FROM setting WHERE key = 'visits') AS settings`;
