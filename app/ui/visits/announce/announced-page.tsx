import { paths } from '~/paths';
import type { ShownAnnouncement } from '~/services/visits/announce/show-announced.server';
import type { Serialized } from '~/ui/page-data';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { DayText } from '../../kit/date-time';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { SummaryList } from '../../kit/summary-list';
import { VisitAnnounced } from './visit-announced';

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

type NoticeShown = NonNullable<Serialized<ShownAnnouncement>['notice']>;

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
