import type { Day } from '~/domain/shared/day';
import type { Outcome } from '~/domain/shared/outcome';
import { REPRISE_CAUSES } from '~/domain/visits/kinds';
import {
  type JudgedReprise,
  REPRISE_PARAMETERS,
  type RepriseQueryRefusal,
} from '~/domain/visits/reprise-query';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Radios } from '../../kit/choices';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { DateInput } from '../../kit/text-input';
import { Why } from '../../kit/why';
import { RepriseResult } from './reprise-result';

export interface ReprisePageProps {
  /** The query of the address. */
  query: string;
  /** Null until something is asked. */
  outcome: Outcome<JudgedReprise, RepriseQueryRefusal> | null;
  today: Day;
  /** Where the reader announces a return, once signed in; null for anyone else. */
  announceAt: string | null;
}

/** "Faut-il une visite de reprise ?": the answer on top once there is a question, the form below. */
export function ReprisePage({ query, outcome, today, announceAt }: ReprisePageProps) {
  const { t } = useI18n();
  const given = new URLSearchParams(query);
  const values = Object.fromEntries(REPRISE_PARAMETERS.map((name) => [name, given.get(name) ?? '']));
  const errors: FormState['errors'] = Object.fromEntries(
    outcome === null || outcome.ok
      ? []
      : outcome.refusals.map(({ parameter, code, value }) => [
          parameter,
          t(`repriseTool:refusals.${code}`, { value, label: t(`repriseTool:fields.${parameter}`) }),
        ]),
  );
  const answered = outcome?.ok ? outcome.value : null;
  return (
    <Page title={t('repriseTool:title')} lead={t('repriseTool:lead')}>
      <ErrorSummary form={{ values, errors }} />
      {answered && (
        <RepriseResult {...answered} json={paths.apiReprise(values)} today={today} announceAt={announceAt} />
      )}
      <Card title={t(answered ? 'repriseTool:form.headingAgain' : 'repriseTool:form.heading')}>
        <RepriseForm form={{ values, errors }} />
      </Card>
    </Page>
  );
}

/** The question, as a form whose address can be shared. */
function RepriseForm({ form }: { form: FormState }) {
  const { t } = useI18n();
  return (
    <form method="get" action={paths.repriseTool()} noValidate>
      <Radios
        name="cause"
        label={t('repriseTool:fields.cause')}
        why={<Why article="R.4624-31">{t('repriseTool:form.causeWhy')}</Why>}
        choices={REPRISE_CAUSES.map((value) => ({ value, label: t(`visits:cause.${value}`) }))}
        form={form}
      />
      <div className="grid">
        <DateInput name="arret" label={t('repriseTool:fields.arret')} form={form} />
        <DateInput
          name="reprise"
          label={t('repriseTool:fields.reprise')}
          hint={t('repriseTool:form.returnHint')}
          form={form}
        />
      </div>
      <DateInput
        name="prereprise"
        label={t('repriseTool:fields.prereprise')}
        hint={t('repriseTool:form.prerepriseHint')}
        why={<Why article="décret 2026-503">{t('repriseTool:form.prerepriseWhy')}</Why>}
        form={form}
        optional
      />
      <Button>{t('repriseTool:form.submit')}</Button>
    </form>
  );
}
