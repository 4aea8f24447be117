import { LIVE_SEATS } from '~/domain/sessions/lifecycle';
import { searchText } from '~/domain/shared/search-text';
import { sqlInScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';

/** How many names the form shows at once. */
export const SHOWN_CANDIDATES = 30;

export interface SeatCandidate {
  id: string;
  name: string;
  post: string | null;
  email: string | null;
  /** Has a place in this session already. */
  isIn: boolean;
}

/** Workers one may register: those chosen so far first, then those the theme is about, then the others by name, at most SHOWN_CANDIDATES. */
export function seatCandidates(
  actor: CompanyActor,
  { number, q, chosen }: { number: number; q: string; chosen: readonly string[] },
): Promise<{ total: number; rows: SeatCandidate[] }> {
  return sqlInScope(actor.scope, async (sql) => {
    const like = `%${searchText(q).replace(/[\\%_]/g, '\\$&')}%`;
    const { rows } = await sql.query<SeatCandidate & { total: number }>(
      `SELECT w.id, coalesce(w.used_name, w.family_name) || ' ' || w.first_name AS name, p.name AS post, w.email,
         EXISTS (SELECT FROM registration r JOIN prevention_session s ON s.id = r.session_id
           WHERE s.number = $2 AND r.worker_id = w.id AND r.state = ANY ($3::"SeatState"[])) AS "isIn",
         count(*) OVER ()::int AS total
       FROM worker w LEFT JOIN post p ON p.id = w.post_id
       WHERE w.adherent_id = $1 AND w.archived_at IS NULL AND (w.id = ANY ($4::uuid[]) OR w.sort_name LIKE $5)
       ORDER BY w.id = ANY ($4::uuid[]) DESC, (w.exposures || coalesce(p.exposures, '{}')) && (SELECT t.exposures FROM theme t
           JOIN prevention_session s ON s.theme_code = t.code WHERE s.number = $2) DESC, w.sort_name, w.id LIMIT ${SHOWN_CANDIDATES}`,
      [actor.adherentId, number, LIVE_SEATS, chosen, like],
    );
    return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...row }) => row) };
  });
}
