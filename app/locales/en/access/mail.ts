import type { Translation } from '../../translation';
import type fr from '../../fr/access/mail';

export default {
  security: 'See the security of my account',
  signIn: 'Sign in',
  team: 'See people and access',
  portfolio: 'See my portfolio',
  rights: 'Rights asked for',
  until: 'Until',
  notYou: 'Was it not you? Sign in, close the sessions you do not know, then call us.',
  callUs: 'Was it not you? Call us without delay.',
  secondFactor: {
    added: 'Two-step verification is on',
    addedText: 'From now on the portal also asks for a code of your authenticator app when you sign in.',
    removed: 'Two-step verification is off',
    removedText: 'Your account is now protected by the e-mailed code only.',
  },
  newEmailCode: {
    subject: '{{code}}: confirm your address',
    text: 'Enter this code on the page “My account” to use this address:',
  },
  emailTaken: {
    subject: 'This address already has an account',
    text: 'Someone, probably you, wanted to use this address for another account. It already has one: sign in with it.',
  },
  emailChanged: {
    subject: 'Your sign-in address has changed',
    text: 'This address no longer signs in to your account: you replaced it with another one.',
  },
  firstAccess: {
    subject: '{{code}}: activate your access',
    text: 'Here is the code that activates the access of {{company}}:',
  },
  activation: {
    subject: 'Activate your company’s access',
    text: 'The portal of your occupational-health service is open to {{company}}: declare your workers and follow your requests there. You need this number and this code:',
    number: 'Member number',
    code: 'Activation code',
    until: 'Valid until',
    note: 'The first person who activates the access runs it, and can then invite colleagues.',
  },
  invitation: {
    subject: {
      membership: 'Join {{company}} on the portal',
      mandate: 'Mandate offered by {{company}}',
    },
    text: {
      membership: '{{by}} invites you to join {{company}} on the portal of its occupational-health service.',
      mandate:
        '{{by}} offers you to act for {{company}} (no. {{number}}) on the portal of its occupational-health service.',
    },
    button: 'Accept the invitation',
    expires: 'This link is valid until {{day}} and works once.',
    notYou: 'You do not know this company? You can ignore this message.',
  },
  joined: {
    subject: '{{name}} accepted your invitation',
    text: '{{name}} now has access to {{company}} on the portal.',
  },
  handedOver: {
    subject: 'You now run {{company}}',
    text: '{{by}} handed the access of {{company}} over to you: you can invite colleagues and change their rights.',
  },
  takeOver: {
    subject: 'New administrator of {{company}}',
    subjectYou: 'You now run {{company}}',
    text: 'Your occupational-health service named {{name}} to run the access of {{company}} (no. {{number}}).',
    textYou:
      'Your occupational-health service named you to run the access of {{company}} (no. {{number}}). Sign in with this address: a code will be sent to you.',
    reason: 'Reason',
    note: 'This message goes to everyone in the company. A doubt? Call us.',
  },
  mandateRequested: {
    subject: '{{who}} asks for a mandate',
    text: '{{who}} asks to act for {{company}} on the portal.',
    button: 'Accept or refuse',
    note: 'Without an answer from you nothing changes.',
  },
  mandateDecided: {
    subject: {
      accepted: 'Mandate accepted by {{company}}',
      refused: 'Mandate refused by {{company}}',
      revoked: 'Mandate of {{company}} ended',
    },
    text: {
      accepted: '{{company}} accepted your request. The company is in your portfolio.',
      refused: '{{company}} did not accept your request. Talk to them before you ask again.',
      revoked: '{{company}} ended your mandate: you no longer have access.',
    },
  },
  mandateExpiring: {
    subject: 'The mandate of {{company}} ends soon',
    text: {
      accountant:
        'Your mandate for {{company}} ends on {{day}}. To go on, ask for a new one from your portfolio.',
      company: 'The mandate of {{name}} for {{company}} ends on {{day}}. To go on, extend it.',
    },
  },
} satisfies Translation<typeof fr>;
