import type { PlaceNews } from '../../../emails/sessions/place-news';
import { LIVE_SEATS } from '~/domain/sessions/lifecycle';
import { inScope, systemScope, type Tx } from '~/platform/db/index.server';
import { onTask } from '~/platform/jobs.server';
import { composeFilesOf, queueMail } from '~/platform/mailer.server';
import { companyReaders } from '~/services/visits/visit-readers.server';
import { now } from '~/platform/clock.server';
import { participationToken } from './after/participation-token.server';
import { showOpenSession } from './open/open-sessions.server';
import { sessionFile } from './open/session-files.server';
import type { SessionNews } from './tell-session.server';

/** Tells companies and participants what happened to their places, each once. Safe to run again. */
export function tellPlaces(news: SessionNews): Promise<void> {
  return inScope(systemScope, async (tx) => {
    const places = await placesOf(tx, news);
    const companies = new Map<string, typeof places>();
    for (const place of places) {
      const key = `${place.adherentId ?? ''} ${newsOf(news, place)}`;
      companies.set(key, [...(companies.get(key) ?? []), place]);
    }
    for (const group of companies.values()) await tellGroup(tx, newsOf(news, group[0]!), group);
  });
}

type Place = Awaited<ReturnType<typeof placesOf>>[number];

async function placesOf(tx: Tx, news: SessionNews) {
  const where =
    'registrationIds' in news
      ? { id: { in: news.registrationIds } }
      : 'sessionId' in news
        ? { sessionId: news.sessionId, ...(await concerned(tx, news)) }
        : { id: { in: [] } };
  return tx.registration.findMany({
    where,
    orderBy: { arrival: 'asc' },
    include: {
      adherent: { select: { number: true } },
      session: { include: { theme: true, centre: { select: { name: true } } } },
    },
  });
}

/** Of a session cancelled, those whom that very decision took a place from; else those who still come. */
async function concerned(tx: Tx, { about, sessionId }: Extract<SessionNews, { sessionId: string }>) {
  if (about !== 'cancelled') return { state: { in: [...LIVE_SEATS] } };
  const session = await tx.preventionSession.findUnique({
    where: { id: sessionId },
    select: { decidedAt: true },
  });
  return { state: 'annulee' as const, cancelledAt: session?.decidedAt ?? undefined };
}

const newsOf = (news: SessionNews, place: Place): PlaceNews =>
  news.about === 'registered' && place.state === 'en_attente' ? 'waiting' : (news.about as PlaceNews);

async function tellGroup(tx: Tx, news: PlaceNews, group: Place[]): Promise<void> {
  const [first] = group;
  const { session, adherent, adherentId } = first!;
  const data = {
    news,
    adherent: adherent?.number ?? null,
    number: session.number,
    themeFr: session.theme.nameFr,
    themeEn: session.theme.nameEn,
    startsAt: session.startsAt.toISOString(),
    where:
      session.format === 'webinaire'
        ? null
        : [session.centre?.name, session.place].filter(Boolean).join(', '),
  };
  const key = (to: string) =>
    `seat ${news} ${group.map(({ id }) => id).join(',')} ${session.version} ${to}`.slice(0, 2_000);
  const readers = adherentId
    ? await companyReaders(tx, adherentId, 'session:register', { contact: true })
    : [];
  for (const { email, locale } of readers)
    await queueMail(tx, {
      template: 'sessions/place-news', to: email, locale, adherentId, dedupeKey: key(email),
      data: { ...data, token: null, reader: 'company', names: group.map(({ name }) => name), offeredUntil: first!.offeredUntil?.toISOString() ?? null },
    }); // prettier-ignore
  for (const place of group) {
    if (!place.email || readers.some(({ email }) => email === place.email)) continue;
    await queueMail(tx, {
      template: 'sessions/place-news', to: place.email, locale: 'fr', adherentId, dedupeKey: key(`${place.id} ${place.email}`),
      data: { ...data, token: place.state === 'confirmee' ? participationToken(place.id) : null, reader: 'participant', names: [place.name], offeredUntil: place.offeredUntil?.toISOString() ?? null },
    }); // prettier-ignore
  }
}

onTask('session.tell', async (news) => tellPlaces(news as SessionNews));

const WITH_CALENDAR: readonly PlaceNews[] = [
  'registered',
  'accepted',
  'moved',
  'confirmed',
  'changed',
  'cancelled',
];

composeFilesOf('sessions/place-news', async ({ news, number }, speech) => {
  const session = WITH_CALENDAR.includes(news) ? await showOpenSession(number) : null;
  if (!session) return [];
  return [
    { name: 'sensibilisation.ics', mime: 'text/calendar; charset=utf-8; method=PUBLISH', content: sessionFile(session, now(), speech) },
  ]; // prettier-ignore
});
