import type { SessionYear } from '~/domain/sessions/session-indicators';
import { sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';

/** Sessions held and cancelled, who came and what they answered: by year, the last first, by theme, then all themes. */
export function readSessionIndicators(actor: Pick<StaffActor, 'scope'>): Promise<SessionYear[]> {
  return sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<SessionYear>(
      `WITH s AS (SELECT s.id, s.state, CASE WHEN s.format = 'webinaire' THEN 0 ELSE s.seats_taken END AS seats_taken,
           CASE WHEN s.format = 'webinaire' THEN 0 ELSE s.max_seats END AS max_seats, k.theme,
           extract(year FROM s.starts_at AT TIME ZONE 'Europe/Paris')::int AS year
         FROM prevention_session s, LATERAL (VALUES (s.theme_code), (NULL)) k(theme)
         WHERE s.state = 'tenue' OR (s.state = 'annulee' AND s.merged_into_id IS NULL)),
       counted AS (SELECT year, theme, count(*) FILTER (WHERE state = 'tenue')::int AS held,
           count(*) FILTER (WHERE state = 'annulee')::int AS cancelled,
           coalesce(sum(seats_taken) FILTER (WHERE state = 'tenue'), 0)::int AS taken,
           coalesce(sum(max_seats) FILTER (WHERE state = 'tenue'), 0)::int AS seats FROM s GROUP BY 1, 2),
       came AS (SELECT year, theme, count(DISTINCT r.adherent_id)::int AS companies,
           count(DISTINCT coalesce(r.worker_id, r.id))::int AS workers
         FROM s JOIN registration r ON r.session_id = s.id AND r.attended WHERE s.state = 'tenue' GROUP BY 1, 2),
       said AS (SELECT year, theme, count(*)::int AS answers, avg((f.useful + f.clear + f.recommend) / 3.0)::float8 AS satisfaction
         FROM s JOIN session_feedback f ON f.session_id = s.id WHERE s.state = 'tenue' GROUP BY 1, 2)
       SELECT c.year, c.theme, t.name_fr AS "themeFr", t.name_en AS "themeEn", c.held, c.cancelled, c.taken, c.seats,
         coalesce(came.companies, 0) AS companies, coalesce(came.workers, 0) AS workers,
         coalesce(said.answers, 0) AS answers, said.satisfaction
       FROM counted c LEFT JOIN theme t ON t.code = c.theme
         LEFT JOIN came ON came.year = c.year AND came.theme IS NOT DISTINCT FROM c.theme
         LEFT JOIN said ON said.year = c.year AND said.theme IS NOT DISTINCT FROM c.theme
       ORDER BY c.year DESC, t.position NULLS LAST, c.theme`,
    );
    return rows;
  });
}
