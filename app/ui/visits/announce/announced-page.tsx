import { visitReference } from '~/domain/visits/kinds';
import { paths } from '~/paths';
import type { ShownAnnouncement } from '~/services/visits/announce/show-announced.server';
import type { Serialized } from '~/ui/page-data';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { DayText } from '../../kit/date-time';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { SummaryList, type SummaryRow } from '../../kit/summary-list';
import { Tag } from '../../kit/tag';

export interface AnnouncedPageProps {
  adherent: string;
  shown: Serialized<ShownAnnouncement>;
  today: string;
}

/** What an announcement became: its reference, what happens next and who does it, by when, and the way to take it back. */
export function AnnouncedPage({ adherent, shown, today }: AnnouncedPageProps) {
  return shown.visit ? (
    <VisitAnnounced adherent={adherent} visit={shown.visit} today={today} />
  ) : (
    <NoticeAnnounced adherent={adherent} notice={shown.notice} />
  );
}

type Visit = NonNullable<Serialized<ShownAnnouncement>['visit']>;
type NoticeShown = NonNullable<Serialized<ShownAnnouncement>['notice']>;

function VisitAnnounced({ adherent, visit, today }: { adherent: string; visit: Visit; today: string }) {
  const { t, format } = useI18n();
  const { id, kind, act, cause, state, dueOn, fromOn, article, facts, worker, proposalDays } = visit;
  const reference = visitReference(visit.number);
  const waits = state === 'recue';
  const due = dueOn && <DayText day={dueOn} />;
  const isLate = waits && dueOn !== null && dueOn < today;
  const rows: SummaryRow[] = [
    { label: t('announce:worker'), value: worker?.name ?? null },
    { label: t('announce:done.what'), value: t(`visits:kind.${kind}`) },
    ...(act === 'VISITE' || act === 'ATTESTATION'
      ? []
      : [{ label: t('announce:done.act'), value: t(`visits:act.${act}`) }]),
    ...(cause ? [{ label: t('absences:return.cause'), value: t(`visits:cause.${cause}`) }] : []),
    ...(fromOn ? [{ label: t('announce:done.from'), value: <DayText day={fromOn} /> }] : []),
    { label: t('announce:done.due'), value: due || t('announce:done.noDue') },
    ...(article ? [{ label: t('announce:done.article'), value: article }] : []),
    ...(facts.motives?.length
      ? [
          {
            label: t('announce:worry.motives'),
            value: format.list(facts.motives.map((motive) => t(`visits:motive.${motive}`))),
          },
        ]
      : []),
    ...(visit.message ? [{ label: t('announce:message.label'), value: visit.message }] : []),
  ];
  return (
    <Page
      title={t(waits ? 'announce:done.title' : 'announce:done.titleKnown', { reference })}
      tag={<Tag tone={waits ? 'info' : 'plain'}>{t(`visits:state.${state}`)}</Tag>}
      lead={waits ? t('announce:done.lead', { count: proposalDays }) : undefined}
      crumbs={[{ label: t('announce:title'), href: paths.announce(adherent) }]}
    >
      {isLate && (
        <Notice tone="bad" title={t('announce:done.lateTitle', { day: format.day(dueOn) })}>
          <p>{t('announce:done.lateText')}</p>
        </Notice>
      )}
      <Card title={t('announce:done.summary')}>
        <SummaryList rows={rows} />
      </Card>
      {waits && (
        <Card title={t('announce:done.next')}>
          <ol className="bullets">
            <li>{t('announce:done.step1', { count: proposalDays })}</li>
            <li>{t('announce:done.step2')}</li>
            <li>{t('announce:done.step3')}</li>
          </ol>
        </Card>
      )}
      <div className="row">
        <ButtonLink href={paths.announce(adherent)} quiet>
          {t('announce:done.another')}
        </ButtonLink>
        {waits && (
          <PostButton action={paths.announced(adherent, id)} label={t('announce:done.cancel')} quiet danger />
        )}
      </div>
    </Page>
  );
}

function NoticeAnnounced({ adherent, notice }: { adherent: string; notice: NoticeShown }) {
  const { t } = useI18n();
  const { id, kind, worker, facts, message, read } = notice;
  const days = (['absenceFrom', 'returnOn', 'informedOn', 'agreementOn', 'proposedOn'] as const).flatMap(
    (name) => {
      const day = facts[name];
      return day ? [{ label: t(`announce:notice.${name}`), value: <DayText day={day} /> }] : [];
    },
  );
  return (
    <Page
      title={t(`announce:notice.title.${kind}`)}
      lead={t(`announce:notice.next.${kind}`)}
      crumbs={[{ label: t('announce:title'), href: paths.announce(adherent) }]}
    >
      <Card title={t('announce:done.summary')}>
        <SummaryList
          rows={[
            { label: t('announce:worker'), value: worker?.name ?? null },
            { label: t('announce:done.what'), value: t(`visits:notice.${kind}`) },
            ...days,
            ...(facts.place ? [{ label: t('absences:absence.place'), value: facts.place }] : []),
            ...(message ? [{ label: t('announce:message.label'), value: message }] : []),
          ]}
        />
      </Card>
      <div className="row">
        <ButtonLink href={paths.announce(adherent)} quiet>
          {t('announce:done.another')}
        </ButtonLink>
        {!read && (
          <PostButton
            action={paths.announced(adherent, id)}
            label={t('announce:notice.cancel')}
            quiet
            danger
          />
        )}
      </div>
    </Page>
  );
}
