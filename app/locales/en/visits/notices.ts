import type fr from '~/locales/fr/visits/notices';
import type { Translation } from '~/locales/translation';

export default {
  title: 'Notices',
  lead_zero: 'Everything was read.',
  lead_one: '1 notice to read. It asks for no appointment: read it, answer if useful.',
  lead_other: '{{shown}} notices to read. They ask for no appointment: read them, answer if useful.',
  parts: 'Notices',
  unread: 'To read',
  read: 'Read',
  everySecteur: 'See all secteurs',
  mySecteur: 'See my secteur',
  none: 'No notice here',
  noneText: 'Employers send them from their page “I report…”.',
  sent: 'Sent by {{name}}, {{company}}',
  why: {
    'information-at':
      'An accident at work with less than 30 days of absence: the employer informs the doctor, no visit is due.',
    'prereprise-informe':
      'The employer told the worker that a visit before the return exists. Only the worker or a doctor may ask for it.',
    liaison:
      'A meeting between the employer and the absent worker, who agrees. It is no exam; the service is invited.',
  },
  article: { 'information-at': 'R.4624-33', 'prereprise-informe': 'L.4624-2-4', liaison: 'L.1226-1-3' },
  fact: {
    absenceFrom: 'Away since',
    returnOn: 'Back on',
    informedOn: 'Informed on',
    agreementOn: 'Worker’s agreement on',
    proposedOn: 'Proposed on',
    place: 'Place',
  },
  markRead: 'Mark as read',
  marked: 'Marked as read.',
  readBy: 'Read by {{name}} on {{at}}',
  answer: 'Answer in request {{reference}}',
  contact: 'To answer',
} satisfies Translation<typeof fr>;
