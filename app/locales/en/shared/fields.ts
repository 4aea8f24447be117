import type fr from '~/locales/fr/shared/fields';
import type { Translation } from '~/locales/translation';

const fields = {
  day: {
    invalid: 'Give a date that exists, for example 31/01/2027.',
  },
  siren: {
    invalid: 'This SIREN is not valid. It has 9 digits; check each of them.',
  },
  siret: {
    invalid: 'This SIRET is not valid. It has 14 digits; check each of them.',
  },
  naf: {
    invalid: 'A NAF code has 4 digits and a letter, for example 10.71C.',
    nomenclature: 'Choose the nomenclature of this code: NAF rév. 2 or NAF 2025.',
  },
  money: {
    invalid: 'Give an amount in euros, for example 116.50.',
    negative: 'An amount cannot be negative.',
  },
} satisfies Translation<typeof fr>;
export default fields;
