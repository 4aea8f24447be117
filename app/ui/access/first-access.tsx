import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { Button } from '../kit/button';
import { Card } from '../kit/card';
import { ErrorSummary } from '../kit/error-summary';
import type { FormState } from '../kit/form-state';
import { Page } from '../kit/page';
import { TextInput } from '../kit/text-input';
import { Why } from '../kit/why';

/** First step: the number and the code of the letter. */
export function ActivationPage({ form }: { form?: FormState }) {
  const { t } = useI18n();
  return (
    <Page title={t('activation:title')} lead={t('activation:lead')}>
      <ErrorSummary form={form} />
      <Card>
        <form method="post" className="form">
          <TextInput name="number" width={12} maxLength={30} label={t('activation:number.label')} hint={t('activation:number.hint')} form={form} />
          <TextInput name="code" width={20} maxLength={40} autoComplete="off" label={t('activation:code.label')} hint={t('activation:code.hint')} form={form} />
          <Button>{t('activation:code.submit')}</Button>
        </form>
      </Card>
      <Why label={t('activation:none.question')}>{t('activation:none.answer')}</Why>
      <p>
        <a href={paths.signIn()}>{t('activation:already')}</a>
      </p>
    </Page>
  ); // prettier-ignore
}

interface FirstPersonPageProps {
  company: string;
  name: string | null;
  email: string | null;
  form?: FormState;
}

/** Second step: who one is. */
export function FirstPersonPage({ company, name, email, form }: FirstPersonPageProps) {
  const { t } = useI18n();
  return (
    <Page title={t('activation:person.title')} lead={t('activation:person.lead', { company })}>
      <ErrorSummary form={form} />
      <Card>
        <form method="post" className="form">
          <TextInput name="name" autoComplete="name" label={t('account:profile.name')} value={name} form={form} />
          <TextInput name="email" type="email" autoComplete="email" label={t('access:signIn.email')} hint={t('activation:person.emailHint')} value={email} form={form} />
          <Button>{t('access:signIn.send')}</Button>
        </form>
      </Card>
    </Page>
  ); // prettier-ignore
}

/** Third step: the code that proves the address. */
export function FirstProofPage({
  company,
  email,
  form,
}: {
  company: string;
  email: string;
  form?: FormState;
}) {
  const { t } = useI18n();
  return (
    <Page title={t('access:code.title')} lead={t('account:newEmail.sent', { email })}>
      <ErrorSummary form={form} />
      <Card>
        <form method="post" className="form">
          <TextInput name="code" inputMode="numeric" autoComplete="one-time-code" width={8} maxLength={20} label={t('access:code.label')} form={form} />
          <Button>{t('activation:person.open', { company })}</Button>
        </form>
        <p className="small">
          <a href={paths.firstAccessPerson()}>{t('activation:person.again')}</a>
        </p>
      </Card>
    </Page>
  ); // prettier-ignore
}
