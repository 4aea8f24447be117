import { addMonths, type Day } from '~/domain/shared/day';
import { weeksOf } from '~/domain/visits/calendar';
import type { CalendarEntry } from '~/services/visits/company/visit-calendar.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { FileLink } from '../../kit/file-link';
import { Page } from '../../kit/page';

export interface CalendarPageProps {
  adherent: string;
  /** First day of the month. */
  month: Day;
  today: Day;
  entries: CalendarEntry[];
}

/** A month of appointments: a table of weeks; on a phone the days that have some, one under the other. */
export function CalendarPage({ adherent, month, today, entries }: CalendarPageProps) {
  const { t, format } = useI18n();
  const words = format.month(month);
  const addressOf = (months: number) =>
    paths.visitCalendar(adherent, { mois: addMonths(month, months).slice(0, 7) });
  const byDay = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    const day = format.dayOf(entry.startsAt);
    byDay.set(day, [...(byDay.get(day) ?? []), entry]);
  }
  return (
    <Page
      title={t('appointments:calendar.title')}
      lead={t('appointments:calendar.lead')}
      crumbs={[{ label: t('appointments:title'), href: paths.visits(adherent) }]}
    >
      <nav className="row" aria-label={t('appointments:calendar.months')}>
        <ButtonLink href={addressOf(-1)} quiet slim>
          {t('appointments:calendar.previous')}
        </ButtonLink>
        <ButtonLink href={addressOf(1)} quiet slim>
          {t('appointments:calendar.next')}
        </ButtonLink>
        {month.slice(0, 7) !== today.slice(0, 7) && (
          <a href={paths.visitCalendar(adherent)}>{t('appointments:calendar.current')}</a>
        )}
      </nav>
      <div className="month">
        <table>
          <caption>
            {t('appointments:calendar.caption', { month: words })}
            <span className="soft small">
              {' '}
              · {t('appointments:calendar.count', { count: entries.length })}
            </span>
          </caption>
          <thead>
            <tr>
              {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
                <th key={weekday} scope="col">
                  {t(`appointments:calendar.weekdays.${weekday}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(month).map((week) => (
              <tr key={week.find(Boolean)}>
                {week.map((day, index) =>
                  day === null ? (
                    <td key={index} className="out" />
                  ) : (
                    <DayCell
                      key={day}
                      adherent={adherent}
                      day={day}
                      isToday={day === today}
                      entries={byDay.get(day) ?? []}
                    />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
        {entries.length === 0 && <p className="soft">{t('appointments:calendar.none', { month: words })}</p>}
      </div>
      <p>
        <FileLink
          href={paths.visitCalendarFile(adherent)}
          label={t('appointments:calendar.file')}
          kind="ICS"
        />
      </p>
    </Page>
  );
}

type CellProps = { adherent: string; day: Day; isToday: boolean; entries: readonly CalendarEntry[] };

function DayCell({ adherent, day, isToday, entries }: CellProps) {
  const { t, format } = useI18n();
  return (
    <td className={entries.length > 0 ? undefined : 'free'} aria-current={isToday ? 'date' : undefined}>
      <time dateTime={day}>
        <span className="number" aria-hidden="true">
          {Number(day.slice(8))}
        </span>
        <span className="words">
          {format.weekday(day)}
          {isToday && ` (${t('appointments:calendar.today')})`}
        </span>
      </time>
      {entries.length > 0 && (
        <ul>
          {entries.map(({ visitId, startsAt, name, kind, state, mode, centre, confirmed }) => (
            <li key={visitId}>
              <a href={paths.visit(adherent, visitId)}>
                <span className="num">{format.time(startsAt)}</span> {name ?? t('appointments:someone')}
              </a>
              <span className="soft">
                {t(`visits:kind.${kind}`)}, {mode === 'teleconsultation' ? t('appointments:remote') : centre}
                {' · '}
                {state === 'effectuee' || state === 'absente'
                  ? t(`visits:state.${state}`)
                  : t(confirmed ? 'appointments:confirmed' : 'appointments:notConfirmed')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
