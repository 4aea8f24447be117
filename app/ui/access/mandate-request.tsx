import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { Button } from '../kit/button';
import { Card } from '../kit/card';
import { ErrorSummary } from '../kit/error-summary';
import type { FormState } from '../kit/form-state';
import { Page } from '../kit/page';
import { DateInput, TextInput } from '../kit/text-input';
import { RoleChoices } from './people/role-choices';

interface MandateRequestPageProps {
  today: string;
  suggested: string;
  latest: string;
  form?: FormState;
}

/** An accountant asks a company to act for it. */
export function MandateRequestPage({ today, suggested, latest, form }: MandateRequestPageProps) {
  const { t, format } = useI18n();
  return (
    <Page
      title={t('people:ask.title')}
      lead={t('people:ask.lead')}
      crumbs={[{ label: t('portfolio:title'), href: paths.portfolio() }]}
    >
      <ErrorSummary form={form} />
      <Card>
        <form method="post" className="form">
          <TextInput name="number" width={12} maxLength={30} label={t('people:ask.number')} form={form} />
          <TextInput name="firm" maxLength={120} autoComplete="organization" optional label={t('people:ask.firm')} form={form} />
          <RoleChoices mandate label={t('people:ask.roles')} values={['declaration']} form={form} />
          <DateInput name="until" label={t('people:mandates.lastDay')} hint={t('people:mandates.lastDayHint', { latest: format.day(latest) })} value={suggested} min={today} max={latest} form={form} />
          <Button>{t('people:ask.submit')}</Button>
        </form>
      </Card>
    </Page>
  ); // prettier-ignore
}
