import { useI18n } from '../i18n';
import { Button } from '../kit/button';
import { Card } from '../kit/card';
import { ErrorSummary } from '../kit/error-summary';
import type { FormState } from '../kit/form-state';
import { Page } from '../kit/page';
import { TextInput } from '../kit/text-input';

/** The second step of signing in. */
export function SecondFactorPage({ next, form }: { next: string; form?: FormState }) {
  const { t } = useI18n();
  return (
    <Page title={t('secondFactor:give.title')} lead={t('secondFactor:give.lead')}>
      <ErrorSummary form={form} />
      <Card>
        <form method="post" className="form">
          <FactorCode form={form} hint={t('secondFactor:give.hint')} />
          <Button>{t('secondFactor:give.submit')}</Button>
          <input type="hidden" name="next" value={next} />
        </form>
      </Card>
    </Page>
  );
}

/** The field for a code of the app, or a recovery code. */
export function FactorCode({ form, hint }: { form?: FormState; hint?: string }) {
  const { t } = useI18n();
  return (
    <TextInput
      name="code"
      autoComplete="one-time-code"
      width={12}
      maxLength={24}
      label={t('secondFactor:give.code')}
      hint={hint}
      form={form}
    />
  );
}
