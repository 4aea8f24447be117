import { SESSION_FORMATS } from '~/domain/sessions/kinds';
import { SESSION_LISTS } from '~/domain/sessions/session-lists';
import type { Day } from '~/domain/shared/day';
import type {
  ListedSession,
  SessionChoices,
  SessionFilter,
} from '~/services/sessions/staff/list-sessions.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { EmptyState } from '../../kit/empty-state';
import { FilterBar } from '../../kit/filter-bar';
import { Page } from '../../kit/page';
import { Pagination } from '../../kit/pagination';
import { Select } from '../../kit/select';
import { Tabs } from '../../kit/tabs';
import type { Serialized } from '../../page-data';
import { SessionTable } from './session-table';

interface SessionListPageProps {
  rows: Serialized<ListedSession>[];
  total: number;
  pageSize: number;
  filter: SessionFilter;
  themes: SessionChoices['themes'];
  today: Day;
  canManage: boolean;
}

/** Sessions to come, in preparation and past, by theme and form. */
export function SessionListPage({ rows, total, pageSize, filter, themes, today, canManage }: SessionListPageProps) {
  const { t, locale } = useI18n();
  const { list, theme, format, page } = filter;
  const query = { theme: theme || null, format: format || null };
  const ofList = (one: string) => (one === 'a-venir' ? null : one);
  return (
    <Page
      title={t('board:list.title')}
      lead={t('board:list.lead')}
      crumbs={[{ label: t('board:title'), href: paths.sessionBoard() }]}
      next={canManage && <ButtonLink href={paths.newSession()}>{t('board:new')}</ButtonLink>}
    >
      <Tabs
        label={t('board:list.label')}
        tabs={SESSION_LISTS.map((one) => ({ label: t(`board:list.${one}`), href: paths.staffSessions({ ...query, liste: ofList(one) }), current: one === list }))}
      />
      <FilterBar action={paths.staffSessions()} label={t('board:list.filter')} filtered={Boolean(theme || format)}>
        <input type="hidden" name="liste" value={list} />
        <Select
          name="theme"
          label={t('board:list.theme')}
          placeholder={t('board:list.allThemes')}
          value={theme}
          options={themes.map(({ code, nameFr, nameEn }) => ({ value: code, label: locale === 'fr' ? nameFr : nameEn }))}
        />
        <Select
          name="format"
          label={t('board:list.format')}
          placeholder={t('board:list.allFormats')}
          value={format}
          options={SESSION_FORMATS.map((value) => ({ value, label: t(`sessions:format.${value}`) }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t('board:list.none')}>{t('board:list.noneText')}</EmptyState>
      ) : (
        <>
          <SessionTable sessions={rows} today={today} />
          <Pagination page={page} pageSize={pageSize} total={total} href={(next) => paths.staffSessions({ ...query, liste: ofList(list), page: next })} />
        </>
      )}
    </Page>
  );
} // prettier-ignore
