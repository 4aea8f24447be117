import type { Speech } from '~/platform/i18n.server';
import { activation } from './access/activation';
import { emailChanged } from './access/email-changed';
import { emailTaken } from './access/email-taken';
import { firstAccessCode } from './access/first-access-code';
import { handedOver } from './access/handed-over';
import { invitation } from './access/invitation';
import { joined } from './access/joined';
import { mandateDecided } from './access/mandate-decided';
import { mandateExpiring } from './access/mandate-expiring';
import { mandateRequested } from './access/mandate-requested';
import { newEmailCode } from './access/new-email-code';
import { secondFactorChanged } from './access/second-factor';
import { takeOver } from './access/take-over';
import { signInCode } from './access/sign-in-code';
import { noAccount } from './access/no-account';
import { importDone } from './declarations/import-done';
import { receipt } from './declarations/receipt';
import { reminder } from './declarations/reminder';
import { intraAnswer } from './sessions/intra-answer';
import { sessionInvitation } from './sessions/invitation';
import { placeNews } from './sessions/place-news';
import { toDecide } from './sessions/to-decide';
import { staffInvitation } from './service/staff-invitation';
import { workerCode } from './visits/worker-code';
import { absent } from './visits/absent';
import { cancelled } from './visits/cancelled';
import { convocation } from './visits/convocation';
import { visitDocument } from './visits/document';
import { excused } from './visits/excused';
import { moved } from './visits/moved';
import { newMessage } from './visits/new-message';
import { notRequired } from './visits/not-required';
import { ownNews } from './visits/own-news';
import { published } from './visits/published';
import { visitReminder } from './visits/reminder';
import { replaced } from './visits/replaced';
import { requestReceived } from './visits/request-received';
import { toTeam } from './visits/to-team';
import type { Mail } from './layout';

/** What every mail is made from. */
export interface MailArgs<D> {
  data: D;
  speech: Speech;
  service: { name: string; phone?: string };
  /** Address of the portal, without a slash at the end: `${origin}${paths.x()}`. */
  origin: string;
}

type Template<D> = (args: MailArgs<D>) => Mail;

/** Every mail of the portal, by name; emails/README.md says what triggers each and who gets it. */
export const mails = {
  'access/activation': activation,
  'access/email-changed': emailChanged,
  'access/email-taken': emailTaken,
  'access/first-access-code': firstAccessCode,
  'access/handed-over': handedOver,
  'access/invitation': invitation,
  'access/joined': joined,
  'access/mandate-decided': mandateDecided,
  'access/mandate-expiring': mandateExpiring,
  'access/mandate-requested': mandateRequested,
  'access/new-email-code': newEmailCode,
  'access/second-factor': secondFactorChanged,
  'access/take-over': takeOver,
  'access/no-account': noAccount,
  'access/sign-in-code': signInCode,
  'declarations/import-done': importDone,
  'declarations/receipt': receipt,
  'declarations/reminder': reminder,
  'service/staff-invitation': staffInvitation,
  'sessions/intra-answer': intraAnswer,
  'sessions/invitation': sessionInvitation,
  'sessions/place-news': placeNews,
  'sessions/to-decide': toDecide,
  'visits/worker-code': workerCode,
  'visits/request-received': requestReceived,
  'visits/convocation': convocation,
  'visits/reminder': visitReminder,
  'visits/moved': moved,
  'visits/cancelled': cancelled,
  'visits/not-required': notRequired,
  'visits/excused': excused,
  'visits/replaced': replaced,
  'visits/absent': absent,
  'visits/new-message': newMessage,
  'visits/document': visitDocument,
  'visits/published': published,
  'visits/own-news': ownNews,
  'visits/to-team': toTeam,
} satisfies Record<string, Template<never>>;

export type MailName = keyof typeof mails;
export type MailData<N extends MailName> = Parameters<(typeof mails)[N]>[0]['data'];
