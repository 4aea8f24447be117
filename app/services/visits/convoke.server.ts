import { inScope, systemScope } from '~/platform/db/index.server';
import { onTask } from '~/platform/jobs.server';
import { type ComposedFile, composeFilesOf } from '~/platform/mailer.server';
import type { Speech } from '~/platform/i18n.server';
import { systemActor } from '~/services/access/actor';
import { icsOf } from './appointment-ics.server';
import { findAppointment } from './appointment-sheet.server';
import { convocationPdf } from './convocation-pdf.server';
import { mailedVisit } from './mail-visit.server';
import { changeVisit } from './record-visit.server';
import { companyReaders } from './visit-readers.server';

/**
 * Sends the convocation of an appointment that was just given: the visit becomes `convoquee`, and the mails follow from
 * that change, so that a task run twice convokes once. When there is nobody to write to, the visit stays `planifiee`:
 * the team sees that this one is to be told by post or by telephone. Out: whether it was convoked now.
 */
export function convoke(appointmentId: string): Promise<boolean> {
  return inScope(systemScope, async (tx) => {
    const appointment = await findAppointment(tx, appointmentId);
    if (appointment?.state !== 'planifiee') return false;
    const visit = await mailedVisit(tx, appointment.visitId);
    if (visit?.state !== 'planifiee') return false;
    const readers = visit.adherent
      ? await companyReaders(tx, visit.adherent.id, 'appointment:manage', {
          accountants: true,
          contact: true,
        })
      : [];
    if (readers.length === 0 && !visit.ownEmail && !visit.workerEmail) return false;
    const changed = await changeVisit(tx, systemActor, visit.id, 'convoke');
    return changed?.ok === true;
  });
}

onTask('visit.convoke', async ({ appointmentId }) => void (await convoke(appointmentId)));

/** The calendar file of an appointment as it is when its mail leaves. */
async function calendarOf(id: string | undefined, speech: Speech): Promise<ComposedFile[]> {
  const sheet = id ? await inScope(systemScope, (tx) => findAppointment(tx, id)) : null;
  if (!sheet) return [];
  return [
    { name: 'rendez-vous.ics', mime: 'text/calendar; charset=utf-8; method=PUBLISH', content: await icsOf(sheet, speech) },
  ]; // prettier-ignore
}

async function convocationOf(id: string | undefined, speech: Speech): Promise<ComposedFile[]> {
  const sheet = id ? await inScope(systemScope, (tx) => findAppointment(tx, id)) : null;
  if (!sheet) return [];
  const name = `convocation-${sheet.reference}.pdf`;
  return [
    { name, mime: 'application/pdf', content: await convocationPdf(sheet, speech) },
    ...(await calendarOf(id, speech)),
  ];
}

composeFilesOf('visits/convocation', ({ appointment }, speech) => convocationOf(appointment?.id, speech));
for (const template of ['visits/moved', 'visits/cancelled', 'visits/excused', 'visits/replaced'] as const)
  composeFilesOf(template, ({ appointment }, speech) => calendarOf(appointment?.id, speech));
composeFilesOf('visits/own-news', ({ news, appointment }, speech) => {
  if (news === 'convoke') return convocationOf(appointment?.id, speech);
  return ['move', 'cancel', 'excuse'].includes(news)
    ? calendarOf(appointment?.id, speech)
    : Promise.resolve([]);
});
