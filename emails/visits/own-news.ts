import type { MailArgs } from '..';
import { paths } from '~/paths';
import { type Block, letter } from '../layout';
import { appointmentRows, type MailedAppointment } from './parts';

/** What a worker hears of the request he made by himself. */
export type OwnNews =
  | 'received'
  | 'convoke'
  | 'remind'
  | 'move'
  | 'cancel'
  | 'dispense'
  | 'excuse'
  | 'miss'
  | 'message'
  | 'document'
  | 'published';

export interface OwnNewsData {
  news: OwnNews;
  visitId: string;
  reference: string;
  /** Working days within which a date is proposed. */
  days: number;
  /** The employer knows of it by now. */
  shared: boolean;
  appointment: MailedAppointment | null;
}

/** To a worker about his own request. It never says what he asked for, nor from whom he keeps it. */
export function ownNews({ data, speech, service, origin }: MailArgs<OwnNewsData>) {
  const { t } = speech;
  const { news, reference, days, shared, appointment } = data;
  const facts: Block = {
    kind: 'facts',
    rows: [...appointmentRows(speech, appointment), [t('visitMail:reference'), reference]],
  };
  return letter(
    t(`visitMail:own.${news}.subject`, { reference }),
    [
      { kind: 'text', text: t(`visitMail:own.${news}.text`, { days }) },
      facts,
      { kind: 'button', label: t('visitMail:ownOpen'), url: origin + paths.workerRequests() },
      {
        kind: 'note',
        text: t(shared ? 'visitMail:own.shared' : 'visitMail:own.secret', { phone: service.phone ?? '' }),
      },
    ],
    speech,
    service,
  );
}
