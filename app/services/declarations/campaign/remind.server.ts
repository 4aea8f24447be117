import type { MissingView } from '~/domain/declarations/campaign-view';
import type { Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { inScope, sqlInScope } from '~/platform/db/index.server';
import { enqueue } from '~/platform/jobs.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { noteJob } from '~/services/job-runs.server';
import { type CampaignFacts, pickCampaign } from './campaign-progress.server';
import { MISSING_FROM, missingWhere, RECIPIENTS_SQL } from './missing-sql';

/** The ticked companies, or all those of the view. Those that have declared are left out whatever was ticked. */
export type Whom = { ids: readonly string[]; view: MissingView } | { all: MissingView };
export type ReminderRefusal = { code: 'no-campaign' | 'campaign-not-open' | 'nobody' };

export const REMINDERS = 'reminders.send';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function selection(whom: Whom, campaign: CampaignFacts, today: Day) {
  const { where, values } = missingWhere(
    'all' in whom ? whom.all : { ...whom.view, ...ANYONE },
    campaign,
    today,
  );
  if ('all' in whom) return { where, values };
  values.push(whom.ids.filter((id) => UUID.test(id)));
  return { where: `${where} AND a.id = ANY ($${values.length}::uuid[])`, values };
}

/** No filter but the campagne: ticked lines were seen through one already. */
const ANYONE = {
  secteur: '',
  taille: null,
  naf: null,
  q: '',
  etat: null,
  contact: null,
  relance: null,
} as const;

export type ReminderPlan = {
  campaign: CampaignFacts;
  companies: number;
  /** Nobody to write to: a letter remains. */
  withoutAddress: number;
  /** Reminded in the last 7 days. */
  recent: number;
  example: { name: string; number: string; begun: boolean; hasAccess: boolean } | null;
};

/** What a reminder to a selection would do, before it is sent. */
export async function planReminders(
  actor: StaffActor,
  whom: Whom,
  today: Day,
): Promise<Outcome<ReminderPlan, ReminderRefusal>> {
  // prettier-ignore
  return sqlInScope(actor.scope, async (sql) => {
    const picked = await pickCampaign(sql, ('all' in whom ? whom.all : whom.view).exercice, today);
    if (!picked) return refused({ code: 'no-campaign' });
    const { campaign } = picked;
    if (campaign.state === 'a_venir' || campaign.state === 'close') return refused({ code: 'campaign-not-open' });
    const { where, values } = selection(whom, campaign, today);
    const { rows } = await sql.query<{ companies: number; withoutAddress: number; recent: number }>(
      `SELECT count(*)::int AS companies,
         count(*) FILTER (WHERE a.contact_email IS NULL AND NOT EXISTS (${RECIPIENTS_SQL}))::int AS "withoutAddress",
         count(*) FILTER (WHERE EXISTS (SELECT FROM outgoing_mail o WHERE o.adherent_id = a.id
           AND o.template = 'declarations/reminder' AND o.created_at > $${values.length + 1}::date - 7))::int AS recent
       FROM ${MISSING_FROM} WHERE ${where}`,
      [...values, today],
    );
    const [counts] = rows;
    if (!counts || counts.companies === 0) return refused({ code: 'nobody' });
    const example = await sql.query<NonNullable<ReminderPlan['example']>>(
      `SELECT a.name, a.number, d.id IS NOT NULL AS begun, EXISTS (${RECIPIENTS_SQL}) AS "hasAccess"
       FROM ${MISSING_FROM} WHERE ${where} ORDER BY a.effectif DESC, a.id LIMIT 1`,
      values,
    );
    return ok({ campaign, ...counts, example: example.rows[0] ?? null });
  });
}

/**
 * Queues a reminder to a selection as one job, in one transaction. `jobId` comes from the preview page: pressing
 * the button twice sends once. Out: the id of the job and how many companies it is about.
 */
export async function sendReminders(
  actor: StaffActor,
  jobId: string,
  whom: Whom,
  today: Day,
): Promise<Outcome<{ jobId: string; companies: number }, ReminderRefusal>> {
  const plan = await planReminders(actor, whom, today);
  if (!plan.ok) return plan;
  const { campaign } = plan.value;
  const { where, values } = selection(whom, campaign, today);
  // prettier-ignore
  return inScope(actor.scope, async (tx) => {
    const { exercice, closesOn } = campaign;
    const fresh = await noteJob(tx, { id: jobId, kind: REMINDERS, personId: actor.personId, result: { exercice, closesOn } });
    if (!fresh) return ok({ jobId, companies: plan.value.companies });
    const companies = await tx.$executeRawUnsafe(
      `INSERT INTO job_line (job_id, line, adherent_id, state)
       SELECT $${values.length + 1}::uuid, row_number() OVER (ORDER BY a.name, a.id), a.id, 'waiting'
       FROM ${MISSING_FROM} WHERE ${where}`,
      ...values, jobId,
    );
    await tx.jobRun.update({ where: { id: jobId }, data: { total: companies } });
    await enqueue(tx, REMINDERS, { jobId });
    await audit(tx, actor, { action: 'reminder.send', subject: { kind: 'job', id: jobId }, facts: { exercice, companies } });
    return ok({ jobId, companies });
  }, { timeoutMs: 60_000 });
}
