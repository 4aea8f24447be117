import { calendarFeed, type CalendarEvent } from '~/domain/visits/ics';
import { sessionReference } from '~/domain/sessions/kinds';
import type { Speech } from '~/platform/i18n.server';
import { env } from '~/platform/env.server';
import { paths } from '~/paths';
import { serviceIdentity } from '~/services/service-identity.server';
import { listOpenSessions, type OpenSession, showOpenTheme } from './open-sessions.server';

const nameOf = ({ themeFr, themeEn }: OpenSession, { locale }: Speech) =>
  locale === 'fr' ? themeFr : themeEn;
const whereOf = (session: OpenSession, { t }: Speech) =>
  session.format === 'webinaire'
    ? t('sessions:format.webinaire')
    : [session.centre, session.place, session.address].filter(Boolean).join(', ');

/** The .ics feed of a theme: its published sessions to come; each part of a session of several days is an event. Null: no such theme. */
export async function themeFeed(code: string, now: Date, speech: Speech): Promise<string | null> {
  const theme = await showOpenTheme(code, now);
  if (!theme) return null;
  const [{ name }, sessions] = await Promise.all([
    serviceIdentity(),
    listOpenSessions({ theme: code, centre: null, format: null, seats: false, from: now, until: null }),
  ]);
  const events = sessions.flatMap((session) => eventsOf(session, now, speech));
  return calendarFeed(events, `${speech.locale === 'fr' ? theme.nameFr : theme.nameEn} · ${name}`);
}

/** The .ics file of one session, an event for each of its parts. */
export const sessionFile = (session: OpenSession, now: Date, speech: Speech): string =>
  calendarFeed(eventsOf(session, now, speech));

function eventsOf(session: OpenSession, now: Date, speech: Speech): CalendarEvent[] {
  const { origin, appUrl } = env();
  const url = origin + paths.session(session.number);
  const parts = session.parts.length > 0 ? session.parts : [session];
  return parts.map(({ startsAt, endsAt }, index) => ({
    uid: `session-${session.number}${index > 0 ? `-${index + 1}` : ''}@${appUrl.hostname}`,
    sequence: session.version,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    stamp: now,
    summary: nameOf(session, speech),
    description: `${sessionReference(session.number)}\n${url}`,
    location: whereOf(session, speech),
    cancelled: session.state === 'annulee',
    open: true,
    url,
  }));
}

const AVAILABILITY = { open: 'https://schema.org/InStock', full: 'https://schema.org/SoldOut' };

/** What search engines read of a session: a schema.org Event as JSON, safe inside a `script` element. */
export async function structuredSession(session: OpenSession, speech: Speech): Promise<string> {
  const { name } = await serviceIdentity();
  const { origin } = env();
  const url = origin + paths.session(session.number);
  const online = session.format === 'webinaire';
  const full = session.seatsTaken >= session.maxSeats || session.waiting > 0;
  const event = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: nameOf(session, speech),
    startDate: session.startsAt,
    endDate: session.endsAt,
    url,
    inLanguage: 'fr',
    eventStatus: `https://schema.org/${session.state === 'annulee' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${online ? 'Online' : 'Offline'}EventAttendanceMode`,
    location: online
      ? { '@type': 'VirtualLocation', url }
      : {
          '@type': 'Place',
          name: session.centre ?? session.place ?? name,
          address: session.address ?? session.place ?? '',
        },
    organizer: { '@type': 'Organization', name, url: origin },
    maximumAttendeeCapacity: session.maxSeats,
    remainingAttendeeCapacity: Math.max(0, session.maxSeats - session.seatsTaken),
    offers: {
      '@type': 'Offer',
      url,
      price: (session.priceCents / 100).toFixed(2),
      priceCurrency: 'EUR',
      availability: full ? AVAILABILITY.full : AVAILABILITY.open,
    },
  };
  return JSON.stringify(event).replace(/</g, '\\u003c');
}
