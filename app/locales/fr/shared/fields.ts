/** What is wrong with a date, a number or an amount, whatever the form. */
const fields = {
  day: {
    invalid: 'Indiquez une date qui existe, par exemple 31/01/2027.',
  },
  siren: {
    invalid: 'Ce SIREN n’est pas valide. Il compte 9 chiffres ; vérifiez chacun d’eux.',
  },
  siret: {
    invalid: 'Ce SIRET n’est pas valide. Il compte 14 chiffres ; vérifiez chacun d’eux.',
  },
  naf: {
    invalid: 'Un code NAF compte 4 chiffres et une lettre, par exemple 10.71C.',
    nomenclature: 'Choisissez la nomenclature de ce code : NAF rév. 2 ou NAF 2025.',
  },
  money: {
    invalid: 'Indiquez un montant en euros, par exemple 116,50.',
    negative: 'Un montant ne peut pas être négatif.',
  },
};
export default fields;
