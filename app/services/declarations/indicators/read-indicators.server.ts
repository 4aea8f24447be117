import {
  type IndicatorGroup,
  type NafRow,
  nafTable,
  type SecteurRow,
  secteurTable,
} from '~/domain/declarations/indicators';
import { SIZE_BANDS } from '~/domain/declarations/size-band';
import type { Day } from '~/domain/shared/day';
import { sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { chooseCampaign, listCampaignsSql } from '../campaigns.server';

/** Where the figures come from: the versions in force of an exercice, or the lists of today's active members. */
export const INDICATOR_SOURCES = ['declarations', 'listes'] as const;
export type IndicatorSource = (typeof INDICATOR_SOURCES)[number];

export type IndicatorView = { exercice: number | null; source: IndicatorSource };
export type Indicators = {
  exercice: number | null;
  exercices: number[];
  source: IndicatorSource;
  secteurs: SecteurRow[];
  sections: NafRow[];
};

/** SQL: code of the size band of an expression. */
export const bandSql = (effectif: string): string =>
  `CASE ${SIZE_BANDS.map(({ code, to }) => (to === null ? `ELSE '${code}'` : `WHEN ${effectif} <= ${to} THEN '${code}'`)).join(' ')} END`;

const GROUPED = (from: string) =>
  `SELECT secteur_code AS secteur, naf_section AS section, ${bandSql('effectif')} AS band, count(*)::int AS companies,
     coalesce(sum(sis), 0)::int AS sis, coalesce(sum(sia), 0)::int AS sia, coalesce(sum(sir), 0)::int AS sir
   FROM (${from}) c GROUP BY 1, 2, 3`;

const DECLARED = GROUPED(
  `SELECT v.secteur_code, v.naf_section, v.effectif, v.sis_count AS sis, v.sia_count AS sia, v.sir_count AS sir
   FROM declaration d JOIN declaration_version v ON v.declaration_id = d.id AND v.number = d.current_version
   WHERE d.exercice = $1`,
);
const LISTED = GROUPED(
  `SELECT a.secteur_code, a.naf_section, a.effectif, w.sis, w.sia, w.sir
   FROM adherent a LEFT JOIN (
     SELECT adherent_id, count(*) FILTER (WHERE category = 'SIS') AS sis,
       count(*) FILTER (WHERE category = 'SIA') AS sia, count(*) FILTER (WHERE category = 'SIR') AS sir
     FROM worker WHERE archived_at IS NULL GROUP BY 1) w ON w.adherent_id = a.id
   WHERE a.status = 'active'`,
);

/** What the address asks for; an exercice that is no year, or an unknown source, counts as not given. */
export function indicatorView(search: URLSearchParams): IndicatorView {
  const exercice = Number(search.get('exercice'));
  return {
    exercice: Number.isInteger(exercice) && exercice > 0 ? exercice : null,
    source: INDICATOR_SOURCES.find((source) => source === search.get('source')) ?? 'declarations',
  };
}

/** The two tables of the service project off live data, for an exercice (default: the campagne in force). */
export async function readIndicators(
  actor: Pick<StaffActor, 'scope'>,
  view: IndicatorView,
  today: Day,
): Promise<Indicators> {
  // prettier-ignore
  return sqlInScope(actor.scope, async (sql) => {
    const campaigns = await listCampaignsSql(sql);
    const exercice = view.exercice ?? chooseCampaign(campaigns, today)?.exercice ?? null;
    const secteurs = await sql.query<{ code: string }>('SELECT code FROM secteur ORDER BY code');
    const { rows } =
      view.source === 'listes'
        ? await sql.query<IndicatorGroup>(LISTED)
        : await sql.query<IndicatorGroup>(DECLARED, [exercice]);
    return {
      exercice,
      exercices: campaigns.map((campaign) => campaign.exercice),
      source: view.source,
      secteurs: secteurTable(rows, secteurs.rows.map(({ code }) => code)),
      sections: nafTable(rows),
    };
  });
}
