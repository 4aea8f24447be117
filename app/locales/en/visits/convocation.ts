import type fr from '../../fr/visits/convocation';
import type { Translation } from '../../translation';

const convocation = {
  title: 'Your appointment',
  lead: '{{worker}}, you have an appointment with {{service}}. Please arrive ten minutes early.',
  duration: 'Expected length',
  minutes: '{{minutes}} minutes',
  mode: 'How',
  bringTitle: 'What to bring',
  bring:
    'An identity document and this letter. Your glasses or devices, if you wear any. If you wish, the documents you want to show: they stay between you and the team.',
  remoteTitle: 'On the day',
  remote:
    'The team contacts you at the time of the appointment. Be alone, in a quiet place, with an identity document. You would rather come in person? Call {{phone}}: a video appointment needs your agreement.',
  rightsTitle: 'Your rights',
  rights:
    'The visit takes place during your working hours, without any deduction from your pay, or is paid as working time when it cannot. The employer bears the time and the cost of the journey (article R.4624-39 of the French Labour Code).',
  rightsOwn:
    'Your employer is not told of this request. If the appointment falls within your working hours and you choose to speak of it, that time is paid and the employer bears the journey (article R.4624-39 of the French Labour Code).',
  preventedTitle: 'Cannot come?',
  prevented:
    'Tell your employer as early as possible, or call {{phone}}, at least {{hours}} hours before: a colleague may come instead. An absence or a late excuse may be charged to the company; never to you.',
  preventedOwn: 'Call {{phone}}: we find another date. You are charged nothing, whatever happens.',
  secrecy:
    'The health team is bound by secrecy: the employer only receives the certificate or the opinion, never what you said.',
  page: 'page {{page}} of {{pages}}',
  calendar: {
    summary: 'Occupational health: {{worker}}',
    own: 'Appointment',
    reference: 'Request {{reference}}',
    prevented: 'Cannot come? {{phone}}',
  },
} satisfies Translation<typeof fr>;
export default convocation;
