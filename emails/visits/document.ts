import type { MailArgs } from '..';
import { paths } from '~/paths';
import { letter } from '../layout';
import type { VisitMail } from './parts';

/** A document is available: neither named nor attached, and of what visit only the number says. */
export function visitDocument({
  data,
  speech,
  service,
  origin,
}: MailArgs<Pick<VisitMail, 'reader' | 'reference' | 'number' | 'visitId'>>) {
  const { t } = speech;
  const forWorker = data.reader === 'worker';
  return letter(
    t('visitMail:document.subject'),
    [
      {
        kind: 'text',
        text: t(forWorker ? 'visitMail:document.textWorker' : 'visitMail:document.text'),
      },
      { kind: 'facts', rows: [[t('visitMail:reference'), data.reference]] },
      forWorker
        ? { kind: 'text', text: t('visitMail:contact', { phone: service.phone ?? '' }) }
        : {
            kind: 'button',
            label: t('visitMail:openDocuments'),
            url: origin + paths.visit(data.number, data.visitId),
          },
    ],
    speech,
    service,
  );
}
