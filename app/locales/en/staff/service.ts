import type { Translation } from '../../translation';
import type fr from '../../fr/staff/service';

export default {
  title: 'Service home',
  campaign: 'Declaration {{exercice}}',
  more: 'In this space',
  noCampaign: 'In figures',
  todo: {
    title: 'To do',
    none: 'Nothing is waiting: all is up to date.',
    pressing: 'Act now',
    'campaign-missing': 'Open the first declaration campaign',
    'campaign-to-open': 'Check the campaign that opens in {{days}} days',
    'campaign-closing': 'Remind the {{shown}} companies that have not declared: closing in {{days}} days',
    'campaign-late': 'Remind the {{shown}} late companies',
    'price-missing': 'Set the {{exercice}} prices: nobody can submit without them',
    'national-mean-unknown': 'Give the {{exercice}} national mean, to check the prices',
    'price-outside-national-range': 'Check the {{exercice}} prices: outside 80 to 120% of the national mean',
    'imports-failed': 'See the worker imports refused in the last 30 days: {{shown}}',
    'jobs-failed': 'See the interrupted jobs: {{shown}}',
    'mails-failed': 'See the undelivered e-mails: {{shown}}',
    'members-without-access': 'Send an activation letter to the {{shown}} companies without access',
    'members-without-administrator': 'Companies without an administrator, take-over possible: {{shown}}',
  },
  figures: {
    rate: 'Companies that have declared',
    of: '{{done}} of {{all}}',
    toDeclare: 'Still to declare',
    drafts_one: '{{drafts}} begun',
    drafts_other: '{{drafts}} begun',
    effectif: 'Workers followed',
    members: 'Active members',
    suspended_one: '{{count}} suspended for unpaid invoices',
    suspended_other: '{{count}} suspended for unpaid invoices',
  },
} satisfies Translation<typeof fr>;
