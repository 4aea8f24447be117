import { visitReference } from '~/domain/visits/kinds';
import { paths } from '~/paths';
import type { WorkerVisit } from '~/services/visits/worker-requests.server';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { EmptyState } from '../../kit/empty-state';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import type { Serialized } from '../../page-data';
import { StateTag } from './state-tag';

interface RequestsPageProps {
  email: string;
  visits: readonly Serialized<WorkerVisit>[];
}

/** All requests made from one address. */
export function RequestsPage({ email, visits }: RequestsPageProps) {
  const { t } = useI18n();
  const create = <ButtonLink href={paths.workerRequest()}>{t('door:list.new')}</ButtonLink>;
  return (
    <Page
      title={t('door:list.title')}
      lead={t('door:list.lead', { email })}
      crumbs={[{ label: t('door:rights.title'), href: paths.workerDoor() }]}
      next={
        <>
          {visits.length > 0 && create}
          <PostButton action={paths.workerLeave()} label={t('door:list.leave')} quiet />
        </>
      }
    >
      {visits.length === 0 && (
        <EmptyState title={t('door:list.none')} action={create}>
          {t('door:list.noneText')}
        </EmptyState>
      )}
      {visits.map((visit) => (
        <RequestCard key={visit.id} {...visit} />
      ))}
    </Page>
  );
}

function RequestCard({ id, number, kind, state, requestedAt, unread, appointment }: Serialized<WorkerVisit>) {
  const { t, format } = useI18n();
  const name = `${t(`visits:kind.${kind}`)}, ${visitReference(number)}`;
  const at = appointment?.startsAt;
  return (
    <Card title={<a href={paths.workerVisit(id)}>{name}</a>}>
      <p>
        <StateTag state={state} />
        {unread > 0 && ` ${t('door:list.unread', { count: unread })}`}
      </p>
      {at && <p>{t('door:list.appointment', { at: format.weekdayTime(at) })}</p>}
      <p className="soft small">{t('door:list.asked', { day: format.dateTime(requestedAt) })}</p>
    </Card>
  );
}
