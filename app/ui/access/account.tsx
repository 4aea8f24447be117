import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { Button, ButtonLink } from '../kit/button';
import { Card } from '../kit/card';
import { ErrorSummary } from '../kit/error-summary';
import type { FormState } from '../kit/form-state';
import { Page } from '../kit/page';
import { Select } from '../kit/select';
import { SummaryList } from '../kit/summary-list';
import { TextInput } from '../kit/text-input';

interface ProfilePageProps {
  account: { name: string; phone: string | null; locale: string | null; email: string };
  form?: FormState;
}

/** One's own name, phone and language, and the ways to the address and the security. */
export function ProfilePage({ account, form }: ProfilePageProps) {
  const { t } = useI18n();
  const languages = [
    { value: 'fr', label: t('shell:language.fr') },
    { value: 'en', label: t('shell:language.en') },
  ];
  return (
    <Page
      title={t('account:profile.title')}
      next={<ButtonLink href={paths.security()} quiet>{t('account:security.title')}</ButtonLink>} // prettier-ignore
    >
      <ErrorSummary form={form} />
      <SummaryList
        rows={[{ label: t('account:profile.email'), value: account.email, change: paths.newEmail() }]}
      />
      <Card>
        <form method="post" className="form">
          <TextInput name="name" autoComplete="name" label={t('account:profile.name')} value={account.name} form={form} />
          <TextInput name="phone" type="tel" autoComplete="tel" width={20} optional label={t('account:profile.phone')} hint={t('account:profile.phoneHint')} value={account.phone} form={form} />
          <Select name="locale" label={t('account:profile.locale')} hint={t('account:profile.localeHint')} placeholder={t('account:profile.localeBrowser')} value={account.locale} options={languages} form={form} />
          <Button>{t('account:profile.save')}</Button>
        </form>
      </Card>
    </Page>
  ); // prettier-ignore
}

/** Asks for the address to use from now on. */
export function NewEmailPage({ email, form }: { email: string; form?: FormState }) {
  const { t } = useI18n();
  return (
    <Page
      title={t('account:newEmail.title')}
      lead={t('account:newEmail.lead', { email })}
      crumbs={[{ label: t('account:profile.title'), href: paths.account() }]}
    >
      <ErrorSummary form={form} />
      <Card>
        <form method="post" className="form">
          <TextInput name="email" type="email" autoComplete="email" label={t('account:newEmail.label')} form={form} />
          <Button>{t('access:signIn.send')}</Button>
        </form>
      </Card>
    </Page>
  ); // prettier-ignore
}

/** Asks for the code sent to the new address. */
export function NewEmailCodePage({ email, form }: { email: string; form?: FormState }) {
  const { t } = useI18n();
  return (
    <Page title={t('access:code.title')} lead={t('account:newEmail.sent', { email })}>
      <ErrorSummary form={form} />
      <Card>
        <form method="post" className="form">
          <TextInput name="code" inputMode="numeric" autoComplete="one-time-code" width={8} maxLength={20} label={t('access:code.label')} form={form} />
          <Button>{t('account:newEmail.confirm')}</Button>
        </form>
        <p className="small">
          <a href={paths.newEmail()}>{t('access:code.again')}</a>
        </p>
      </Card>
    </Page>
  ); // prettier-ignore
}
