import { type CampaignDates } from '~/domain/declarations/campaign';
import type { DeclarationState } from '~/domain/declarations/lifecycle';
import type { Day } from '~/domain/shared/day';
import { searchText } from '~/domain/shared/search-text';
import { type CompanyRole, isCompanyRole } from '~/domain/access/roles';
import { holds } from '~/domain/access/permissions';
import { COMPANY_ROLES } from '~/domain/access/roles';
import { type Sql, sqlInScope } from '~/platform/db/index.server';
import { chooseCampaign } from '../declarations/campaigns.server';
import type { PersonActor } from './actor';

/** Where a company's declaration stands. `none`: not begun. `hidden`: not within one's rights. `radiated`: left the service. */
export const PORTFOLIO_STATES = ['none', 'brouillon', 'deposee', 'rectifiee', 'close', 'radiated', 'hidden'] as const; // prettier-ignore
export type PortfolioState = 'none' | DeclarationState | 'radiated' | 'hidden';

export const PORTFOLIO_SORTS = ['name', 'state', 'effectif', 'until'] as const;
export type PortfolioSort = (typeof PORTFOLIO_SORTS)[number];

export interface PortfolioFilter {
  q: string;
  state: PortfolioState | null;
  lateOnly: boolean;
  sort: PortfolioSort;
  descending: boolean;
  /** From 1. */
  page: number;
}

export interface PortfolioLine {
  number: string;
  name: string;
  city: string | null;
  effectif: number;
  via: 'membership' | 'mandate';
  roles: CompanyRole[];
  /** Last day of the mandate. */
  until: Day | null;
  state: PortfolioState;
  /** The closing date is past and nothing was submitted. */
  late: boolean;
}

export interface Portfolio {
  campaign: { exercice: number; closesOn: Day } | null;
  /** Of the whole portfolio, whatever the filter. */
  counts: { total: number; late: number; begun: number; none: number; submitted: number };
  lines: PortfolioLine[];
  /** Lines that the filter keeps. */
  total: number;
  page: number;
}

export const PORTFOLIO_PAGE = 25;

// Names of columns never come from outside: a sort is looked up here.
const ORDER: Record<PortfolioSort, string> = {
  name: 'lower(name)',
  state: 'rank',
  effectif: 'effectif',
  until: 'until',
};

const DECLARATION_ROLES = COMPANY_ROLES.filter((role) => holds(role, 'declaration:view'));

/** One line per company, as a member first where one is both. */
const LINES = `
  WITH mine AS (
    SELECT DISTINCT ON (adherent_id) adherent_id, roles, via, until FROM (
      SELECT adherent_id, roles, 'membership' AS via, NULL::date AS until FROM membership
        WHERE person_id = $1 AND revoked_at IS NULL
      UNION ALL
      SELECT adherent_id, roles, 'mandate', until_on FROM mandate
        WHERE person_id = $1 AND state = 'active' AND from_on <= $2 AND (until_on IS NULL OR until_on >= $2)) places
    ORDER BY adherent_id, via = 'mandate'),
  lines AS (
    SELECT a.number, a.name, a.city, a.effectif, a.search_text, mine.via, mine.roles, mine.until,
      CASE WHEN NOT mine.roles && $4::text[] THEN 'hidden' WHEN a.status = 'radiated' THEN 'radiated'
        ELSE coalesce(d.state::text, 'none') END AS state,
      $5::date < $2::date AND a.status = 'active' AND coalesce(d.current_version, 0) = 0
        AND mine.roles && $4::text[] AS late
    FROM mine JOIN adherent a ON a.id = mine.adherent_id
      LEFT JOIN declaration d ON d.adherent_id = a.id AND d.exercice = $3)`;

/** The companies one acts for, as a member or by mandate, with the state of this exercice's declaration. */
export function readPortfolio(actor: PersonActor, filter: PortfolioFilter, today: Day): Promise<Portfolio> {
  return sqlInScope(actor.scope, async (sql) => {
    const campaign = await campaignOf(sql, today);
    const facts = [
      actor.personId, today, campaign?.exercice ?? null, DECLARATION_ROLES, campaign?.closesOn ?? null,
    ]; // prettier-ignore
    const { rows: counted } = await sql.query<Portfolio['counts']>({
      name: 'portfolio-counts',
      text: `${LINES} SELECT count(*)::int AS total, count(*) FILTER (WHERE late)::int AS late,
         count(*) FILTER (WHERE state = 'brouillon')::int AS begun, count(*) FILTER (WHERE state = 'none')::int AS none,
         count(*) FILTER (WHERE state IN ('deposee', 'rectifiee', 'close'))::int AS submitted FROM lines`,
      values: facts,
    });
    const direction = filter.descending ? 'DESC' : 'ASC';
    const { rows } = await sql.query<Omit<PortfolioLine, 'roles'> & { roles: string[]; total: number }>({
      name: `portfolio-${filter.sort}-${direction}`,
      text: `${LINES} SELECT number, name, city, effectif, via, roles, until, state, late, count(*) OVER ()::int AS total,
         array_position($10::text[], state) AS rank
       FROM lines WHERE search_text LIKE $6 AND ($7::text IS NULL OR state = $7) AND (late OR NOT $8)
       ORDER BY ${ORDER[filter.sort]} ${direction} NULLS LAST, lower(name), number
       LIMIT ${PORTFOLIO_PAGE} OFFSET $9`,
      values: [
        ...facts, `%${searchText(filter.q).replace(/[\\%_]/g, '\\$&')}%`, filter.state, filter.lateOnly,
        (filter.page - 1) * PORTFOLIO_PAGE, PORTFOLIO_STATES,
      ], // prettier-ignore
    });
    return {
      campaign: campaign && { exercice: campaign.exercice, closesOn: campaign.closesOn },
      counts: counted[0] ?? { total: 0, late: 0, begun: 0, none: 0, submitted: 0 },
      lines: rows.map(({ number, name, city, effectif, via, roles, until, state, late }) => ({
        number, name, city, effectif, via, until, state, late, roles: roles.filter(isCompanyRole),
      })),
      total: rows[0]?.total ?? 0,
      page: filter.page,
    }; // prettier-ignore
  });
}

async function campaignOf(sql: Sql, today: Day): Promise<CampaignDates | null> {
  const { rows } = await sql.query<CampaignDates>(
    `SELECT exercice, opens_on AS "opensOn", closes_on AS "closesOn", reference_date AS "referenceDate",
       closed_for_good_on AS "closedForGoodOn" FROM campagne ORDER BY exercice DESC`,
  );
  return chooseCampaign(rows, today);
}
