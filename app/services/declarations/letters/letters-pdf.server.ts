import type { Day } from '~/domain/shared/day';
import { paths } from '~/paths';
import { now, today } from '~/platform/clock.server';
import { env } from '~/platform/env.server';
import { i18nFor } from '~/platform/i18n.server';
import { writePdf } from '~/platform/pdf.server';
import { serviceIdentity } from '~/services/service-identity.server';

export interface Letter {
  number: string;
  name: string;
  contactName: string | null;
  addressLine1: string | null;
  addressLine2: string | null;
  postcode: string | null;
  city: string | null;
  /** As printed. */
  code: string;
  until: Day;
}

/** Activation letters, one page a company, its address where a window envelope shows it. In French: sent in France. */
export async function lettersPdf(letters: readonly Letter[]): Promise<Buffer> {
  const { t, format } = i18nFor('fr');
  const service = await serviceIdentity();
  const address = env().origin + paths.firstAccess();
  return writePdf(
    {
      title: t('mailings:letter.document'),
      issuer: service.name,
      locale: 'fr',
      createdAt: now(),
      foot: () => t('mailings:letter.foot', { ...service }),
    },
    (writer) => {
      letters.forEach((letter, index) => {
        if (index > 0) writer.page();
        const { name, contactName, addressLine1, addressLine2, postcode, city, number, code, until } = letter;
        const town = [postcode, city].filter(Boolean).join(' ');
        writer.address([name, contactName, addressLine1, addressLine2, town].flatMap((line) => line || []));
        writer.paragraph(t('mailings:letter.date', { day: format.day(today()) }));
        writer.title(t('mailings:letter.title'));
        writer.paragraph(t('mailings:letter.hello'));
        writer.paragraph(t('mailings:letter.why', { service: service.name }));
        writer.facts([
          [t('mailings:letter.address'), address],
          [t('mailings:letter.number'), number],
        ]);
        writer.paragraph(t('mailings:letter.code'));
        writer.emphasis(code);
        writer.paragraph(t('mailings:letter.until', { until: format.day(until) }), true);
        writer.heading(t('mailings:letter.steps'));
        for (const step of ['step1', 'step2', 'step3', 'step4'])
          writer.paragraph(t(`mailings:letter.${step}`, { address }));
        writer.paragraph(t('mailings:letter.secret'), true);
        writer.paragraph(t('mailings:letter.help', { ...service }));
        writer.paragraph(service.director);
      });
    },
  );
} // prettier-ignore
