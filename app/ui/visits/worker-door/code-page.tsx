import type { WorkerRequest } from '~/domain/visits/worker-request';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { SummaryList } from '../../kit/summary-list';
import { TextInput } from '../../kit/text-input';

interface CodePageProps {
  email: string;
  /** The request that the code proves; null for someone who only comes to look. */
  request: WorkerRequest | null;
  form?: FormState;
}

/** Asks for the code, beside what it will send. */
export function CodePage({ email, request, form }: CodePageProps) {
  const { t } = useI18n();
  const back = request ? paths.workerRequest({ visite: request.kind }) : paths.workerRequests();
  return (
    <Page title={t('door:code.title')} lead={t('door:code.lead', { email })}>
      <ErrorSummary form={form} />
      <Card>
        <form method="post" className="form">
          <TextInput name="code" inputMode="numeric" autoComplete="one-time-code" width={8} maxLength={20} label={t('door:code.label')} form={form} />
          <Button>{t(request ? 'door:code.send' : 'door:code.open')}</Button>
        </form>
        <p className="small">
          <a href={back}>{t('door:code.again')}</a>
        </p>
      </Card>
      {request && <Check request={request} change={back} />}
    </Page>
  ); // prettier-ignore
}

function Check({ request, change }: { request: WorkerRequest; change: string }) {
  const { t } = useI18n();
  const { kind, firstName, familyName, employer, availability, teleconsultation, message } = request;
  const rows = [
    { label: t('door:code.visit'), value: t(`visits:kind.${kind}`), change: paths.workerRequest() },
    { label: t('door:code.name'), value: `${firstName} ${familyName}`, change },
    { label: t('door:code.employer'), value: employer, change },
    ...(availability ? [{ label: t('door:code.availability'), value: availability, change }] : []),
    { label: t('door:code.mode'), value: t(teleconsultation ? 'door:code.yes' : 'door:code.no'), change },
    ...(message ? [{ label: t('door:code.message'), value: message, change }] : []),
  ];
  return (
    <Card title={t('door:code.check')}>
      <SummaryList rows={rows} />
    </Card>
  );
}

/** Asks for the address that a code is sent to. */
export function AskCodePage({ form }: { form?: FormState }) {
  const { t } = useI18n();
  return (
    <Page
      title={t('door:ask.title')}
      lead={t('door:ask.lead')}
      crumbs={[{ label: t('door:rights.title'), href: paths.workerDoor() }]}
    >
      <ErrorSummary form={form} />
      <Card>
        <form method="post" className="form">
          <TextInput
            name="email"
            type="email"
            autoComplete="email"
            label={t('door:form.email')}
            form={form}
          />
          <Button>{t('door:ask.send')}</Button>
        </form>
        <p className="small">
          {t('door:ask.none')} <a href={paths.workerRequest()}>{t('door:ask.noneLink')}</a>
        </p>
      </Card>
    </Page>
  );
}
