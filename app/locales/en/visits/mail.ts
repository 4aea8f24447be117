import type fr from '../../fr/visits/mail';
import type { Translation } from '../../translation';

const visitMail = {
  reference: 'Request',
  worker: 'Worker',
  company: 'Company',
  kind: 'Visit',
  when: 'Date and time',
  where: 'Place',
  withWhom: 'With',
  remote: 'By video',
  centre: 'Centre in {{name}}',
  dueOn: 'At the latest, by law',
  fee: 'Absence or late excuse',
  feeAmount: '{{net}} excl. VAT ({{gross}} incl. VAT)',
  open: 'See the request',
  openVisit: 'See the appointment',
  openDocuments: 'See the document',
  activate: 'Open the company’s access',
  ownOpen: 'See my requests',
  staffOpen: 'Open the request',
  contact: 'A question, or cannot come? Call {{phone}}.',
  received: {
    subject: 'Request {{reference}} received',
    text: 'Your request is recorded. Your health team proposes a date within {{days}} working days; the convocation then comes by e-mail.',
    note: 'Something to add? Write to the team in the thread of the request. Put nothing medical in it.',
  },
  convocation: {
    subject: 'Appointment: {{worker}}, {{day}}',
    subjectWorker: 'Your appointment on {{day}}',
    text: '{{worker}} is expected by the occupational-health service. Please hand over the attached convocation: it says when, where, with whom and what to bring.',
    textWorker:
      'You are expected by your occupational-health service. The convocation is attached: it says when, where, with whom and what to bring.',
    notice:
      'Cannot come? Tell us at least {{hours}} hours before, or send a colleague instead. After that, {{fee}} excl. VAT may be charged to the company, never to the worker.',
    noticeFree: 'Cannot come? Tell us at least {{hours}} hours before, or send a colleague instead.',
    noticeWorker:
      'Cannot come? Tell your employer or call us at least {{hours}} hours before. You can never be charged.',
  },
  reminder: {
    subject: 'Reminder: {{worker}}, {{day}}',
    subjectWorker: 'Reminder: appointment on {{day}}',
    text: 'The appointment is near. Please make sure that {{worker}} can go.',
    textWorker: 'Your appointment is near.',
  },
  moved: {
    subject: 'Appointment postponed: {{worker}}',
    subjectWorker: 'Appointment of {{day}} postponed',
    text: 'The occupational-health service has to postpone this appointment. A new convocation follows; there is nothing to do until then.',
  },
  cancelled: {
    subject: 'Request {{reference}} cancelled',
    text: 'This request is cancelled: no appointment is to be expected for it.',
    appointment: 'The appointment that was planned will not take place.',
  },
  notRequired: {
    subject: 'Request {{reference}}: not required',
    text: 'This visit is not required. No appointment is to be expected for this request.',
  },
  excused: {
    subject: 'Excused: {{worker}}, {{day}}',
    subjectWorker: 'Appointment of {{day}} cancelled',
    text: 'We have noted that {{worker}} will not come. The request stays open: the team proposes another date.',
    textWorker:
      'Your employer told us that you will not come. The request stays open: another date will follow.',
    late: 'The excuse came after the notice period. A draft invoice is prepared for the company; nothing may be asked of the worker.',
    free: 'Nothing is charged.',
    contest: 'You disagree? Say so in the thread of the request: the team answers.',
  },
  replaced: {
    subject: 'Replacement: {{by}}, {{day}}',
    text: '{{by}} comes instead of {{worker}}. Nothing is charged. The request of {{worker}} stays open: the team proposes another date.',
    replacement: 'Comes instead',
  },
  absent: {
    subject: 'Missed appointment of {{day}}',
    text: '{{worker}} did not come to the appointment. The request stays open: the team proposes another date.',
    fee: 'A draft invoice is prepared for the company. Nothing may be asked of the worker.',
    free: 'Nothing is charged.',
    contest:
      'A mistake, or an obstacle at the last minute? Say so in the thread of the request: the team answers and can correct it.',
    correctedSubject: 'Absence of {{day}} corrected',
    corrected: 'The absence of {{worker}} was noted by mistake: it is erased and nothing is charged.',
  },
  message: {
    subject: 'New message: request {{reference}}',
    text: 'Your health team wrote to you about this request. Read the message and answer on the portal.',
  },
  document: {
    subject: 'A document is available',
    text: 'A document is available for this request. It is read on the portal, never by e-mail.',
    textWorker: 'A document about you is available. Ask your health team for it; it is not sent by e-mail.',
  },
  published: {
    subject: 'Request {{reference}} shared',
    text: 'With the agreement of {{worker}}, the occupational-health service makes this request visible to you on the portal.',
  },
  own: {
    received: {
      subject: 'Your request {{reference}}',
      text: 'Your request has arrived. The health team proposes a date within {{days}} working days, by e-mail.',
    },
    convoke: {
      subject: 'Your request {{reference}}: a date',
      text: 'An appointment is set. The convocation and the entry for your calendar are attached.',
    },
    remind: { subject: 'Your request {{reference}}: reminder', text: 'Your appointment is near.' },
    move: {
      subject: 'Your request {{reference}}: postponed',
      text: 'The service has to postpone this appointment. Another date follows; there is nothing to do until then.',
    },
    cancel: {
      subject: 'Your request {{reference}}: cancelled',
      text: 'Your request is cancelled. You can make another whenever you like.',
    },
    dispense: {
      subject: 'Your request {{reference}}: closed',
      text: 'The health team closed this request: the visit is not required. You can make another whenever you like.',
    },
    excuse: {
      subject: 'Your request {{reference}}: excused',
      text: 'We have noted that you will not come. Your request stays open: another date follows.',
    },
    miss: {
      subject: 'Your request {{reference}}: missed',
      text: 'We expected you and did not see you. Your request stays open: another date follows. You are charged nothing.',
    },
    message: {
      subject: 'Your request {{reference}}: message',
      text: 'The health team wrote to you. Read its message and answer in your space.',
    },
    document: {
      subject: 'Your request {{reference}}: document',
      text: 'A document is available. It is read in your space, never by e-mail.',
    },
    published: {
      subject: 'Your request {{reference}}: shared',
      text: 'With your agreement, the health team made this request visible to your employer.',
    },
    secret:
      'This request stays between you and the health team: your employer is not told. Cannot come? Call {{phone}}.',
    shared: 'Cannot come, or a question? Call {{phone}}.',
  },
  team: {
    message: { subject: '{{reference}}: new message', text: 'A message waits for your answer.' },
    excuse: {
      subject: '{{reference}}: excused',
      text: 'The slot is free; the request is back in the queue.',
    },
    replace: {
      subject: '{{reference}}: replaced',
      text: 'A colleague takes the slot; the request is back in the queue.',
    },
    cancel: {
      subject: '{{reference}}: cancelled',
      text: 'The request is cancelled; its slot, if it had one, is free.',
    },
  },
  sms: {
    here: '{{service}}: appointment tomorrow {{day}} at {{time}}, centre in {{name}}. Cannot come? {{phone}}',
    remote: '{{service}}: video appointment tomorrow {{day}} at {{time}}. Cannot come? {{phone}}',
  },
} satisfies Translation<typeof fr>;
export default visitMail;
