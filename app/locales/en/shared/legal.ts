import type fr from '~/locales/fr/shared/legal';
import type { Translation } from '~/locales/translation';

const legal = {
  legal: {
    title: 'Legal notice',
    publisher: {
      title: 'Publisher',
      text: '{{name}}, {{legalForm}}. {{address}}. Telephone: {{phone}}. E-mail: {{email}}. Territory: {{departement}}.',
    },
    director: { title: 'Publication director', text: 'Publication is directed by {{director}}.' },
    host: {
      title: 'Hosting',
      text: 'The site is hosted by {{name}} or by the provider it appoints. Contact details are given on request to {{email}}.',
    },
    code: {
      title: 'Free software',
      text: 'This portal is free software, under the AGPL licence version 3 or later: anyone may read, change and share its code.',
    },
    law: {
      title: 'Scope of the information',
      text: 'The rules shown cite the article of the French Labour Code they come from. They help you declare; the decision on a worker’s follow-up belongs to the occupational physician.',
    },
  },
  privacy: {
    title: 'Personal data',
    lead: 'What the portal keeps, who can see it, for how long, and your rights.',
    kept: {
      title: 'What we keep',
      text: 'The company and its sites. For each worker: name, birth date, dates and kind of contract, post, declared exposures, follow-up category. For visits: their kind, dates, place, attendance, the certificates and opinions that the service hands over; at a return to work, the family of absence that the law tells apart and its dates (R.4624-31). For each user: name, e-mail, roles, sign-ins. A log says who did what and when.',
    },
    never: {
      title: 'What we never keep',
      text: 'No social security number, no sick note, no diagnosis, no medical record. A pregnancy is never asked of an employer. A worker’s handicap or invalidity is declared only with their agreement, and appears in no list. In a payroll file these data are dropped while reading, before anything is stored.',
    },
    workerDoor: {
      title: 'A worker’s own request, unknown to the employer',
      text: 'On the page for workers you give your name, your birth date, your employer and how to reach you, so that the health team can offer you a visit (article R.4624-34). Until you enter the code received by e-mail, we keep nothing: what you typed stays, encrypted, in your browser for thirty minutes. After that the health team alone reads it; neither your employer nor its accountant sees anything of it, not even a count. {{months}} months after the request ends, your name, your contact details, your messages and your employer are erased; only the date and the kind of visit stay, for statistics.',
    },
    why: {
      title: 'Why and on what basis',
      text: 'The law requires employers to declare their workers and their exposures to their occupational-health service (article D.4622-22 of the French Labour Code), and the service to organise their follow-up. {{name}} is the controller. Nothing is sold, sent outside the European Union, or measured by a third party.',
    },
    duration: {
      title: 'For how long',
      text: 'Declarations, invoices and the log are kept as long as the law requires or allows. A worker who left goes out of the lists; the record can no longer be changed. Sign-in codes live ten minutes, sessions twelve hours without activity.',
    },
    security: {
      title: 'How they are protected',
      text: 'Each company sees only its own data: the portal checks it twice, in its code and in its database. The service’s people sign in with a second factor. Every look at a person’s record by the service leaves a trace.',
    },
    cookies: {
      title: 'Cookies',
      text: 'A few cookies, all necessary: your session, your language, the message shown after an action, and what you typed between two steps. None follows you, which is why no banner asks.',
    },
    rights: {
      title: 'Your rights',
      text: 'You may ask to read, correct, export or erase your data, or object to their use: write to the data protection officer, {{dpoEmail}}, or call {{phone}}. We answer within a month. If the answer does not suit you, you may refer to the CNIL (cnil.fr).',
    },
  },
  who: {
    caption: 'Who sees what',
    data: 'Data',
    employer: 'Employer, HR',
    accountant: 'Accountant',
    office: 'Service, office staff',
    health: 'Service, health staff',
    rows: {
      identity: {
        label: 'Identity, contract, post, declared exposures',
        employer: 'Yes',
        accountant: 'With a mandate',
        office: 'Yes',
        health: 'Yes',
      },
      category: {
        label: 'Follow-up category and due dates',
        employer: 'Yes, without the cause of an adapted follow-up',
        accountant: 'With a mandate',
        office: 'Yes',
        health: 'Yes',
      },
      appointments: {
        label: 'Appointments asked for by the employer, or periodic: date, place, presence',
        employer: 'Yes',
        accountant: 'By role',
        office: 'Yes',
        health: 'Yes',
      },
      documents: {
        label: 'Follow-up certificates and opinions',
        employer: 'Yes',
        accountant: 'No',
        office: 'Yes',
        health: 'Yes',
      },
      ownRequests: {
        label: 'Visit asked for by the worker, pre-return visit',
        employer: 'No',
        accountant: 'No',
        office: 'Restricted',
        health: 'Yes',
      },
      medical: {
        label: 'Medical reason, diagnosis, medical record',
        employer: 'Not in the portal',
        accountant: 'Not in the portal',
        office: 'Not in the portal',
        health: 'Not in the portal',
      },
      bilan: {
        label: 'Self-assessment of a self-employed person',
        employer: 'No',
        accountant: 'No',
        office: 'No',
        health: 'What the person sends',
      },
    },
  },
  accessibility: {
    title: 'Accessibility',
    lead: '{{name}} wants this portal to serve everyone, with every tool, by keyboard, with a screen reader or without JavaScript.',
    state: {
      title: 'State of conformity',
      text: 'The portal is designed to meet RGAA 4.1.2 and WCAG 2.2 level AA. It has not yet been audited by a third party: it is therefore declared “not conformant” in the sense of the law until then.',
    },
    tests: {
      title: 'What we check',
      text: 'At each version an automatic tool checks the pages in their various states, journeys are replayed by keyboard and without JavaScript, and contrasts are measured in light and dark.',
    },
    known: {
      title: 'What may be missing',
      text: 'No screen reader has yet been tried by someone who uses one every day. PDFs are tagged, but their PDF/UA conformity is not certified.',
    },
    contact: {
      title: 'Report a difficulty',
      text: 'Write to {{email}} or call {{phone}}: we give you the information another way, then we correct.',
    },
    recourse: {
      title: 'Recourse',
      text: 'If you get no answer, you may write to the Défenseur des droits (defenseurdesdroits.fr) or call 09 69 39 00 00.',
    },
  },
} satisfies Translation<typeof fr>;
export default legal;
