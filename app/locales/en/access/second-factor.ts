import type { Translation } from '../../translation';
import type fr from '../../fr/access/second-factor';

export default {
  give: {
    title: 'Confirm that it is you',
    lead: 'Open your authenticator app and enter the code it shows.',
    code: 'Verification code',
    hint: 'The 6 digits of the app, or one of your recovery codes.',
    submit: 'Continue',
  },
  setup: {
    title: 'Two-step verification',
    lead: 'Besides the e-mailed code, a code of your phone: someone who reads your mail still does not get in.',
    leadStaff: 'It is required for people of the service: besides the e-mailed code, a code of your phone.',
    step1: 'Install an authenticator app on your phone (FreeOTP, Aegis, Google Authenticator…).',
    step2: 'Scan this code with it:',
    qr: 'Code to scan with your authenticator app',
    key: 'Or type this key:',
    step3: 'Enter below the 6 digits that the app shows.',
    confirm: 'Turn on two-step verification',
    on: 'Two-step verification is on',
    left_one: 'You have {{count}} recovery code left.',
    left_other: 'You have {{count}} recovery codes left.',
    change: 'Change something',
    changeHint: 'First enter a code of the app, or one of your recovery codes.',
    renew: 'Make new recovery codes',
    remove: 'Turn off two-step verification',
    removed: 'Two-step verification is off.',
  },
  codes: {
    title: 'Keep these recovery codes',
    lead: 'Without your phone, one of these codes lets you in. Each works once. Print them or write them down: they will not be shown again.',
    done: 'I wrote my codes down',
  },
  refusal: {
    'second-factor-wrong':
      'This code is wrong or was already used. Wait for the next one, and check the time of your phone.',
    'second-factor-wait': 'Too many tries. Try again in {{minutes}} min.',
    'second-factor-needed-for-staff': 'Two-step verification is required for people of the service.',
    'second-factor-not-begun': 'Two-step verification is already on.',
  },
} satisfies Translation<typeof fr>;
