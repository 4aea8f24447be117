import { visitReference } from '~/domain/visits/kinds';
import { isComing, isWaiting } from '~/domain/visits/lifecycle';
import { paths } from '~/paths';
import type { ThreadMessage } from '~/services/visits/post-message.server';
import type { WorkerAppointment, WorkerVisitDetail } from '~/services/visits/worker-requests.server';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { DateTime, DayText } from '../../kit/date-time';
import { ErrorSummary } from '../../kit/error-summary';
import { FileLink } from '../../kit/file-link';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { SummaryList } from '../../kit/summary-list';
import type { Serialized } from '../../page-data';
import { Thread } from '../thread';
import { StateTag } from './state-tag';

interface WorkerVisitPageProps {
  visit: Serialized<WorkerVisitDetail>;
  messages: readonly Serialized<ThreadMessage>[];
  form?: FormState;
}

/** One request of one's own: where it is, its appointment, the thread with the team. */
export function WorkerVisitPage({ visit, messages, form }: WorkerVisitPageProps) {
  const { t } = useI18n();
  const { id, number, kind, state, appointment } = visit;
  const mayCancel = isWaiting(state) || isComing(state);
  return (
    <Page
      title={t('door:visit.title', { kind: t(`visits:kind.${kind}`), reference: visitReference(number) })}
      lead={t(`door:next.${state}`, { days: visit.proposalDays })}
      tag={<StateTag state={state} />}
      crumbs={[{ label: t('door:list.title'), href: paths.workerRequests() }]}
    >
      <ErrorSummary form={form} />
      {appointment && <Appointment visit={id} coming={isComing(state)} {...appointment} />}
      <Thread messages={messages} action={paths.workerVisit(id)} nextId={visit.nextMessageId} form={form} />
      <Sent {...visit} />
      <div className="row">
        {mayCancel && (
          <ButtonLink href={paths.workerVisit(id, '/annulation')} quiet>
            {t('door:visit.cancel')}
          </ButtonLink>
        )}
        <PostButton action={paths.workerLeave()} label={t('door:list.leave')} quiet />
      </div>
    </Page>
  );
}

type AppointmentProps = Serialized<WorkerAppointment> & { visit: string; coming: boolean };

function Appointment(props: AppointmentProps) {
  const { t, format } = useI18n();
  const { visit, coming, startsAt, mode, profession, professional, centre, address, phone, confirmedAt } =
    props;
  const rows = [
    { label: t('door:visit.when'), value: format.weekdayTime(startsAt) },
    { label: t('door:visit.how'), value: t(`visits:mode.${mode}`) },
    { label: t('door:visit.with'), value: `${professional}, ${t(`visits:profession.${profession}`)}` },
    {
      label: t('door:visit.where'),
      value: [centre, ...address, phone].filter(Boolean).join(', '),
    },
  ];
  return (
    <Card title={t('door:visit.appointment')}>
      <SummaryList rows={rows} />
      <p className="row">
        {coming && (
          <FileLink
            href={paths.workerVisit(visit, '/convocation.pdf')}
            label={t('door:visit.convocation')}
            kind="PDF"
          />
        )}
        <FileLink
          href={paths.workerVisit(visit, '/rendez-vous.ics')}
          label={t('door:visit.calendar')}
          kind="ICS"
        />
      </p>
      {coming && confirmedAt && <p>{t('door:visit.confirmed')}</p>}
      {coming && !confirmedAt && (
        <PostButton action={paths.workerVisit(visit, '/confirmation')} label={t('door:visit.confirm')} />
      )}
    </Card>
  );
}

function Sent({ kind, requestedAt, facts, message }: Serialized<WorkerVisitDetail>) {
  const { t } = useI18n();
  const { employer, availability, teleconsultationAgreed, absenceFrom, returnOn, endedOn } = facts;
  const days = [
    { label: t('door:form.absenceFrom'), day: absenceFrom },
    { label: t('door:form.returnOn'), day: returnOn },
    { label: t(`door:form.endedOn.${kind === 'spp' ? 'spp' : 'spe'}`), day: endedOn },
  ];
  const rows = [
    { label: t('door:visit.requested'), value: <DateTime at={requestedAt} /> },
    ...(employer ? [{ label: t('door:code.employer'), value: employer }] : []),
    ...days.flatMap(({ label, day }) => (day ? [{ label, value: <DayText day={day} /> }] : [])),
    ...(availability ? [{ label: t('door:code.availability'), value: availability }] : []),
    { label: t('door:code.mode'), value: t(teleconsultationAgreed ? 'door:code.yes' : 'door:code.no') },
    ...(message ? [{ label: t('door:code.message'), value: message }] : []),
  ];
  return (
    <Card title={t('door:visit.sent')}>
      <SummaryList rows={rows} />
    </Card>
  );
}
