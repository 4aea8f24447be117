import type { Translation } from '../../translation';
import type fr from '../../fr/access/access';

export default {
  signIn: {
    title: 'Sign in',
    lead: 'No password: we send you a 6-digit code by e-mail.',
    email: 'Your e-mail address',
    emailInvalid: 'This address is not complete. Example: name@company.com',
    send: 'Get a code',
    tooMany: 'Too many requests from this address. Try again in {{minutes}} min.',
  },
  code: {
    title: 'Enter your code',
    lead: 'If the address {{email}} is known, a 6-digit code has just been sent to it. It is valid for 10 minutes.',
    label: '6-digit code',
    submit: 'Sign in',
    refused: 'This code is wrong or no longer valid. Check the 6 digits, or ask for a new code.',
    again: 'Get a new code',
  },
} satisfies Translation<typeof fr>;
