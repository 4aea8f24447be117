import { visitReference } from '~/domain/visits/kinds';
import type { ShownVisit } from '~/services/visits/company/show-visit.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { DateTime, DayText } from '../../kit/date-time';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { SummaryList, type SummaryRow } from '../../kit/summary-list';
import { Why } from '../../kit/why';
import type { Serialized } from '../../page-data';
import { Thread } from '../thread';
import { VisitDocuments } from '../visit-documents';
import { VisitStateTag } from '../visit-state-tag';
import { AppointmentCard, PastAppointments } from './appointment-card';

export interface VisitPageProps {
  adherent: string;
  visit: Serialized<ShownVisit>;
  form?: FormState;
}

/** One visit: where it stands, what comes next, its appointment, what happened, and the thread with the service. */
export function VisitPage({ adherent, visit, form }: VisitPageProps) {
  const { t } = useI18n();
  const { id, kind, state, current, bookable, cancellable } = visit;
  const name = visit.worker?.name ?? t('appointments:someone');
  const next = visit.excuse?.past ? 'begun' : current?.confirmedAt ? 'confirmed' : state;
  const isRequired = state !== 'non_requise';
  return (
    <Page
      title={t('appointments:visit.title', { kind: t(`visits:kind.${kind}`), name })}
      tag={<VisitStateTag state={state} />}
      lead={t(`appointments:next.${next}`, { count: visit.proposalDays })}
      crumbs={[{ label: t('appointments:title'), href: paths.visits(adherent) }]}
      next={
        bookable && (
          <ButtonLink href={paths.visit(adherent, id, '/creneaux')}>{t('appointments:book')}</ButtonLink>
        )
      }
    >
      <ErrorSummary form={form} />
      {current && <AppointmentCard adherent={adherent} visit={visit} appointment={current} />}
      <VisitDocuments
        documents={visit.documents}
        hrefOf={(document) => paths.visitDocument(adherent, id, document)}
      />
      <Thread
        messages={visit.messages}
        action={visit.mayWrite ? paths.visit(adherent, id, '/messages') : undefined}
        nextId={visit.nextId}
        form={form}
      />
      {isRequired && <WhatCard adherent={adherent} visit={visit} />}
      <PastAppointments adherent={adherent} visit={visit} />
      <HistoryCard visit={visit} />
      {cancellable && (
        <PostButton
          action={paths.visit(adherent, id, '/annulation')}
          label={t('appointments:visit.cancel')}
          quiet
          danger
        />
      )}
    </Page>
  );
}

function WhatCard({ adherent, visit }: Pick<VisitPageProps, 'adherent' | 'visit'>) {
  const { t, format } = useI18n();
  const { worker, kind, act, cause, origin, motives, message, article, dueOn, fromOn } = visit;
  const received = format.day(format.dayOf(visit.requestedAt));
  const rows: (SummaryRow | false | null)[] = [
    {
      label: t('appointments:visit.kind'),
      value: (
        <>
          {t(`visits:kind.${kind}`)}
          <Why label={t('appointments:visit.whyVisit')} article={article ?? undefined}>
            {t(`appointments:why.${kind}`)}
          </Why>
        </>
      ),
    },
    act !== 'VISITE' && { label: t('appointments:visit.act'), value: t(`visits:act.${act}`) },
    worker && {
      label: t('appointments:visit.worker'),
      value: worker.left ? (
        <>
          {worker.name} <span className="soft small">{t('appointments:visit.left')}</span>
        </>
      ) : (
        <a href={paths.worker(adherent, worker.id)}>{worker.name}</a>
      ),
    },
    { label: t('appointments:visit.origin'), value: t(`visits:origin.${origin}`) },
    cause && { label: t('appointments:visit.cause'), value: t(`visits:cause.${cause}`) },
    motives.length > 0 && {
      label: t('appointments:visit.motives'),
      value: (
        <ul className="bullets">
          {motives.map((motive) => (
            <li key={motive}>{t(`visits:motive.${motive}`)}</li>
          ))}
        </ul>
      ),
    },
    message !== null && {
      label: t('appointments:visit.message'),
      value: <span className="whitespace-pre-wrap break-words">{message}</span>,
    },
    {
      label: t('appointments:visit.requested'),
      value: visit.requesterName
        ? t('appointments:visit.requestedBy', { day: received, name: visit.requesterName })
        : received,
    },
    fromOn && { label: t('appointments:visit.from'), value: <DayText day={fromOn} /> },
    dueOn && {
      label: t('appointments:visit.due'),
      value: (
        <>
          <DayText day={dueOn} />
          <Why article={article ?? undefined} about={t('appointments:visit.due')}>
            {t('appointments:visit.dueWhy')}
          </Why>
        </>
      ),
    },
  ];
  return (
    <Card title={t('appointments:visit.what')}>
      <p className="soft small">
        {t('appointments:visit.reference', { reference: visitReference(visit.number) })}
      </p>
      <SummaryList rows={rows.filter((row): row is SummaryRow => Boolean(row))} />
    </Card>
  );
}

function HistoryCard({ visit }: Pick<VisitPageProps, 'visit'>) {
  const { t } = useI18n();
  return (
    <Card title={t('appointments:visit.history')}>
      <ol className="stack">
        {visit.events.map(({ at, event, actorName, actorKind }, index) => (
          <li key={index}>
            <strong>{t(`visits:event.${event}`)}</strong>
            <br />
            <span className="soft small">
              {t(`appointments:visit.by.${actorKind}`, { name: actorName })}, <DateTime at={at} />
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
