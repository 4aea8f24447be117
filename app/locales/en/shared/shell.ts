import type fr from '~/locales/fr/shared/shell';
import type { Translation } from '~/locales/translation';

const shell = {
  skip: 'Skip to content',
  language: {
    label: 'Language',
    fr: 'Français',
    en: 'English',
    other: 'Français',
  },
  account: {
    mine: 'My account',
    signIn: 'Sign in',
    signOut: 'Sign out',
  },
  company: {
    number: 'no. {{number}}',
    switch: 'Change company',
    asAccountant: 'You are acting for {{name}}, no. {{number}}, under a mandate.',
    radiated: 'This company is no longer a member of the service.',
    radiatedNext: 'You can read its records, no longer change them. A question? {{phone}}',
    leave: 'Back to my portfolio',
  },
  nav: {
    label: 'Main navigation',
    home: 'Home',
    workers: 'My workers',
    declaration: 'Declaration',
    visits: 'Visits',
    sessions: 'Training sessions',
    invoices: 'Invoices',
    documents: 'Documents',
    access: 'Team and access',
  },
  staffNav: {
    label: 'Service navigation',
    home: 'Home',
    visits: 'Visits',
    sessions: 'Training sessions',
    campaign: 'Campaign',
    members: 'Members',
    indicators: 'Indicators',
    settings: 'Settings',
  },
  accountNav: {
    companies: 'My companies',
    portfolio: 'My portfolio',
    service: 'Service area',
    account: 'My account',
  },
  form: {
    invalid: 'Some answers need correcting.',
  },
  publicNav: {
    label: 'Site navigation',
    followUp: 'Which follow-up?',
    firstAccess: 'First access',
    help: 'Help',
  },
  staffSpace: 'Service area',
  footer: {
    label: 'About this site',
    legal: 'Legal notice',
    privacy: 'Personal data',
    accessibility: 'Accessibility: not audited',
    help: 'Help',
    noHealthData: 'This portal is not the medical record: no diagnosis is asked for or kept here.',
  },
  demo: 'Demonstration: people and companies are invented.',
  demoMail: 'E-mails sent',
  breadcrumbs: 'Breadcrumb',
  error: 'Error:',
} satisfies Translation<typeof fr>;
export default shell;
