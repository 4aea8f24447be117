import type { MailArgs } from '..';
import { paths } from '~/paths';
import { letter } from '../layout';

export interface ImportDoneData {
  company: string;
  adherent: string;
  importId: string;
  created: number;
  updated: number;
  left: number;
}

/** A long import is over: what it changed, and where it can be taken back. */
export function importDone({ data, speech, service, origin }: MailArgs<ImportDoneData>) {
  const { t, format } = speech;
  return letter(
    t('imports:mail.subject'),
    [
      { kind: 'text', text: t('imports:mail.text', { company: data.company }) },
      {
        kind: 'facts',
        rows: [
          [t('imports:result.created'), format.integer(data.created)],
          [t('imports:result.updated'), format.integer(data.updated)],
          [t('imports:result.left'), format.integer(data.left)],
        ],
      },
      {
        kind: 'button',
        label: t('imports:mail.button'),
        url: origin + paths.import(data.adherent, data.importId),
      },
      { kind: 'note', text: t('imports:mail.note') },
    ],
    speech,
    service,
  );
}
