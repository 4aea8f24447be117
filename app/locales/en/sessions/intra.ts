import type fr from '~/locales/fr/sessions/intra';
import type { Translation } from '~/locales/translation';

export default {
  title: 'Sessions in your company',
  lead: 'A session for your workers, on your premises. We answer here and by e-mail.',
  link: 'Ask for a session at your place',
  mine: 'Your requests',
  none: 'No request',
  noneText: 'Your requests and our answers stay here.',
  ask: 'Ask for a session',
  conditions: 'Nothing is booked before our answer. Group size and price depend on the theme:',
  condition: '{{theme}}: {{min}} to {{max}} participants, {{duration}}. {{price}}.',
  field: {
    theme: 'Theme', choose: 'Choose a theme', participants: 'Number of participants', wishes: 'Dates you wish',
    wishesHint: 'For instance: a Tuesday or Thursday morning in January.', place: 'Place', placeHint: 'The room and the address.',
    message: 'Anything else to tell us', messageHint: 'Nothing about anyone’s health.',
  },
  send: 'Send the request',
  sent: 'Request {{reference}} sent. We answer here and by e-mail.',
  cancel: 'Cancel request {{reference}}',
  cancelled: 'The request is cancelled.',
  tooLate: 'This request can no longer be cancelled.',
  line: '{{reference}} · {{count}} participants · {{wishes}} · {{place}}',
  answered: 'Our answer: {{answer}}',
  error: {
    theme: 'Choose a theme.', participants: 'Give a whole number of participants.', wishes: 'Give dates you wish.',
    place: 'Give the place.', long: '{{max}} characters at most.', nir: 'Do not write a social security number.',
    decision: 'Choose an answer.', answer: 'Write a few words to the company.',
    size: 'For this theme, a group has {{min}} to {{max}} participants.',
  },
  staff: {
    title: 'Requests for sessions in companies',
    lead: 'Those that wait for an answer first.',
    link: 'Requests of companies',
    none: 'No request', noneText: 'Requests of companies arrive here.',
    reference: 'Request', company: 'Company', theme: 'Theme', participants: 'Participants', askedOn: 'Received on', state: 'State',
    one: 'Request {{reference}}', by: 'Asked by', answerTitle: 'Answer', decision: 'Answer', accept: 'Accept', refuse: 'Refuse',
    words: 'Your words to the company', wordsHint: 'The agreed date, or the reason and a proposal. Sent by e-mail.',
    send: 'Send the answer', sent: 'Answer sent to {{company}}.', answered: 'This request was answered already, or cancelled.',
  },
  mail: {
    subject: 'Your request for a session {{reference}}: our answer',
    accepted: 'We accept the request of {{company}}: “{{theme}}” on your premises.',
    refused: 'We cannot meet the request of {{company}}: “{{theme}}” on your premises.',
    reference: 'Request', answer: 'Our answer', button: 'See the request', catalogue: 'See the awareness sessions',
  },
} satisfies Translation<typeof fr>; // prettier-ignore
