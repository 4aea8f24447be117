import { can } from '~/domain/access/permissions';
import { companyPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { showPlan } from '~/services/sessions/plan/show-plan.server';
import { usePageData } from '~/ui/page-data';
import { PlanPage } from '~/ui/sessions/plan/plan-page';

export const loader = companyPage('plan:view', async ({ actor, now, today }) => {
  const plan = await showPlan(actor.scope, actor.number, now, today);
  if (!plan) throw notFound();
  return { plan, today, mayRegister: can(actor.subject, 'session:register') };
});

export default function Plan() {
  return <PlanPage {...usePageData<typeof loader>()} />;
}
