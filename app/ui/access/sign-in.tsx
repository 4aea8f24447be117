import { paths } from '~/paths';
import { type DemoActivation, DemoPeople } from '../demo/demo-people';
import { useI18n } from '../i18n';
import { Button } from '../kit/button';
import { Card } from '../kit/card';
import { ErrorSummary } from '../kit/error-summary';
import type { FormState } from '../kit/form-state';
import { Page } from '../kit/page';
import { TextInput } from '../kit/text-input';

interface SignInPageProps {
  next: string;
  people: readonly { key: string; name: string; staff: boolean }[];
  activation: DemoActivation | null;
  form?: FormState;
}

/** Asks for the address that a code is sent to. */
export function SignInPage({ next, people, activation, form }: SignInPageProps) {
  const { t } = useI18n();
  return (
    <Page title={t('access:signIn.title')} lead={t('access:signIn.lead')}>
      <ErrorSummary form={form} />
      <Card>
        <form method="post" className="form">
          <TextInput
            name="email"
            type="email"
            autoComplete="email"
            label={t('access:signIn.email')}
            form={form}
          />
          <Button>{t('access:signIn.send')}</Button>
          <input type="hidden" name="next" value={next} />
        </form>
        <p className="small">
          {t('access:signIn.first')} <a href={paths.firstAccess()}>{t('access:signIn.firstLink')}</a>
        </p>
      </Card>
      {people.length > 0 && <DemoPeople people={people} activation={activation} next={next} />}
    </Page>
  );
}

/** Asks for the code. Says the same whether the address is known. */
export function SignInCodePage({ next, email, form }: { next: string; email: string; form?: FormState }) {
  const { t } = useI18n();
  return (
    <Page title={t('access:code.title')} lead={t('access:code.lead', { email })}>
      <ErrorSummary form={form} />
      <Card>
        <form method="post" className="form">
          <TextInput
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            width={8}
            maxLength={20}
            label={t('access:code.label')}
            form={form}
          />
          <Button>{t('access:code.submit')}</Button>
          <input type="hidden" name="next" value={next} />
        </form>
        <p className="small">
          <a href={paths.signIn({ next })}>{t('access:code.again')}</a>
        </p>
      </Card>
    </Page>
  );
}
