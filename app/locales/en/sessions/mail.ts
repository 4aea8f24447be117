import type fr from '~/locales/fr/sessions/mail';
import type { Translation } from '~/locales/translation';

export default {
  session: 'Session',
  when: 'When',
  where: 'Where',
  button: 'See the session',
  own: 'My participation',
  accept: 'Accept the seat',
  registered: {
    subject: 'Registered for {{day}}: {{theme}}',
    text: 'Participants: {{names}}. The file attached adds the session to your calendar.',
    own: 'Your company registered you for this session. The file attached adds it to your calendar.',
  },
  waiting: {
    subject: 'Waiting list, session of {{day}}: {{theme}}',
    text: 'The session is full. Waiting: {{names}}. We write as soon as a seat comes free.',
    own: 'The session is full: you are on the waiting list. Your company is told as soon as a seat comes free.',
  },
  'cancelled-place': {
    subject: 'Registration cancelled, {{day}}: {{theme}}',
    text: 'The registration is cancelled for {{names}}.',
    own: 'Your registration for this session is cancelled.',
  },
  offered: {
    subject: 'A free seat on {{day}}: {{theme}}',
    text: 'A seat came free for {{names}}. Accept it before {{until}}: it is then offered to the next person.',
    own: 'A seat came free for you. Your company may accept it until {{until}}.',
  },
  accepted: {
    subject: 'Seat accepted on {{day}}: {{theme}}',
    text: 'The seat of {{names}} is confirmed. The file attached adds the session to your calendar.',
    own: 'Your seat is confirmed. The file attached adds the session to your calendar.',
  },
  passed: {
    subject: 'Seat offered to someone else, {{day}}',
    text: 'The seat kept for {{names}} was not accepted in time: it is offered to the next person.',
    own: 'The seat kept for you was not accepted in time.',
  },
  moved: {
    subject: 'New date on {{day}}: {{theme}}',
    text: 'The registration of {{names}} is moved to this session. If the date does not suit, you may cancel.',
    own: 'Your registration is moved to this session.',
  },
  confirmed: {
    subject: 'Session confirmed on {{day}}: {{theme}}',
    text: 'The session takes place. Participants: {{names}}.',
    own: 'The session takes place. See you there.',
  },
  cancelled: {
    subject: 'Session cancelled on {{day}}: {{theme}}',
    text: 'This session will not take place, for lack of participants or of a trainer. Registered were {{names}}. Choose another date: it takes less than a minute.',
    own: 'This session will not take place. Your company may choose another date.',
  },
  changed: {
    subject: 'Session changed, {{day}}: {{theme}}',
    text: 'The date, hour or place changed. Participants: {{names}}. The file attached updates your calendar.',
    own: 'The date, hour or place changed. The file attached updates your calendar.',
  },
} satisfies Translation<typeof fr>;
