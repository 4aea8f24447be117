import { PREREPRISE_OVER_DAYS } from '~/domain/visits/absence';
import type { Locale } from '~/locales/translation';
import { now } from '~/platform/clock.server';
import { env } from '~/platform/env.server';
import { i18nFor } from '~/platform/i18n.server';
import { writePdf } from '~/platform/pdf.server';
import { paths } from '~/paths';
import { serviceIdentity } from '../service-identity.server';

const RIGHTS = ['work', 'adapt', 'train', 'plan'] as const;

/**
 * The sheet an employer hands to a worker who is away (L.4624-2-4, R.4624-29, R.4624-30): what a pré-reprise is for, who
 * may ask for it and how. One page. The employer is told nothing of the request.
 */
export async function leafletPdf(locale: Locale): Promise<Buffer> {
  const { t } = i18nFor(locale);
  const { name, address, phone, email } = await serviceIdentity();
  const text = (key: string, values?: Record<string, unknown>) => t(`leaflet:${key}`, values);
  const door = new URL(paths.workerDoor(), env().appUrl).href;
  return writePdf(
    { title: text('title'), issuer: name, locale, createdAt: now(), foot: () => text('foot') },
    (pdf) => {
      pdf.title(text('title'));
      pdf.paragraph(text('lead', { days: PREREPRISE_OVER_DAYS }));
      pdf.heading(text('why'));
      for (const right of RIGHTS) pdf.paragraph(`– ${text(`rights.${right}`)}`);
      pdf.heading(text('who'));
      pdf.paragraph(text('whoText'));
      pdf.heading(text('how'));
      pdf.paragraph(text('howText'));
      pdf.emphasis(door);
      pdf.facts([
        [text('phone'), phone],
        [text('email'), email],
        [text('address'), `${name}, ${address}`],
      ]);
      pdf.heading(text('secret'));
      pdf.paragraph(text('secretText'));
      pdf.heading(text('liaison'));
      pdf.paragraph(text('liaisonText'));
    },
  );
}
