import type { MailArgs } from '..';
import { paths } from '~/paths';
import { letter } from '../layout';

export interface TakeOverData {
  company: string;
  number: string;
  name: string;
  reason: string;
  /** The reader is the new administrateur. */
  you: boolean;
}

/** To all of a company's people, those who lost their place too: the service named a new administrateur. */
export function takeOver({ data, speech, service, origin }: MailArgs<TakeOverData>) {
  const { t } = speech;
  const { company, name } = data;
  const facts = { company, name, number: data.number };
  return letter(
    t(data.you ? 'accessMail:takeOver.subjectYou' : 'accessMail:takeOver.subject', facts),
    [
      { kind: 'text', text: t(data.you ? 'accessMail:takeOver.textYou' : 'accessMail:takeOver.text', facts) },
      { kind: 'facts', rows: [[t('accessMail:takeOver.reason'), data.reason]] },
      { kind: 'button', label: t('accessMail:signIn'), url: origin + paths.signIn({ next: paths.company(data.number) }) },
      { kind: 'note', text: t('accessMail:takeOver.note') },
    ],
    speech,
    service,
  ); // prettier-ignore
}
