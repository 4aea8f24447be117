import { useLoaderData } from '@remix-run/react';
import { monthAsked } from '~/domain/visits/calendar';
import { companyPage } from '~/http/guard.server';
import { listMonth } from '~/services/visits/company/visit-calendar.server';
import { CalendarPage, type CalendarPageProps } from '~/ui/visits/company/calendar-page';

export const loader = companyPage('visit:view', async ({ actor, url, today }): Promise<CalendarPageProps> => {
  const month = monthAsked(url.searchParams.get('mois'), today);
  return { adherent: actor.number, month, today, entries: await listMonth(actor, month) };
});

export default function Calendar() {
  return <CalendarPage {...(useLoaderData() as CalendarPageProps)} />;
}
