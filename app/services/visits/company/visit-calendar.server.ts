import { addMonths, type Day, instantAt } from '~/domain/shared/day';
import type { Mode, VisitKind } from '~/domain/visits/kinds';
import type { VisitState } from '~/domain/visits/lifecycle';
import { sqlInScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';

/** An appointment on its day. Instants are ISO texts. */
export interface CalendarEntry {
  visitId: string;
  kind: VisitKind;
  state: VisitState;
  /** "Durand Léa". */
  name: string | null;
  startsAt: string;
  mode: Mode;
  centre: string;
  confirmed: boolean;
}

/** Appointments of a company in the month that begins on a day, by time; those excused or moved are no longer on it. One question. */
export function listMonth(actor: CompanyActor, month: Day): Promise<CalendarEntry[]> {
  return sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<{ entries: CalendarEntry[] }>({
      name: 'company-visit-month',
      text: MONTH,
      values: [actor.adherentId, instantAt(month, '00:00'), instantAt(addMonths(month, 1), '00:00')],
    });
    return rows[0]!.entries;
  });
}

const MONTH = `SELECT coalesce(json_agg(json_build_object('visitId', a.visit_id, 'kind', v.kind, 'state', a.state,
    'name', coalesce(w.used_name, w.family_name) || ' ' || w.first_name, 'startsAt', a.starts_at, 'mode', a.mode,
    'centre', c.name, 'confirmed', a.confirmed_at IS NOT NULL) ORDER BY a.starts_at, w.sort_name), '[]') AS entries
  FROM appointment a JOIN visit v ON v.id = a.visit_id JOIN centre c ON c.code = a.centre_code
  LEFT JOIN worker w ON w.id = a.worker_id
  WHERE a.adherent_id = $1::uuid AND a.starts_at >= $2 AND a.starts_at < $3
    AND a.state IN ('planifiee', 'convoquee', 'effectuee', 'absente')`;
