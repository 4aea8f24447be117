import { centreWords } from '~/locales/place';
import { now } from '~/platform/clock.server';
import { inScope, systemScope } from '~/platform/db/index.server';
import type { Speech } from '~/platform/i18n.server';
import { writePdf } from '~/platform/pdf.server';
import { serviceIdentity } from '~/services/service-identity.server';
import type { AppointmentSheet } from './appointment-sheet.server';
import { visitSettings } from './visit-settings.server';

const MINUTE = 60_000;

/**
 * The convocation to hand to the worker: who, when, where, with whom, what to bring, rights, how to excuse. Nothing
 * medical; on a worker's own request neither the company nor the kind of visit.
 */
export async function convocationPdf(sheet: AppointmentSheet, speech: Speech): Promise<Buffer> {
  const { t, format, locale } = speech;
  const service = await serviceIdentity();
  const { noticeHours } = await inScope(systemScope, visitSettings);
  const text = (key: string, values?: Record<string, unknown>) => t(`convocation:${key}`, values);
  const phone = sheet.centre.phone ?? service.phone;
  const remote = sheet.mode === 'teleconsultation';
  const minutes = Math.round((sheet.endsAt.getTime() - sheet.startsAt.getTime()) / MINUTE);
  const when = format.weekdayTime(sheet.startsAt);
  const title = text('title');
  return writePdf(
    {
      title: `${title} · ${sheet.reference}`,
      issuer: service.name,
      locale,
      createdAt: now(),
      foot: (page, pages) => `${sheet.reference} · ${text('page', { page, pages })}\n${service.address}`,
    },
    (pdf) => {
      pdf.title(title);
      pdf.emphasis(when);
      pdf.paragraph(text('lead', { worker: sheet.worker, service: service.name }));
      pdf.facts([
        [t('visitMail:worker'), sheet.worker],
        ...(sheet.adherent ? [[t('visitMail:company'), sheet.adherent.name] as const] : []),
        ...(sheet.private ? [] : [[t('visitMail:kind'), t(`visits:kind.${sheet.kind}`)] as const]),
        [t('visitMail:when'), when],
        [text('duration'), text('minutes', { minutes })],
        [text('mode'), t(`visits:mode.${sheet.mode}`)],
        ...(remote
          ? []
          : [
              [
                t('visitMail:where'),
                [t('visitMail:centre', centreWords(sheet.centre.name)), sheet.centre.address].filter(Boolean).join(', '),
              ] as const,
            ]),
        [t('visitMail:withWhom'), `${sheet.professional.name}, ${t(`visits:profession.${sheet.professional.profession}`).toLowerCase()}`],
        [t('visitMail:reference'), sheet.reference],
      ]);
      pdf.heading(text(remote ? 'remoteTitle' : 'bringTitle'));
      pdf.paragraph(text(remote ? 'remote' : 'bring', { phone }));
      pdf.heading(text('rightsTitle'));
      pdf.paragraph(text(sheet.private ? 'rightsOwn' : 'rights'));
      pdf.heading(text('preventedTitle'));
      pdf.paragraph(text(sheet.private ? 'preventedOwn' : 'prevented', { hours: noticeHours, phone }));
      pdf.paragraph(text('secrecy'), true);
    },
  ); // prettier-ignore
}
