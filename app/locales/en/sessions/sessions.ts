import type fr from '~/locales/fr/sessions/sessions';
import type { Translation } from '~/locales/translation';

export default {
  format: { 'sur-place': 'In person', webinaire: 'Webinar', intra: 'In your company' },
  state: {
    brouillon: 'Draft',
    publiee: 'Open for registration',
    confirmee: 'Confirmed',
    annulee: 'Cancelled',
    tenue: 'Held',
  },
  seat: {
    confirmee: 'Registered',
    en_attente: 'On the waiting list',
    offerte: 'Seat offered',
    annulee: 'Cancelled',
    expiree: 'Offer expired',
    deplacee: 'Moved',
  },
  intra: {
    recue: 'Received',
    acceptee: 'Accepted',
    planifiee: 'Planned',
    refusee: 'Refused',
    annulee: 'Cancelled',
  },
  prescription: {
    theme: 'Awareness session',
    'fiche-entreprise': 'Company sheet',
    amt: 'Action at the workplace',
    duerp: 'Help with the risk assessment document (DUERP)',
  },
} satisfies Translation<typeof fr>;
