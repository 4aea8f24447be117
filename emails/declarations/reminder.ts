import type { MailArgs } from '..';
import { paths } from '~/paths';
import { letter } from '../layout';

export interface ReminderData {
  company: string;
  number: string;
  exercice: number;
  closesOn: string;
  /** The closing date is past. */
  late: boolean;
  /** A draft exists. */
  begun: boolean;
  /** The reader has an account; otherwise the company's access is still to be opened. */
  hasAccess: boolean;
}

/** To a company that has not declared: by when, where, and how long it takes. */
export function reminder({ data, speech, service, origin }: MailArgs<ReminderData>) {
  const { t, format } = speech;
  const { company, number, exercice, late, begun, hasAccess } = data;
  const closesOn = format.day(data.closesOn);
  return letter(
    t(late ? 'mailings:reminder.subjectLate' : 'mailings:reminder.subject', { exercice, closesOn }),
    [
      { kind: 'text', text: t(late ? 'mailings:reminder.textLate' : 'mailings:reminder.text', { company, exercice, closesOn }) },
      { kind: 'text', text: t(begun ? 'mailings:reminder.begun' : 'mailings:reminder.prefilled') },
      { kind: 'facts', rows: [[t('mailings:reminder.number'), number], [t('mailings:reminder.closesOn'), closesOn]] },
      hasAccess
        ? { kind: 'button', label: t(begun ? 'mailings:reminder.resume' : 'mailings:reminder.declare'), url: origin + paths.declaration(number) }
        : { kind: 'button', label: t('mailings:reminder.activate'), url: origin + paths.firstAccess() },
      ...(hasAccess ? [] : [{ kind: 'text' as const, text: t('mailings:reminder.activateText') }]),
      { kind: 'note', text: t('mailings:reminder.note') },
    ],
    speech,
    service,
  ); // prettier-ignore
}
