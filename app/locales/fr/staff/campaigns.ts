/** Campagnes de déclaration, as the service opens and follows them. */
export default {
  state: { a_venir: 'À venir', ouverte: 'Ouverte', retard: 'Clôture passée', close: 'Close' },
  error: {
    exercice: 'Indiquez une année, par exemple 2027.',
    closesBeforeOpening: 'La clôture doit venir après l’ouverture.',
    referenceOutsideExercice: 'La date de référence doit être dans l’année de l’exercice.',
    closedForGoodTooEarly: 'La clôture définitive doit venir après la clôture.',
  },
};
