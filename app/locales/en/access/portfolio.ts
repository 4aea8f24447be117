import type { Translation } from '../../translation';
import type fr from '../../fr/access/portfolio';

export default {
  title: 'My portfolio',
  lead: 'Declaration {{exercice}}, to be submitted by {{closesOn}}.',
  ask: 'Ask for a mandate',
  empty: 'No company yet',
  emptyText:
    'Ask a company for a mandate with its member number, or wait for its invitation: it will come here and by e-mail.',
  caption: 'Companies you act for',
  count: {
    total: 'companies',
    late: 'late',
    none: 'not begun',
    begun: 'in draft',
    submitted: 'submitted',
  },
  filter: 'Filter the companies',
  search: 'Name, number, town or SIREN',
  all: 'All',
  company: 'Company',
  declaration: 'Declaration',
  late: 'Late',
  lateOnly: 'Late only',
  effectif: 'Workers',
  rights: 'Your rights',
  until: 'Mandate until',
  state: {
    none: 'Not begun',
    brouillon: 'Draft',
    deposee: 'Submitted',
    rectifiee: 'Corrected',
    close: 'Closed',
    radiated: 'Company struck off',
    hidden: 'Outside your rights',
  },
  noMatch: 'No company matches',
  noMatchText: 'Search more widely or show all.',
} satisfies Translation<typeof fr>;
