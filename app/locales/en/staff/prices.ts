import type { Translation } from '../../translation';
import type fr from '../../fr/staff/prices';

export default {
  title: 'Prices',
  lead: 'The prices of each year, before VAT. A submitted declaration always keeps the prices of the day of its submission.',
  ofYear: 'Prices {{exercice}}',
  missing: 'Not set yet: nobody can submit a declaration.',
  set: 'Set the {{exercice}} prices',
  edit: 'Edit the {{exercice}} prices',
  save: 'Save the prices',
  saved: 'Prices {{exercice}} saved.',
  'national-mean-unknown': 'Prices {{exercice}}: national mean unknown, the 80 to 120% check is not done.',
  'price-outside-national-range': 'Prices {{exercice}}: a price is outside 80 to 120% of the national mean.',
  fields: {
    perHead: 'Price per worker',
    entryFee: 'Entry fee',
    newHire: 'Hiring in the year',
    absence: 'Missed appointment',
    vat: 'VAT',
    nationalMean: 'National mean per worker',
    bandUpTo: 'Band {{row}}: up to (workers)',
    bandPrice: 'Band {{row}}: price per worker',
  },
  bands: 'Price by size band',
  bandsHint: 'Leave empty for one price. The last band has no end: leave its number of workers empty.',
  upTo: 'Up to {{upTo}} workers:',
  beyond: 'Beyond:',
  range: 'Legal range',
  rangeText: 'From {{low}} to {{high}} (mean {{mean}})',
  rangeWhy:
    'The fee lies between 80 and 120% of the national mean cost of the basic offer. The portal warns you, it does not block.',
  meanUnknown: 'National mean not given',
  meanKnown: 'Published: {{mean}}. Leave empty to use it.',
  meanHint: 'Not yet known to the portal for this year: give it once it is published.',
  submitted: 'Declarations submitted at these prices',
  late: {
    title_one: '{{submitted}} declaration is already submitted',
    title_other: '{{submitted}} declarations are already submitted',
    text: 'They keep their fee. A change holds only for later submissions and corrections.',
  },
  error: {
    perHead: 'Give a price per worker.',
    vat: 'Give a rate between 0 and 100.',
    bandEnd: 'Give a number of workers.',
    lastBandHasEnd: 'The last band has no end: leave this field empty.',
    bandOrder: 'Each band goes further than the one before, and only the last has no end.',
  },
} satisfies Translation<typeof fr>;
