import { addDays, type Day } from '~/domain/shared/day';
import { today } from '~/platform/clock.server';
import { fromDay, inScope, systemScope, toDay, type Tx } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import { everyNight } from '../housekeeping.server';
import { localeOfPerson } from './person-locale';
import { administrateursOf, lockPlaces } from './places.server';

/** How long before the end of a mandate its two sides are told, in days. */
export const EXPIRY_NOTICE_DAYS = 30;

/**
 * Tells accountants and companies of the mandates that end within 30 days: once per mandate and end, however often
 * it runs, so that a night that was missed is made up for. Out: how many mandates were looked at.
 */
export async function noticeExpiringMandates(on: Day): Promise<number> {
  const ending = await inScope(systemScope, (tx) =>
    tx.mandate.findMany({
      where: {
        state: 'active',
        untilOn: { gte: fromDay(on), lte: fromDay(addDays(on, EXPIRY_NOTICE_DAYS)) },
      },
      select: {
        id: true,
        untilOn: true,
        adherentId: true,
        adherent: { select: { name: true, number: true } },
        person: { select: { name: true, email: true, locale: true } },
      },
    }),
  );
  for (const mandate of ending) await inScope(systemScope, (tx) => notice(tx, mandate));
  return ending.length;
}

interface Ending {
  id: string;
  untilOn: Date | null;
  adherentId: string;
  adherent: { name: string; number: string };
  person: { name: string; email: string; locale: string | null };
}

async function notice(tx: Tx, { id, untilOn, adherentId, adherent, person }: Ending): Promise<void> {
  if (!untilOn) return;
  const until = toDay(untilOn);
  const administrateurs = administrateursOf(await lockPlaces(tx, adherentId));
  const readers = [
    { ...person, reader: 'accountant' as const },
    ...administrateurs.map((place) => ({ ...place, reader: 'company' as const })),
  ];
  for (const to of readers)
    await queueMail(tx, {
      template: 'access/mandate-expiring',
      data: { company: adherent.name, number: adherent.number, name: person.name, until, reader: to.reader },
      to: to.email,
      locale: localeOfPerson(to),
      adherentId,
      dedupeKey: `mandate-expiring:${id}:${until}:${to.email}`,
    });
}

everyNight('mandate-expiry', async () => void (await noticeExpiringMandates(today())));
