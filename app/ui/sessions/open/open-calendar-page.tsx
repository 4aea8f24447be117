import { addMonths, type Day } from '~/domain/shared/day';
import { weeksOf } from '~/domain/visits/calendar';
import { SESSION_FORMATS } from '~/domain/sessions/kinds';
import type { OpenSession, OpenTheme } from '~/services/sessions/open/open-sessions.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { EmptyState } from '../../kit/empty-state';
import { FilterBar } from '../../kit/filter-bar';
import { Page } from '../../kit/page';
import { Select } from '../../kit/select';
import { SessionList, useThemeName } from './session-words';

export interface OpenCalendarProps {
  sessions: OpenSession[];
  themes: Pick<OpenTheme, 'code' | 'nameFr' | 'nameEn'>[];
  centres: { code: string; name: string; address: string | null; sessions: number }[];
  query: { theme: string; lieu: string; format: string; mois: string; places: string; vue: string };
  /** Months one may choose, `2027-01`. */
  months: string[];
}

/** Sessions to come, as a list or a month, filtered by the address; then where the centres are. */
export function OpenCalendarPage(page: OpenCalendarProps) {
  const { t } = useI18n();
  const { sessions, centres, query } = page;
  const month = query.vue === 'mois';
  const view = (vue: string) =>
    paths.sessionCalendar({
      ...query,
      vue,
      mois: vue === 'mois' ? query.mois || page.months[0] : query.mois,
    });
  return (
    <Page
      title={t('catalogue:calendar.title')}
      lead={t('catalogue:calendar.lead')}
      crumbs={[{ label: t('catalogue:title'), href: paths.catalogue() }]}
    >
      <Filters {...page} />
      <nav className="row" aria-label={t('catalogue:calendar.title')}>
        <a href={view('')} aria-current={month ? undefined : 'page'}>
          {t('catalogue:calendar.list')}
        </a>
        <a href={view('mois')} aria-current={month ? 'page' : undefined}>
          {t('catalogue:calendar.monthView')}
        </a>
        <span className="soft">{t('catalogue:calendar.found', { count: sessions.length })}</span>
      </nav>
      {month ? (
        <MonthTable month={`${query.mois || page.months[0]!}-01` as Day} sessions={sessions} query={query} />
      ) : sessions.length > 0 ? (
        <Card>
          <SessionList sessions={sessions} />
        </Card>
      ) : (
        <EmptyState title={t('catalogue:calendar.none')}>{t('catalogue:calendar.noneText')}</EmptyState>
      )}
      <Card title={t('catalogue:calendar.centres')}>
        <ul className="todos">
          {centres.map(({ code, name, address, sessions: count }) => (
            <li key={code}>
              <div>
                {count > 0 ? <a href={paths.sessionCalendar({ lieu: code })}>{name}</a> : <b>{name}</b>}
                {address && <p className="hint">{address}</p>}
              </div>
              <span className="soft small">{t('catalogue:calendar.atCentre', { count })}</span>
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}

function Filters({ themes, centres, query, months }: OpenCalendarProps) {
  const { t, locale, format } = useI18n();
  const filtered = [query.theme, query.lieu, query.format, query.mois, query.places].some(Boolean);
  return (
    <FilterBar action={paths.sessionCalendar()} label={t('catalogue:calendar.filter')} filtered={filtered}>
      {query.vue && <input type="hidden" name="vue" value={query.vue} />}
      <Select
        name="theme"
        label={t('catalogue:calendar.theme')}
        placeholder={t('catalogue:calendar.allThemes')}
        value={query.theme}
        options={themes.map(({ code, nameFr, nameEn }) => ({
          value: code,
          label: locale === 'fr' ? nameFr : nameEn,
        }))}
      />
      <Select
        name="lieu"
        label={t('catalogue:calendar.centre')}
        placeholder={t('catalogue:calendar.allCentres')}
        value={query.lieu}
        options={centres.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        name="format"
        label={t('catalogue:calendar.format')}
        placeholder={t('catalogue:calendar.allFormats')}
        value={query.format}
        options={SESSION_FORMATS.filter((one) => one !== 'intra').map((one) => ({
          value: one,
          label: t(`sessions:format.${one}`),
        }))}
      />
      <Select
        name="mois"
        label={t('catalogue:calendar.month')}
        placeholder={t('catalogue:calendar.allMonths')}
        value={query.mois}
        options={months.map((month) => ({ value: month, label: format.month(month) }))}
      />
      <Select
        name="places"
        label={t('catalogue:calendar.seats')}
        placeholder={t('catalogue:calendar.allSeats')}
        value={query.places}
        options={[{ value: 'libres', label: t('catalogue:calendar.free') }]}
      />
    </FilterBar>
  );
}

type MonthProps = { month: Day; sessions: readonly OpenSession[]; query: OpenCalendarProps['query'] };

function MonthTable({ month, sessions, query }: MonthProps) {
  const { t, format } = useI18n();
  const nameOf = useThemeName();
  const words = format.month(month);
  const other = (by: number) => paths.sessionCalendar({ ...query, mois: addMonths(month, by).slice(0, 7) });
  return (
    <>
      <nav className="row" aria-label={t('catalogue:calendar.month')}>
        <ButtonLink href={other(-1)} quiet slim>
          {t('catalogue:calendar.previous')}
        </ButtonLink>
        <ButtonLink href={other(1)} quiet slim>
          {t('catalogue:calendar.nextMonth')}
        </ButtonLink>
      </nav>
      <div className="month">
        <table>
          <caption>{t('catalogue:calendar.caption', { month: words })}</caption>
          <thead>
            <tr>
              {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
                <th key={weekday} scope="col">
                  {t(`catalogue:calendar.weekdays.${weekday}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(month).map((week) => (
              <tr key={week.find(Boolean)}>
                {week.map((day, index) => {
                  const held = day ? sessions.filter((one) => format.dayOf(one.startsAt) === day) : [];
                  if (day === null) return <td key={index} className="out" />;
                  return (
                    <td key={day} className={held.length > 0 ? undefined : 'free'}>
                      <time dateTime={day}>
                        <span className="number" aria-hidden="true">
                          {Number(day.slice(8))}
                        </span>
                        <span className="words">{format.weekday(day)}</span>
                      </time>
                      {held.length > 0 && (
                        <ul>
                          {held.map((one) => (
                            <li key={one.number}>
                              <a href={paths.session(one.number)}>{nameOf(one)}</a>
                              <span className="soft">
                                {format.time(one.startsAt)} ·{' '}
                                {one.centre ?? t(`sessions:format.${one.format}`)}
                              </span>
                            </li>
                          ))}
                        </ul>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        {sessions.length === 0 && <p className="soft">{t('catalogue:calendar.none')}</p>}
      </div>
    </>
  );
}
