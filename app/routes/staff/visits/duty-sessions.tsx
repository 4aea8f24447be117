import { can } from '~/domain/access/permissions';
import { addDays, type Day, parseDay } from '~/domain/shared/day';
import { mondayOf } from '~/domain/visits/week';
import { staffPage } from '~/http/guard.server';
import { readWeek } from '~/services/visits/duty-calendar.server';
import { usePageData } from '~/ui/page-data';
import { WeekPage } from '~/ui/visits/duty/week-page';

const UUID = /^[0-9a-f-]{36}$/;

/** Any day of the week wanted; when none is named, of the one that still has working days to come. */
const dayIn = (query: URLSearchParams, today: Day): Day =>
  parseDay(query.get('semaine') ?? '') ?? addDays(today, 2);

export const loader = staffPage('slots:view', async ({ actor, url: { searchParams: query }, today }) => {
  const monday = mondayOf(dayIn(query, today));
  const asked = query.get('professionnel') ?? '';
  const filter = { centre: query.get('centre') || null, professional: UUID.test(asked) ? asked : null };
  const shown = await readWeek(actor, monday, filter);
  return { ...shown, ...filter, monday, today, canManage: can(actor.subject, 'slots:manage') };
});

export default function DutySessions() {
  return <WeekPage {...usePageData<typeof loader>()} />;
}
