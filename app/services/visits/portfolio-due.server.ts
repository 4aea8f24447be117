import { holds } from '~/domain/access/permissions';
import { COMPANY_ROLES } from '~/domain/access/roles';
import type { Day } from '~/domain/shared/day';
import { searchText } from '~/domain/shared/search-text';
import type { DueSet } from '~/domain/visits/due-view';
import { sqlInScope } from '~/platform/db/index.server';
import type { PersonActor } from '~/services/access/actor';
import { DUE_COUNTS, dueLines, dueMarks } from './due-sql';

export const PORTFOLIO_DUE_PAGE = 25;
const VISIT_ROLES = COMPANY_ROLES.filter((role) => holds(role, 'visit:view'));

export interface PortfolioDueFilter {
  q: string;
  /** Only companies with visits late, or within 90 days. */
  only: 'retard' | 'bientot' | null;
  /** From 1. */
  page: number;
}

/** One company of the portfolio: how many of its workers each set of its list holds. */
export interface PortfolioDueLine extends Record<DueSet, number> {
  number: string;
  name: string;
  city: string | null;
  /** The oldest day that is late or comes soon; null when there is none. */
  firstOn: Day | null;
}

export interface PortfolioDue {
  /** Of the whole portfolio, whatever the filter. */
  sums: { companies: number; late: number; soon: number };
  lines: PortfolioDueLine[];
  total: number;
}

/** Companies in force that one may see the visits of, as a member or by mandate ($5 who, $6 roles that may). */
const TEXT = `
  WITH mine AS (
    SELECT adherent_id FROM membership WHERE person_id = $5 AND revoked_at IS NULL AND roles && $6::text[]
    UNION
    SELECT adherent_id FROM mandate WHERE person_id = $5 AND state = 'active' AND roles && $6::text[]
      AND from_on <= $1::date AND (until_on IS NULL OR until_on >= $1::date)),
  counted AS (
    SELECT adherent_id, ${DUE_COUNTS}, min(next_on) FILTER (WHERE state IN ('late', 'soon')) AS first_on
    FROM (${dueLines('w.adherent_id IN (SELECT adherent_id FROM mine)')}) listed GROUP BY adherent_id),
  lines AS (
    SELECT a.number, a.name, a.city, a.search_text, counted.*
    FROM mine JOIN adherent a ON a.id = mine.adherent_id AND a.status = 'active'
      LEFT JOIN counted ON counted.adherent_id = mine.adherent_id),
  chosen AS (
    SELECT * FROM lines WHERE search_text LIKE $7 AND ($8::text IS NULL OR CASE $8 WHEN 'retard' THEN retard ELSE bientot END > 0))
  SELECT (SELECT json_build_object('companies', count(*), 'late', coalesce(sum(retard), 0), 'soon', coalesce(sum(bientot), 0))
      FROM lines) AS sums,
    (SELECT count(*)::int FROM chosen) AS total,
    (SELECT coalesce(json_agg(line), '[]') FROM (
      SELECT number, name, city, first_on AS "firstOn", coalesce(tous, 0) AS tous, coalesce(retard, 0) AS retard,
        coalesce(bientot, 0) AS bientot, coalesce(inconnues, 0) AS inconnues, coalesce("mi-carriere", 0) AS "mi-carriere",
        coalesce(attestations, 0) AS attestations
      FROM chosen ORDER BY first_on NULLS LAST, lower(name), number LIMIT ${PORTFOLIO_DUE_PAGE} OFFSET $9) line) AS lines`;

/**
 * What is due in every company whose visits a person may see, the one with the oldest day first: one question to the
 * database. A mandate without `visit:view` hides its company, name included.
 */
export function readPortfolioDue(
  actor: PersonActor,
  { q, only, page }: PortfolioDueFilter,
  today: Day,
): Promise<PortfolioDue> {
  return sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<PortfolioDue>({
      name: 'portfolio-due',
      text: TEXT,
      values: [
        ...dueMarks(today), actor.personId, VISIT_ROLES, `%${searchText(q).replace(/[\\%_]/g, '\\$&')}%`, only,
        (page - 1) * PORTFOLIO_DUE_PAGE,
      ], // prettier-ignore
    });
    return rows[0]!;
  });
}
