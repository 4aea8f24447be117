import { ACTION_KINDS } from '~/domain/sessions/kinds';
import type { Plan } from '~/services/sessions/plan/show-plan.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { EmptyState } from '../../kit/empty-state';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { Select } from '../../kit/select';
import { DateInput } from '../../kit/text-input';
import { PlanTable } from './plan-table';

interface MemberPlanPageProps {
  plan: Plan;
  today: string;
  /** Null when the reader may not note actions. */
  newId: string | null;
  form?: FormState;
}

/** The plan of one member, and what the service did for it. */
export function MemberPlanPage({ plan, today, newId, form }: MemberPlanPageProps) {
  const { t, format } = useI18n();
  const { number, name: company, lines } = plan;
  return (
    <Page
      title={t('plan:staff.title', { company })}
      lead={t('plan:staff.lead')}
      crumbs={[
        { label: t('members:title'), href: paths.members() },
        { label: company, href: paths.member(number) },
      ]}
    >
      <ErrorSummary form={form} />
      <p className="print-only">{t('plan:printedOn', { company, day: format.day(today) })}</p>
      {lines.length === 0 ? (
        <EmptyState title={t('plan:none')}>{t('plan:noneText')}</EmptyState>
      ) : (
        <PlanTable caption={t('plan:staff.title', { company })} lines={lines} registerIn={null} />
      )}
      {newId && (
        <div className="no-print">
          <Card title={t('plan:staff.note')}>
            <form method="post" action={paths.memberPlan(number)} noValidate className="form">
              <input type="hidden" name="id" value={newId} />
              <div className="pairs">
                <Select
                  name="kind"
                  label={t('plan:staff.kind')}
                  form={form}
                  placeholder={t('plan:staff.choose')}
                  options={ACTION_KINDS.map((value) => ({
                    value,
                    label: t(`sessions:prescription.${value}`),
                  }))}
                />
                <DateInput name="on" label={t('plan:staff.on')} form={form} value={today} max={today} />
              </div>
              <div className="row">
                <Button>{t('plan:staff.save')}</Button>
              </div>
            </form>
          </Card>
        </div>
      )}
    </Page>
  );
}
