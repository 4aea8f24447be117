import type { Translation } from '../../translation';
import type fr from '../../fr/access/activation';

export default {
  title: 'Activate my company’s access',
  lead: 'You need the member number and the activation code that your occupational-health service sent you.',
  number: {
    label: 'Member number',
    hint: 'It is on the activation letter and on your invoices.',
    missing: 'Enter your member number.',
  },
  code: {
    label: 'Activation code',
    hint: '10 letters and digits, for example ACDEF-34679.',
    missing: 'Enter the activation code of your letter.',
    submit: 'Continue',
  },
  none: {
    question: 'You have no code?',
    answer:
      'If a colleague already uses the portal, ask them to invite you. If not, call your occupational-health service: it sends you a code.',
  },
  already: 'I already have access: sign in',
  person: {
    title: 'Who are you?',
    lead: 'You will be the first person to run the access of {{company}}. You can then invite your colleagues.',
    emailHint: 'You will sign in with it. We send a code there to check that it is yours.',
    open: 'Open the access of {{company}}',
    again: 'Correct my address or get a new code',
  },
  welcome: 'Welcome: the access of {{company}} is open.',
  refusal: {
    'activation-wrong':
      'This number and this code do not go together, or the code is locked after 5 tries. Check them; if need be, ask the service for a new code.',
    'activation-expired': 'This code is no longer valid. Ask the service for a new one.',
    'activation-company-open':
      'Your company already has someone who runs its access: ask them to invite you. If they left, call the service.',
    'activation-wait': 'Too many tries from this address. Try again in {{minutes}} min.',
    'activation-begin-again': 'These steps stayed open too long. Begin again with your code.',
    'sign-in-code-refused':
      'This code is wrong or no longer valid. Check the 6 digits, or ask for a new code.',
  },
} satisfies Translation<typeof fr>;
