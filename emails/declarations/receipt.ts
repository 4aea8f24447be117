import type { MailArgs } from '..';
import { paths } from '~/paths';
import { letter } from '../layout';

export interface ReceiptData {
  company: string;
  adherent: string;
  exercice: number;
  number: number;
  receiptNumber: string;
  effectif: number;
  grossCents: number;
}

/** The declaration was received: its number, what it counts, where the PDF is. */
export function receipt({ data, speech, service, origin }: MailArgs<ReceiptData>) {
  const { t, format } = speech;
  const first = data.number === 1;
  return letter(
    t(first ? 'mail:receipt.subject' : 'mail:receipt.subjectRectified', { exercice: data.exercice }),
    [
      { kind: 'text', text: t('mail:receipt.text', { company: data.company }) },
      {
        kind: 'facts',
        rows: [
          [t('mail:receipt.receiptNumber'), data.receiptNumber],
          [t('mail:receipt.effectif'), format.integer(data.effectif)],
          [t('mail:receipt.cotisation'), format.money(data.grossCents)],
        ],
      },
      {
        kind: 'button',
        label: t('mail:receipt.button'),
        url: origin + paths.declarationVersion(data.adherent, data.exercice, data.number),
      },
      { kind: 'note', text: t('mail:receipt.next') },
    ],
    speech,
    service,
  );
}
