import { type CampaignState, campaignState } from '~/domain/declarations/campaign';
import {
  cumulate,
  type Progress,
  type ProgressGroup,
  progressOf,
} from '~/domain/declarations/campaign-progress';
import type { CampaignView } from '~/domain/declarations/campaign-view';
import { type Day, diffDays } from '~/domain/shared/day';
import { type Sql, sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { type Campaign, chooseCampaign, listCampaignsSql } from '../campaigns.server';
import { bandSql } from '../indicators/read-indicators.server';
import { binder, sliceSql } from './slice-sql';

export type CampaignFacts = Pick<
  Campaign,
  'exercice' | 'opensOn' | 'closesOn' | 'referenceDate' | 'closedForGoodOn'
> & {
  state: CampaignState;
  /** Days until the closing date; negative once it is past. */
  daysLeft: number;
};
export type CampaignProgress = Progress & {
  campaign: CampaignFacts;
  exercices: number[];
  secteurs: string[];
  /** Declared by the end of each day with a submission. */
  days: { day: string; value: number }[];
  /** Submitted after the closing date. */
  late: number;
};

const GROUPS = `SELECT a.secteur_code AS secteur, a.naf_section AS section, ${bandSql('a.effectif')} AS band,
    count(*)::int AS members, count(*) FILTER (WHERE d.current_version > 0)::int AS declared,
    count(*) FILTER (WHERE d.current_version = 0)::int AS drafts
  FROM adherent a LEFT JOIN declaration d ON d.adherent_id = a.id AND d.exercice = $1
  WHERE a.status = 'active' GROUP BY 1, 2, 3`;

async function submissionsByDay(sql: Sql, exercice: number, view: CampaignView) {
  const { values, bind } = binder([exercice]);
  const where = ['v.exercice = $1', 'v.number = 1', `a.status = 'active'`, ...sliceSql(view, bind)];
  const { rows } = await sql.query<{ day: Day; count: number; late: number }>(
    `SELECT (v.submitted_at AT TIME ZONE 'Europe/Paris')::date AS day, count(*)::int AS count,
       count(*) FILTER (WHERE v.late)::int AS late
     FROM declaration_version v JOIN adherent a ON a.id = v.adherent_id
     WHERE ${where.join(' AND ')} GROUP BY 1 ORDER BY 1`,
    values,
  );
  return rows;
}

/** The campagne asked for (the one in force by default) with its state on a day; null when there is none. */
export async function pickCampaign(
  sql: Sql,
  exercice: number | null,
  today: Day,
): Promise<{ campaign: CampaignFacts; exercices: number[] } | null> {
  const all = await listCampaignsSql(sql);
  const found =
    exercice === null ? chooseCampaign(all, today) : all.find((each) => each.exercice === exercice);
  if (!found) return null;
  const { opensOn, closesOn, referenceDate, closedForGoodOn } = found;
  const campaign = {
    exercice: found.exercice, opensOn, closesOn, referenceDate, closedForGoodOn,
    state: campaignState(found, today), daysLeft: diffDays(today, closesOn),
  }; // prettier-ignore
  return { campaign, exercices: all.map((each) => each.exercice) };
}

/** How far a campagne is: who has declared, by secteur, size and activity, and day by day. Null: no such campagne. */
export async function campaignProgress(
  actor: Pick<StaffActor, 'scope'>,
  view: CampaignView,
  today: Day,
): Promise<CampaignProgress | null> {
  // prettier-ignore
  return sqlInScope(actor.scope, async (sql) => {
    const picked = await pickCampaign(sql, view.exercice, today);
    if (!picked) return null;
    const { exercice } = picked.campaign;
    const secteurs = await secteurCodes(sql);
    const groups = await sql.query<ProgressGroup>({ name: 'campaign-groups', text: GROUPS, values: [exercice] });
    const days = await submissionsByDay(sql, exercice, view);
    return {
      ...picked, secteurs, ...progressOf(groups.rows, view, secteurs),
      days: cumulate(days), late: days.reduce((sum, { late }) => sum + late, 0),
    };
  });
}

/** Codes of the secteurs of the service, in order. */
export async function secteurCodes(sql: Sql): Promise<string[]> {
  const { rows } = await sql.query<{ code: string }>({
    name: 'secteurs',
    text: 'SELECT code FROM secteur ORDER BY code',
  });
  return rows.map(({ code }) => code);
}
