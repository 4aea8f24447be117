import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { TextInput } from '../../kit/text-input';
import { SettingsTabs } from './settings-tabs';

/** How the service presents itself. */
export function IdentityPage({ form }: { form: FormState }) {
  const { t } = useI18n();
  const label = (name: string) => t(`settings:fields.${name}`);
  const field = (name: string, type?: 'email' | 'tel') => (
    <TextInput key={name} name={name} label={label(name)} form={form} type={type} />
  );
  return (
    <Page title={t('settings:title')} lead={t('settings:lead')}>
      <SettingsTabs />
      <ErrorSummary form={form} />
      <form method="post" action={paths.settings()} noValidate className="form">
        {['name', 'shortName', 'legalForm', 'departement', 'address'].map((name) => field(name))}
        {field('phone', 'tel')}
        {field('email', 'email')}
        {field('dpoEmail', 'email')}
        {field('director')}
        <TextInput
          name="answerDays"
          label={label('answerDays')}
          hint={t('settings:answerDaysHint')}
          form={form}
          inputMode="numeric"
          width={4}
        />
        <div className="row">
          <Button>{t('settings:save')}</Button>
        </div>
      </form>
    </Page>
  );
}
