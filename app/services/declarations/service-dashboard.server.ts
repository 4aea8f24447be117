import { type CampaignState, campaignState, takesDeclarations } from '~/domain/declarations/campaign';
import { can } from '~/domain/access/permissions';
import {
  type PriceList,
  priceListSchema,
  type PriceWarning,
  priceWarnings,
} from '~/domain/payments/price-list';
import { addDays, type Day, diffDays } from '~/domain/shared/day';
import { type Sql, sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { type VisitTodo, visitTodos } from '~/services/visits/visit-todos.server';
import { chooseCampaign, listCampaignsSql } from './campaigns.server';

/** What waits for the service's own people, most pressing first. Facts only: the page has the words. */
export type StaffTodo =
  | VisitTodo
  | { code: 'campaign-missing' }
  | { code: 'campaign-to-open'; opensOn: Day; days: number }
  | { code: 'campaign-closing'; closesOn: Day; days: number; count: number }
  | { code: 'campaign-late'; closedOn: Day; count: number }
  | { code: 'price-missing'; exercice: number }
  | { code: 'price-warning'; exercice: number; warning: PriceWarning['code'] }
  | { code: 'imports-failed'; count: number }
  | { code: 'jobs-failed'; count: number }
  | { code: 'mails-failed'; count: number }
  | { code: 'members-without-access'; count: number }
  | { code: 'members-without-administrator'; count: number };

export type Dashboard = {
  todos: StaffTodo[];
  campaign: { exercice: number; state: CampaignState; opensOn: Day; closesOn: Day } | null;
  figures: {
    members: number;
    effectif: number;
    declared: number;
    drafts: number;
    toDeclare: number;
    suspended: number;
  };
};

/** How long before the closing date the dashboard counts the days, and for how long a failure stays on it. */
const CLOSING_SOON_DAYS = 30;
const FAILURES_FOR_DAYS = 30;

type Counts = Dashboard['figures'] & {
  importsFailed: number;
  jobsFailed: number;
  mailsFailed: number;
  withoutAccess: number;
  withoutAdministrator: number;
};

async function count(sql: Sql, exercice: number | null, today: Day): Promise<Counts> {
  const { rows } = await sql.query<Counts>({
    name: 'service-dashboard',
    text: `SELECT c.*, f.* FROM (
        SELECT count(*)::int AS members, coalesce(sum(a.effectif), 0)::int AS effectif,
          count(*) FILTER (WHERE d.current_version > 0)::int AS declared,
          count(*) FILTER (WHERE d.current_version = 0)::int AS drafts,
          count(*) FILTER (WHERE d.current_version IS NULL OR d.current_version = 0)::int AS "toDeclare",
          count(*) FILTER (WHERE a.arrears_since IS NOT NULL)::int AS suspended,
          count(*) FILTER (WHERE m.people IS NULL AND NOT l.live)::int AS "withoutAccess",
          count(*) FILTER (WHERE m.people > 0 AND NOT m.run)::int AS "withoutAdministrator"
        FROM adherent a
        LEFT JOIN declaration d ON d.adherent_id = a.id AND d.exercice = $1
        LEFT JOIN (SELECT adherent_id, count(*) AS people, bool_or('administrateur' = ANY (roles)) AS run
          FROM membership WHERE revoked_at IS NULL GROUP BY 1) m ON m.adherent_id = a.id
        LEFT JOIN LATERAL (SELECT EXISTS (SELECT FROM activation_code k WHERE k.adherent_id = a.id
          AND k.used_at IS NULL AND k.revoked_at IS NULL AND k.expires_at > $2::date) AS live) l ON true
        WHERE a.status = 'active') c,
      (SELECT (SELECT count(*) FROM import WHERE state = 'refused' AND created_at >= $3::date)::int AS "importsFailed",
          (SELECT count(*) FROM job_run WHERE state = 'failed' AND created_at >= $3::date)::int AS "jobsFailed",
          (SELECT count(*) FROM outgoing_mail WHERE failed_at >= $3::date AND sent_at IS NULL)::int AS "mailsFailed") f`,
    values: [exercice, today, addDays(today, -FAILURES_FOR_DAYS)],
  }); // prettier-ignore
  return rows[0] as Counts;
}

async function pricesOf(sql: Sql, exercice: number): Promise<PriceList | null> {
  const { rows } = await sql.query(
    `SELECT exercice, per_head_cents AS "perHeadCents", entry_fee_cents AS "entryFeeCents",
       new_hire_cents AS "newHireCents", absence_cents AS "absenceCents", vat_bp AS "vatBp", bands,
       national_mean_cents AS "nationalMeanCents" FROM price_list WHERE exercice = $1`,
    [exercice],
  );
  return rows[0] ? priceListSchema.parse(rows[0]) : null;
}

/** What the service's people see first: what waits for them, then the campagne in figures. */
export async function serviceDashboard(actor: StaffActor, today: Day): Promise<Dashboard> {
  // prettier-ignore
  return sqlInScope(actor.scope, async (sql) => {
    const campaign = chooseCampaign(await listCampaignsSql(sql), today);
    const { importsFailed, jobsFailed, mailsFailed, withoutAccess, withoutAdministrator, ...figures } =
      await count(sql, campaign?.exercice ?? null, today);
    const todos: StaffTodo[] = await visitTodos(sql, actor, today);
    if (!campaign) todos.push({ code: 'campaign-missing' });
    else {
      const state = campaignState(campaign, today);
      const days = diffDays(today, campaign.closesOn);
      if (state === 'retard' && figures.toDeclare > 0)
        todos.push({ code: 'campaign-late', closedOn: campaign.closesOn, count: figures.toDeclare });
      if (state === 'ouverte' && days <= CLOSING_SOON_DAYS && figures.toDeclare > 0)
        todos.push({ code: 'campaign-closing', closesOn: campaign.closesOn, days, count: figures.toDeclare });
      if (state === 'a_venir')
        todos.push({ code: 'campaign-to-open', opensOn: campaign.opensOn, days: diffDays(today, campaign.opensOn) });
      if (can(actor.subject, 'pricelist:view') && (takesDeclarations(campaign, today) || state === 'a_venir')) {
        const prices = await pricesOf(sql, campaign.exercice);
        if (!prices) todos.push({ code: 'price-missing', exercice: campaign.exercice });
        const [warning] = prices ? priceWarnings(prices) : [];
        if (warning) todos.push({ code: 'price-warning', exercice: campaign.exercice, warning: warning.code });
      }
    }
    if (mailsFailed > 0) todos.push({ code: 'mails-failed', count: mailsFailed });
    if (jobsFailed > 0) todos.push({ code: 'jobs-failed', count: jobsFailed });
    if (importsFailed > 0) todos.push({ code: 'imports-failed', count: importsFailed });
    if (withoutAdministrator > 0) todos.push({ code: 'members-without-administrator', count: withoutAdministrator });
    if (withoutAccess > 0) todos.push({ code: 'members-without-access', count: withoutAccess });
    return {
      todos,
      campaign: campaign && {
        exercice: campaign.exercice, state: campaignState(campaign, today),
        opensOn: campaign.opensOn, closesOn: campaign.closesOn,
      },
      figures,
    };
  });
}
