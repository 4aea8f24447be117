import { boundsOf, calendarQuery, monthsFrom } from '~/domain/sessions/calendar-query';
import { publicPage } from '~/http/guard.server';
import {
  listOpenSessions,
  listOpenThemes,
  listSessionCentres,
} from '~/services/sessions/open/open-sessions.server';
import { usePageData } from '~/ui/page-data';
import { OpenCalendarPage } from '~/ui/sessions/open/open-calendar-page';

export const loader = publicPage('catalogue:view', async ({ url, today, now }) => {
  const query = calendarQuery(url.searchParams);
  const { theme, lieu, format, places } = query;
  const filter = { theme: theme || null, centre: lieu || null, format: format || null, seats: places !== '' };
  const [sessions, themes, centres] = await Promise.all([
    listOpenSessions({ ...filter, ...boundsOf(query, today, now) }),
    listOpenThemes(now),
    listSessionCentres(now),
  ]);
  return { sessions, themes, centres, query, months: monthsFrom(today) };
});

export default function Calendar() {
  return <OpenCalendarPage {...usePageData<typeof loader>()} />;
}
