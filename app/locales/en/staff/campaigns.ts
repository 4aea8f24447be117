import type { Translation } from '../../translation';
import type fr from '../../fr/staff/campaigns';

export default {
  state: { a_venir: 'To come', ouverte: 'Open', retard: 'Past closing date', close: 'Closed' },
  error: {
    exercice: 'Give a year, for instance 2027.',
    closesBeforeOpening: 'The closing date must come after the opening.',
    referenceOutsideExercice: 'The reference date must lie in the year of the campaign.',
    closedForGoodTooEarly: 'The final closing must come after the closing date.',
  },
} satisfies Translation<typeof fr>;
