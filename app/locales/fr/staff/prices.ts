/** Price lists by exercice. */
export default {
  title: 'Tarifs',
  lead: 'Les prix de chaque exercice, hors taxes. Une déclaration déposée garde toujours les prix du jour de son dépôt.',
  ofYear: 'Tarifs {{exercice}}',
  missing: 'Pas encore fixés : personne ne peut déposer sa déclaration.',
  set: 'Fixer les tarifs {{exercice}}',
  edit: 'Modifier les tarifs {{exercice}}',
  save: 'Enregistrer les tarifs',
  saved: 'Tarifs {{exercice}} enregistrés.',
  'national-mean-unknown':
    'Tarifs {{exercice}} : moyenne nationale inconnue, le contrôle de 80 à 120 % n’est pas fait.',
  'price-outside-national-range':
    'Tarifs {{exercice}} : un prix sort de l’intervalle de 80 à 120 % de la moyenne nationale.',
  fields: {
    perHead: 'Prix par salarié',
    entryFee: 'Droit d’entrée',
    newHire: 'Embauche dans l’année',
    absence: 'Absence à un rendez-vous',
    vat: 'TVA',
    nationalMean: 'Moyenne nationale par salarié',
    bandUpTo: 'Tranche {{row}} : jusqu’à (salariés)',
    bandPrice: 'Tranche {{row}} : prix par salarié',
  },
  bands: 'Prix par tranche d’effectif',
  bandsHint:
    'Laissez vide pour un prix unique. La dernière tranche n’a pas de limite : laissez son effectif vide.',
  upTo: 'Jusqu’à {{upTo}} salariés :',
  beyond: 'Au-delà :',
  range: 'Intervalle légal',
  rangeText: 'De {{low}} à {{high}} (moyenne {{mean}})',
  rangeWhy:
    'La cotisation se situe entre 80 et 120 % du coût moyen national de l’offre socle. Le portail vous avertit, il ne bloque pas.',
  meanUnknown: 'Moyenne nationale non renseignée',
  meanKnown: 'Publiée : {{mean}}. Laissez vide pour l’utiliser.',
  meanHint: 'Pas encore connue du portail pour cet exercice : indiquez-la dès sa publication.',
  submitted: 'Déclarations déposées à ces tarifs',
  late: {
    title_one: '{{submitted}} déclaration est déjà déposée',
    title_many: '{{submitted}} déclarations sont déjà déposées',
    title_other: '{{submitted}} déclarations sont déjà déposées',
    text: 'Elles gardent leur cotisation. Un changement ne vaut que pour les prochains dépôts et les rectifications.',
  },
  error: {
    perHead: 'Indiquez un prix par salarié.',
    vat: 'Indiquez un taux entre 0 et 100.',
    bandEnd: 'Indiquez un nombre de salariés.',
    lastBandHasEnd: 'La dernière tranche n’a pas de limite : laissez ce champ vide.',
    bandOrder: 'Chaque tranche va plus loin que la précédente, et seule la dernière n’a pas de limite.',
  },
};
