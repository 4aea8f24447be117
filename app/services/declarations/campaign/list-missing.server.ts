import type { MissingView } from '~/domain/declarations/campaign-view';
import type { Day } from '~/domain/shared/day';
import { type Sql, sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { type CampaignFacts, pickCampaign, secteurCodes } from './campaign-progress.server';
import { MISSING_FROM, MISSING_ORDER, missingWhere, RECIPIENTS_SQL, REMINDER_MAIL } from './missing-sql';

export const MISSING_PER_PAGE = 25;

export type MissingLine = {
  id: string;
  number: string;
  name: string;
  siren: string;
  secteur: string;
  centre: string;
  naf: string | null;
  city: string | null;
  effectif: number;
  begun: boolean;
  contactName: string | null;
  contactEmail: string | null;
  phone: string | null;
  /** People with an account who may declare. */
  declarants: number;
  remindedOn: Day | null;
};
export type MissingList = {
  campaign: CampaignFacts;
  exercices: number[];
  secteurs: string[];
  rows: MissingLine[];
  total: number;
};

async function missingRows(
  sql: Sql,
  view: MissingView,
  campaign: CampaignFacts,
  today: Day,
  limit: number | null,
): Promise<(MissingLine & { total: number })[]> {
  const { where, values } = missingWhere(view, campaign, today);
  const offset = limit === null ? 0 : (view.page - 1) * limit;
  const order = MISSING_ORDER[view.tri];
  const { rows } = await sql.query<MissingLine & { total: number }>(
    `SELECT a.id, a.number, a.name, a.siren, a.secteur_code AS secteur, c.name AS centre, a.naf_code AS naf, a.city,
       a.effectif, a.begun, a.contact_name AS "contactName", a.contact_email AS "contactEmail", a.phone, a.total,
       (SELECT count(*)::int FROM (${RECIPIENTS_SQL}) r) AS declarants,
       (SELECT max(o.created_at AT TIME ZONE 'Europe/Paris')::date FROM outgoing_mail o
         WHERE o.adherent_id = a.id AND o.template = '${REMINDER_MAIL}') AS "remindedOn"
     FROM (SELECT a.*, d.id IS NOT NULL AS begun, count(*) OVER ()::int AS total FROM ${MISSING_FROM}
       WHERE ${where} ORDER BY ${order} LIMIT ${limit ?? 'ALL'} OFFSET ${offset}) a
     JOIN centre c ON c.code = a.centre_code ORDER BY ${order}`,
    values,
  );
  return rows;
}

/** A page of the companies that have not declared; null when there is no such campagne. */
export async function listMissing(
  actor: StaffActor,
  view: MissingView,
  today: Day,
): Promise<MissingList | null> {
  // prettier-ignore
  return sqlInScope(actor.scope, async (sql) => {
    const picked = await pickCampaign(sql, view.exercice, today);
    if (!picked) return null;
    const rows = await missingRows(sql, view, picked.campaign, today, MISSING_PER_PAGE);
    const total = rows[0]?.total ?? (view.page > 1 ? await countMissing(sql, view, picked.campaign, today) : 0);
    return { ...picked, secteurs: await secteurCodes(sql), rows, total };
  });
}

/** All of them, for a file. */
export async function allMissing(
  actor: StaffActor,
  view: MissingView,
  today: Day,
): Promise<MissingList | null> {
  // prettier-ignore
  return sqlInScope(actor.scope, async (sql) => {
    const picked = await pickCampaign(sql, view.exercice, today);
    if (!picked) return null;
    const rows = await missingRows(sql, view, picked.campaign, today, null);
    return { ...picked, secteurs: [], rows, total: rows.length };
  });
}

async function countMissing(
  sql: Sql,
  view: MissingView,
  campaign: CampaignFacts,
  today: Day,
): Promise<number> {
  const { where, values } = missingWhere(view, campaign, today);
  const { rows } = await sql.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM ${MISSING_FROM} WHERE ${where}`,
    values,
  );
  return rows[0]?.n ?? 0;
}
