import type { Translation } from '../../translation';
import type fr from '../../fr/access/access';

export default {
  signIn: {
    title: 'Sign in',
    lead: 'No password: we send you a 6-digit code by e-mail.',
    email: 'Your e-mail address',
    emailInvalid: 'This address is not complete. Example: name@company.com',
    send: 'Get a code',
    first: 'Your company has no access yet?',
    firstLink: 'Activate it',
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
  role: {
    administrateur: 'administrator',
    declaration: 'declaration',
    convocation: 'appointments',
    facturation: 'invoices',
    lecture: 'read only',
  },
  staffRole: {
    gestion: 'management',
    assistante: 'assistant',
    infirmier: 'nurse',
    medecin: 'occupational physician',
    direction: 'head of the service',
  },
  via: {
    membership: 'Member of the company',
    mandate: 'Accountant by mandate',
  },
  companies: {
    title: 'My companies',
    caption: 'Companies you may enter',
    name: 'Company',
    number: 'Member no.',
    as: 'You are',
    roles: 'Your rights',
    none: 'No company yet',
    noneText:
      'Activate your company’s access with the code you received by post, or ask someone who runs it here to invite you.',
    activate: 'Activate my company’s access',
    accountant: 'You are an accountant? Ask for a mandate',
    service: 'Go to the service’s space',
  },
} satisfies Translation<typeof fr>;
