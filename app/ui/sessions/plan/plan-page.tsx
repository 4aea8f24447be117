import type { Plan } from '~/services/sessions/plan/show-plan.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { EmptyState } from '../../kit/empty-state';
import { Page } from '../../kit/page';
import { PlanTable } from './plan-table';

/** The ordonnance de prévention as the company reads and prints it. */
export function PlanPage({ plan, today, mayRegister }: { plan: Plan; today: string; mayRegister: boolean }) {
  const { t, format } = useI18n();
  return (
    <Page
      title={t('plan:title')}
      lead={t('plan:lead')}
      crumbs={[{ label: t('seats:title'), href: paths.companySessions(plan.number) }]}
    >
      <p className="print-only">{t('plan:printedOn', { company: plan.name, day: format.day(today) })}</p>
      <p>{plan.exercice ? t('plan:from', { exercice: String(plan.exercice) }) : t('plan:fromNone')}</p>
      {plan.lines.length === 0 ? (
        <EmptyState title={t('plan:none')}>{t('plan:noneText')}</EmptyState>
      ) : (
        <PlanTable
          caption={t('plan:title')}
          lines={plan.lines}
          registerIn={mayRegister ? plan.number : null}
        />
      )}
    </Page>
  );
}
