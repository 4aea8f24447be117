import { dayAt, diffDays, hourAt } from '~/domain/shared/day';
import { phoneE164, takesSms } from '~/domain/shared/phone';
import { isWaking, reminderDue, smsDue, smsText } from '~/domain/visits/reminders';
import { COMING_STATES } from '~/domain/visits/lifecycle';
import type { VisitSettings } from '~/domain/visits/settings';
import { centreWords } from '~/locales/place';
import type { Locale } from '~/locales/translation';
import { now } from '~/platform/clock.server';
import { inScope, systemScope, type Tx } from '~/platform/db/index.server';
import { i18nFor } from '~/platform/i18n.server';
import { onSchedule, onTask } from '~/platform/jobs.server';
import { queueSms, smsReady } from '~/platform/sms.server';
import { serviceIdentity } from '~/services/service-identity.server';
import { type AppointmentSheet, findAppointment } from './appointment-sheet.server';
import { tellCompany, telling, tellOwn } from './mail-visit.server';
import { noticeTerms } from './notice-terms.server';
import { visitSettings } from './visit-settings.server';

const DAY_MS = 86_400_000;
const AT_ONCE = 500;

/**
 * Reminds of the appointments to come: by e-mail on the days of the setting, by text message the day before. Each once
 * per appointment and person, whatever runs twice or starts again; none for what is past, excused or moved, as those are
 * no longer to come. Nothing leaves outside waking hours in Paris. Out: how many appointments were looked at.
 */
export async function remindVisits(at: Date): Promise<number> {
  if (!isWaking(hourAt(at.getTime()))) return 0;
  const settings = await inScope(systemScope, visitSettings);
  const furthest = Math.max(1, ...settings.reminderDays);
  let seen = 0;
  for (let after: { startsAt: Date; id: string } | null = { startsAt: at, id: '' }; after;) {
    const coming = await inScope(systemScope, (tx) => comingAfter(tx, after!, at, furthest));
    for (const appointment of coming)
      await inScope(systemScope, (tx) => remindOf(tx, appointment, at, settings));
    seen += coming.length;
    after = coming.length === AT_ONCE ? coming[AT_ONCE - 1]! : null;
  }
  return seen;
}

interface Coming {
  id: string;
  visitId: string;
  startsAt: Date;
  createdAt: Date;
}

function comingAfter(
  tx: Tx,
  { startsAt, id }: { startsAt: Date; id: string },
  at: Date,
  days: number,
): Promise<Coming[]> {
  return tx.appointment.findMany({
    where: {
      state: { in: [...COMING_STATES] },
      startsAt: { lte: new Date(at.getTime() + (days + 1) * DAY_MS) },
      OR: [{ startsAt: { gt: startsAt } }, ...(id ? [{ startsAt, id: { gt: id } }] : [])],
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: AT_ONCE,
    select: { id: true, visitId: true, startsAt: true, createdAt: true },
  });
}

async function remindOf(tx: Tx, coming: Coming, at: Date, settings: VisitSettings): Promise<void> {
  const on = dayAt(coming.startsAt.getTime());
  const daysLeft = diffDays(dayAt(at.getTime()), on);
  const notice = diffDays(dayAt(coming.createdAt.getTime()), on);
  const due = reminderDue(daysLeft, notice, settings.reminderDays);
  const sms = settings.smsDayBefore && smsDue(daysLeft) && smsReady();
  if (due === null && !sms) return;
  // Locked and read again: an excuse given meanwhile is over before, or waits for, this.
  await tx.$executeRaw`SELECT 1 FROM appointment WHERE id = ${coming.id}::uuid FOR UPDATE`;
  const sheet = await findAppointment(tx, coming.id);
  if (!sheet || !(COMING_STATES as readonly string[]).includes(sheet.state)) return;
  if (due !== null) {
    const of = await telling(tx, `visit-reminder:${coming.id}:${due}`, coming.visitId, coming.id);
    if (of) {
      await tellCompany(of, 'visits/reminder', await noticeTerms(tx, sheet));
      await tellOwn(of, 'remind');
    }
  }
  if (sms) await remindBySms(tx, sheet);
}

/** To the number the worker gave with a request of his own, else the one of the employer's list; never that for a private visit. */
async function remindBySms(tx: Tx, sheet: AppointmentSheet): Promise<void> {
  const visit = await tx.visit.findUniqueOrThrow({
    where: { id: sheet.visitId },
    select: { origin: true, requesterPhone: true, facts: true, worker: { select: { phone: true } } },
  });
  const own = sheet.private || visit.origin === 'travailleur';
  const number = phoneE164((own ? visit.requesterPhone : visit.worker?.phone) ?? '');
  if (!number || !takesSms(number)) return;
  const { locale } = visit.facts as { locale?: Locale };
  await queueSms(tx, {
    to: number,
    body: await reminderText(sheet, own ? locale : undefined),
    adherentId: sheet.adherent?.id ?? null,
    dedupeKey: `visit-sms:${sheet.id}:${number}`,
  });
}

/** "AMI Santé au Travail : rendez-vous demain 24 nov. à 9 h 30, centre de Bernay. Indisponible ? 02 32 …": no name, nothing medical. */
async function reminderText(sheet: AppointmentSheet, locale: Locale = 'fr'): Promise<string> {
  const { t, format } = i18nFor(locale);
  const { shortName, phone } = await serviceIdentity();
  const key = sheet.mode === 'teleconsultation' ? 'visitMail:sms.remote' : 'visitMail:sms.here';
  return smsText(
    t(key, {
      service: shortName,
      day: format.shortDay(dayAt(sheet.startsAt.getTime())).slice(0, 5),
      time: format.time(sheet.startsAt),
      ...centreWords(sheet.centre.name),
      phone: sheet.centre.phone ?? phone,
    }),
  );
}

onTask('visit.remind', async () => void (await remindVisits(now())));
// Every hour; the waking hours are those of Paris, which a crontab in UTC does not know.
onSchedule('5 * * * *', 'visit.remind');
