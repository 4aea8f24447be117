import type { Translation } from '~/locales/translation';
import type fr from '~/locales/fr/visits/thread';

export default {
  title: 'Messages',
  none: 'No message yet.',
  unread: 'not read yet',
  private: 'the employer does not see it',
  write: 'Your message',
  warning: 'Write nothing medical: no illness, no treatment, no pregnancy.',
  send: 'Send the message',
  sent: 'Message sent.',
  author: {
    company: 'company',
    accountant: 'accountant',
    staff: 'service',
    worker: 'worker',
    system: 'portal',
  },
  refusal: {
    'message-empty': 'Write your message.',
    'message-too-long': 'Your message has {{length}} characters, {{max}} at most. Please shorten it.',
  },
} satisfies Translation<typeof fr>;
