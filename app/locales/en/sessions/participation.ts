import type fr from '~/locales/fr/sessions/participation';
import type { Translation } from '~/locales/translation';

export default {
  title: 'Your participation, {{theme}}',
  off: 'This session does not take place. Your company may choose another date.',
  calendar: 'See other dates',
  join: 'Enter the webinar',
  joinFrom: 'The button to enter appears here on {{from}}. Keep this link, it is your own.',
  joined: 'You are noted present',
  enter: 'Open the room',
  closed: 'The room is not open at this time.',
  replay: 'Watch the webinar again',
  replayUntil: 'Available until {{until}}.',
  questions: 'Three questions',
  questionsText: 'Your answers are kept without your name and help to improve the sessions.',
  useful: 'The session is useful for my work',
  clear: 'The explanations were clear',
  recommend: 'I would recommend it to a colleague',
  mark: { '1': '1, not at all', '2': '2', '3': '3', '4': '4', '5': '5, entirely' },
  comment: 'Anything to add',
  send: 'Send my answers',
  choose: 'Choose an answer.',
  thanks: 'Thank you, your answers are kept',
} satisfies Translation<typeof fr>;
