import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { Button, ButtonLink } from '../kit/button';
import { Card } from '../kit/card';
import { ErrorSummary } from '../kit/error-summary';
import type { FormState } from '../kit/form-state';
import { Notice } from '../kit/notice';
import { Page } from '../kit/page';
import { FactorCode } from './second-factor';

interface SecondFactorSetupPageProps {
  /** Null when a second factor is in use. */
  setup: { key: string; qr: string } | null;
  staff: boolean;
  /** Recovery codes that are left. */
  left: number;
  next: string;
  /** Recovery codes just made. */
  codes?: string[];
  form?: FormState;
}

/** Sets up, renews or removes the second factor; shows recovery codes the one time they can be seen. */
export function SecondFactorSetupPage(props: SecondFactorSetupPageProps) {
  const { t } = useI18n();
  const { setup, staff, form, codes, next } = props;
  if (codes) return <RecoveryCodes codes={codes} next={next} />;
  return (
    <Page
      title={t('secondFactor:setup.title')}
      lead={t(staff ? 'secondFactor:setup.leadStaff' : 'secondFactor:setup.lead')}
      crumbs={[{ label: t('account:security.title'), href: paths.security() }]}
    >
      <ErrorSummary form={form} />
      {setup ? <Begin qr={setup.qr} secret={setup.key} form={form} /> : <Manage {...props} />}
    </Page>
  );
}

function Begin({ qr, secret, form }: { qr: string; secret: string; form?: FormState }) {
  const { t } = useI18n();
  return (
    <Card>
      <form method="post" className="form">
        <ol className="numbered">
          <li>{t('secondFactor:setup.step1')}</li>
          <li>
            {t('secondFactor:setup.step2')}
            <img
              className="qr"
              width="200"
              height="200"
              alt={t('secondFactor:setup.qr')}
              src={`data:image/svg+xml;utf8,${encodeURIComponent(qr)}`}
            />
            {t('secondFactor:setup.key')} <code className="key">{secret}</code>
          </li>
          <li>{t('secondFactor:setup.step3')}</li>
        </ol>
        <FactorCode form={form} />
        <Button name="intent" value="confirm">
          {t('secondFactor:setup.confirm')}
        </Button>
      </form>
    </Card>
  );
}

function Manage({ staff, left, form }: SecondFactorSetupPageProps) {
  const { t } = useI18n();
  return (
    <>
      <Notice tone="good" title={t('secondFactor:setup.on')}>
        <p>{t('secondFactor:setup.left', { count: left })}</p>
      </Notice>
      <Card title={t('secondFactor:setup.change')}>
        <form method="post" className="form">
          <FactorCode form={form} hint={t('secondFactor:setup.changeHint')} />
          <div className="row">
            <Button name="intent" value="renew" quiet>
              {t('secondFactor:setup.renew')}
            </Button>
            {!staff && (
              <Button name="intent" value="remove" danger quiet>
                {t('secondFactor:setup.remove')}
              </Button>
            )}
          </div>
        </form>
      </Card>
    </>
  );
}

function RecoveryCodes({ codes, next }: { codes: string[]; next: string }) {
  const { t } = useI18n();
  return (
    <Page title={t('secondFactor:codes.title')} lead={t('secondFactor:codes.lead')}>
      <Card>
        <ul className="recovery-codes">
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </Card>
      <ButtonLink href={next || paths.security()}>{t('secondFactor:codes.done')}</ButtonLink>
    </Page>
  );
}
