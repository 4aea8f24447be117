import { visitReference } from '~/domain/visits/kinds';
import type { NoticeLine, NoticeList, NoticeView } from '~/services/visits/list-notices.server';
import { paths } from '~/paths';
import type { Serialized } from '../../page-data';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { DateTime, DayText } from '../../kit/date-time';
import { EmptyState } from '../../kit/empty-state';
import { Page } from '../../kit/page';
import { Pagination } from '../../kit/pagination';
import { SummaryList } from '../../kit/summary-list';
import { Tabs } from '../../kit/tabs';
import { Why } from '../../kit/why';

interface NoticesPageProps {
  view: NoticeView;
  list: Serialized<NoticeList>;
  pageSize: number;
}

/** What employers told without asking for a visit, unread first. */
export function NoticesPage({ view, list, pageSize }: NoticesPageProps) {
  const { t, format } = useI18n();
  const { rows, total, unread, hasTeam } = list;
  const to = (change: Partial<NoticeView>) => {
    const { read, mine, page } = { ...view, page: 1, ...change };
    return paths.notices({
      etat: read ? 'lus' : null,
      secteur: mine ? null : 'tous',
      page: page > 1 ? page : null,
    });
  };
  return (
    <Page
      title={t('visitNotices:title')}
      lead={t('visitNotices:lead', { count: unread, shown: format.integer(unread) })}
      crumbs={[{ label: t('visitQueue:title'), href: paths.visitQueue() }]}
    >
      <Tabs
        label={t('visitNotices:parts')}
        tabs={[
          { label: t('visitNotices:unread'), href: to({ read: false }), current: !view.read, count: format.integer(unread) },
          { label: t('visitNotices:read'), href: to({ read: true }), current: view.read },
        ]}
      />
      {hasTeam && (
        <p>
          <a href={to({ mine: !view.mine })}>{t(view.mine ? 'visitNotices:everySecteur' : 'visitNotices:mySecteur')}</a>
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyState title={t('visitNotices:none')}>{t('visitNotices:noneText')}</EmptyState>
      ) : (
        <>
          {rows.map((notice) => (
            <NoticeCard key={notice.id} notice={notice} back={to({ page: view.page })} />
          ))}
          <Pagination page={view.page} pageSize={pageSize} total={total} href={(page) => to({ page })} />
        </>
      )}
    </Page>
  );
} // prettier-ignore

const DATES = ['absenceFrom', 'returnOn', 'informedOn', 'agreementOn', 'proposedOn'] as const;

function NoticeCard({ notice, back }: { notice: Serialized<NoticeLine>; back: string }) {
  const { t, format } = useI18n();
  const { id, kind, facts, company, visit, worker } = notice;
  const dates = DATES.flatMap((name) => {
    const value = facts[name];
    return value ? [{ label: t(`visitNotices:fact.${name}`), value: <DayText day={value} /> }] : [];
  });
  return (
    <Card title={`${worker} : ${t(`visits:notice.${kind}`)}`}>
      <p>
        <DateTime at={notice.createdAt} />.{' '}
        {t('visitNotices:sent', { name: notice.createdByName, company: company.name })}
      </p>
      <SummaryList
        rows={[
          ...dates,
          ...(facts.place ? [{ label: t('visitNotices:fact.place'), value: facts.place }] : []),
          {
            label: t('visitNotices:contact'),
            value: visit ? (
              <a href={paths.staffVisit(visit.id)}>
                {t('visitNotices:answer', { reference: visitReference(visit.number) })}
              </a>
            ) : (
              [company.contact, company.phone, company.email].filter(Boolean).join(' · ')
            ),
          },
        ]}
      />
      {notice.message && <blockquote className="whitespace-pre-wrap break-words">{notice.message}</blockquote>}
      <Why article={t(`visitNotices:article.${kind}`)}>{t(`visitNotices:why.${kind}`)}</Why>
      {notice.readAt ? (
        <p className="soft small">
          {t('visitNotices:readBy', { name: notice.readByName ?? '', at: format.dateTime(notice.readAt) })}
        </p>
      ) : (
        <form method="post" action={paths.notices()}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="retour" value={back} />
          <Button quiet slim>
            {t('visitNotices:markRead')}
            <span className="sr"> : {worker}</span>
          </Button>
        </form>
      )}
    </Card>
  );
} // prettier-ignore
