import {
  WORKER_ARTICLE,
  WORKER_KINDS,
  WORKER_TEXT,
  type WorkerKind,
  type WorkerRequest,
} from '~/domain/visits/worker-request';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Checkbox, Radios } from '../../kit/choices';
import { ErrorSummary } from '../../kit/error-summary';
import { type FormState, textOf } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { DateInput, Textarea, TextInput } from '../../kit/text-input';
import { Why } from '../../kit/why';

interface RequestPageProps {
  /** The visit of the address; null asks which one. */
  kind: WorkerKind | null;
  /** What this browser still holds of a request that is not proved yet. */
  typed: WorkerRequest | null;
  today: string;
  form?: FormState;
}

const crumbs = (t: (key: string) => string) => [{ label: t('door:rights.title'), href: paths.workerDoor() }];

/** First which visit, then who one is and when one may come. */
export function RequestPage(props: RequestPageProps) {
  const sent = textOf(props.form, 'kind', null) as WorkerKind;
  const kind = WORKER_KINDS.includes(sent) ? sent : props.kind;
  return kind ? <RequestForm {...props} kind={kind} /> : <WhichVisit {...props} />;
}

function WhichVisit({ typed, form }: RequestPageProps) {
  const { t } = useI18n();
  const choices = WORKER_KINDS.map((kind) => ({
    value: kind,
    label: t(`door:which.kind.${kind}`),
    hint: t(`door:which.hint.${kind}`),
  }));
  return (
    <Page title={t('door:which.title')} lead={t('door:which.lead')} crumbs={crumbs(t)}>
      <ErrorSummary form={form} />
      <Card>
        <form method="get" action={paths.workerRequest()} className="form">
          <Radios name="visite" label={<span className="sr">{t('door:which.title')}</span>} choices={choices} value={typed?.kind ?? WORKER_KINDS[0]} />
          <Button>{t('door:which.next')}</Button>
        </form>
      </Card>
    </Page>
  ); // prettier-ignore
}

function RequestForm({ kind, typed, form }: RequestPageProps & { kind: WorkerKind }) {
  const { t } = useI18n();
  return (
    <Page title={t('door:form.title')} lead={t('door:form.secret')} crumbs={crumbs(t)}>
      <ErrorSummary form={form} />
      <p>
        <strong>{t(`visits:kind.${kind}`)}</strong> ({WORKER_ARTICLE[kind]}).{' '}
        <a href={paths.workerRequest()}>{t('door:form.change')}</a>
      </p>
      <form method="post" action={paths.workerRequest({ visite: kind })} className="form">
        <input type="hidden" name="kind" value={kind} />
        <Card title={t('door:form.you')}>
          <TextInput name="firstName" autoComplete="given-name" maxLength={WORKER_TEXT.name} label={t('door:form.firstName')} value={typed?.firstName} form={form} />
          <TextInput name="familyName" autoComplete="family-name" maxLength={WORKER_TEXT.name} label={t('door:form.familyName')} value={typed?.familyName} form={form} />
          <DateInput name="birthDate" autoComplete="bday" label={t('door:form.birthDate')} hint={t('door:form.birthDateHint')} value={typed?.birthDate} form={form} />
          <TextInput name="employer" autoComplete="organization" maxLength={WORKER_TEXT.employer} label={t('door:form.employer')} hint={t('door:form.employerHint')} value={typed?.employer} form={form} why={<Why about={t('door:form.employer')}>{t('door:form.employerWhy')}</Why>} />
          <TextInput name="email" type="email" autoComplete="email" label={t('door:form.email')} hint={t('door:form.emailHint')} value={typed?.email} form={form} why={<Why about={t('door:form.email')}>{t('door:form.emailWhy')}</Why>} />
          <TextInput name="phone" type="tel" autoComplete="tel" optional width={20} maxLength={30} label={t('door:form.phone')} hint={t('door:form.phoneHint')} value={typed?.phone} form={form} />
        </Card>
        <Card title={t('door:form.when')}>
          <Dates kind={kind} typed={typed} form={form} />
          <TextInput name="availability" optional maxLength={WORKER_TEXT.availability} label={t('door:form.availability')} hint={t('door:form.availabilityHint')} value={typed?.availability} form={form} />
          <Checkbox name="teleconsultation" label={t('door:form.teleconsultation')} hint={t('door:form.teleconsultationHint')} checked={typed?.teleconsultation} form={form} />
          <Textarea name="message" optional maxLength={WORKER_TEXT.message} label={t('door:form.message')} hint={t('door:form.warning')} value={typed?.message} form={form} />
        </Card>
        <Button>{t('door:form.send')}</Button>
        <p className="hint">{t('door:form.after')}</p>
      </form>
    </Page>
  ); // prettier-ignore
}

/** The dates that the right asked for depends on. */
function Dates({ kind, typed, form }: Pick<RequestPageProps, 'typed' | 'form'> & { kind: WorkerKind }) {
  const { t } = useI18n();
  if (kind === 'demande-travailleur') return null;
  if (kind !== 'prereprise')
    return (
      <DateInput name="endedOn" label={t(`door:form.endedOn.${kind}`)} hint={t('door:form.endedOnHint')} value={typed?.endedOn} form={form} />
    ); // prettier-ignore
  return (
    <>
      <DateInput name="absenceFrom" label={t('door:form.absenceFrom')} value={typed?.absenceFrom} form={form} />
      <DateInput name="returnOn" optional label={t('door:form.returnOn')} hint={t('door:form.returnOnHint')} value={typed?.returnOn} form={form} />
    </>
  ); // prettier-ignore
}
