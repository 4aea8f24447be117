import type { MailArgs } from '..';
import { paths } from '~/paths';
import { letter } from '../layout';

export interface ToTeamData {
  news: 'message' | 'excuse' | 'replace' | 'cancel';
  visitId: string;
  reference: string;
}

/** To the équipe santé travail: a number and a way to it, no name. */
export function toTeam({ data, speech, service, origin }: MailArgs<ToTeamData>) {
  const { t } = speech;
  const { news, visitId, reference } = data;
  return letter(
    t(`visitMail:team.${news}.subject`, { reference }),
    [
      { kind: 'text', text: t(`visitMail:team.${news}.text`) },
      { kind: 'button', label: t('visitMail:staffOpen'), url: origin + paths.staffVisit(visitId) },
    ],
    speech,
    service,
  );
}
