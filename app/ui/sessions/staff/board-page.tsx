import { BOARD_WEEKS } from '~/domain/sessions/decision';
import type { Day } from '~/domain/shared/day';
import type { ListedSession } from '~/services/sessions/staff/list-sessions.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { EmptyState } from '../../kit/empty-state';
import { Page } from '../../kit/page';
import type { Serialized } from '../../page-data';
import { SessionTable } from './session-table';

interface BoardPageProps {
  sessions: Serialized<ListedSession>[];
  today: Day;
  canManage: boolean;
  /** The reader answers companies that ask for sessions of their own. */
  mayAnswer: boolean;
}

/** The decision board: what must be decided first, then how the other sessions fill. */
export function BoardPage({ sessions, today, canManage, mayAnswer }: BoardPageProps) {
  const { t } = useI18n();
  return (
    <Page
      title={t('board:title')}
      lead={t('board:lead', { weeks: BOARD_WEEKS })}
      next={
        <>
          {canManage && <ButtonLink href={paths.newSession()}>{t('board:new')}</ButtonLink>}
          <a href={paths.staffSessions()}>{t('board:all')}</a>
          {mayAnswer && <a href={paths.staffIntra()}>{t('intra:staff.link')}</a>}
          {canManage && <a href={paths.themes()}>{t('themes:title')}</a>}
        </>
      }
    >
      {sessions.length === 0 ? (
        <EmptyState title={t('board:none')}>{t('board:noneText')}</EmptyState>
      ) : (
        <SessionTable board sessions={sessions} today={today} />
      )}
    </Page>
  );
}
