import type fr from '~/locales/fr/shared/errors';
import type { Translation } from '~/locales/translation';

const errors = {
  home: 'Back to the home page',
  contact: 'Need help? Call {{phone}} or write to {{email}}.',
  missing: {
    title: 'This page does not exist',
    lead: 'The address is incomplete, the page has moved, or it is not open to your account.',
    next: 'Check the address. If a colleague sent you this link, sign in with the account that follows this company.',
  },
  paused: {
    title: 'The portal is taking a short break',
    lead: 'Nothing is lost: what was saved is still there.',
    next: 'Wait a minute, then reload the page. If you had just sent a form, send it again: it will not count twice.',
  },
  expired: {
    title: 'This request could not be understood',
    lead: 'The link may have expired, or the page stayed open too long.',
    next: 'Go back to the previous page, reload it and try again.',
  },
  tooMany: {
    title: 'Too many requests in a short time',
    lead: 'To protect accounts, we limit the number of attempts.',
    next: 'Wait a few minutes, then try again.',
  },
  failed: {
    title: 'Something went wrong on our side',
    lead: 'You did nothing wrong. The incident is recorded and we will look into it.',
    next: 'Reload the page. If it happens again, tell us what you were trying to do.',
  },
} satisfies Translation<typeof fr>;
export default errors;
