import type { Translation } from '../../translation';
import type fr from '../../fr/shared/mail';

export default {
  footer: 'You receive this message because your address is used on our portal.',
  signInCode: {
    subject: '{{code}} is your sign-in code',
    text: 'Enter this code to sign in to the portal:',
    valid: 'It is valid for {{minutes}} minutes and works once.',
    notYou:
      'You did not ask for it? Give this code to nobody and ignore this message: without it, nobody gets in.',
  },
  noAccount: {
    subject: 'No account with this address',
    text: 'Someone, probably you, asked for a sign-in code for our portal. There is no account with this address.',
    other: 'You may have used another address, or not yet activated your company’s access.',
    button: 'Activate my company’s access',
    notYou: 'You did not ask for anything? You can ignore this message.',
  },
  receipt: {
    subject: 'Declaration {{exercice}} received',
    subjectRectified: 'Declaration {{exercice}} corrected',
    text: 'We have received the declaration of {{company}}. This is what we recorded:',
    receiptNumber: 'Receipt number',
    effectif: 'Declared workforce',
    cotisation: 'Expected fee, VAT included',
    button: 'See the receipt',
    next: 'The invoice comes later. A mistake? Correct the declaration at any time until it is closed: the earlier version stays available.',
  },
} satisfies Translation<typeof fr>;
