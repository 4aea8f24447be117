import { calendarFeed, calendarFile, type CalendarEvent } from '~/domain/visits/ics';
import { LIVE_STATES, type VisitState } from '~/domain/visits/lifecycle';
import { centreWords } from '~/locales/place';
import { now } from '~/platform/clock.server';
import { env } from '~/platform/env.server';
import type { Speech } from '~/platform/i18n.server';
import { serviceIdentity } from '~/services/service-identity.server';
import type { AppointmentSheet } from './appointment-sheet.server';

/** Several appointments in one calendar file. */
export async function icsOfAll(sheets: readonly AppointmentSheet[], speech: Speech): Promise<string> {
  const { phone } = await serviceIdentity();
  return calendarFeed(sheets.map((sheet) => eventOf(sheet, speech, phone)));
}

/**
 * The appointment for a calendar (RFC 5545): one entry per visit, which a later file changes or cancels.
 * In: the appointment, the reader's words. Nothing in it says what the visit is about.
 */
export async function icsOf(sheet: AppointmentSheet, speech: Speech): Promise<string> {
  const { phone } = await serviceIdentity();
  return calendarFile(eventOf(sheet, speech, phone));
}

function eventOf(sheet: AppointmentSheet, { t }: Speech, phone: string): CalendarEvent {
  const remote = sheet.mode === 'teleconsultation';
  const place = [t('visitMail:centre', centreWords(sheet.centre.name)), sheet.centre.address];
  const lines = [
    t('convocation:calendar.reference', { reference: sheet.reference }),
    `${t('visitMail:withWhom')} ${sheet.professional.name}`,
    t('convocation:calendar.prevented', { phone: sheet.centre.phone ?? phone }),
  ];
  return {
    uid: `visite-${sheet.visitId}@${env().appUrl.hostname}`,
    sequence: sheet.version,
    startsAt: sheet.startsAt,
    endsAt: sheet.endsAt,
    stamp: now(),
    summary: t(sheet.private ? 'convocation:calendar.own' : 'convocation:calendar.summary', {
      worker: sheet.worker,
    }),
    description: lines.join('\n'),
    location: remote ? t('visitMail:remote') : place.filter(Boolean).join(', '),
    cancelled: !(LIVE_STATES as readonly VisitState[]).includes(sheet.state),
  };
}
