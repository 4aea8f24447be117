/** The two tables of the service project. */
export default {
  title: 'Indicateurs',
  lead: 'Les deux tableaux du projet de service, calculés sur les données du portail à cet instant.',
  filter: 'Choisir les données',
  exercice: 'Exercice',
  source: {
    label: 'Données',
    hint: 'Les listes sont celles d’aujourd’hui, quel que soit l’exercice.',
    declarations: 'Déclarations déposées',
    listes: 'Listes des adhérents actifs',
  },
  none: 'Aucune campagne',
  noneText: 'Les tableaux se remplissent dès qu’une campagne est ouverte.',
  secteurs:
    'Entreprises par taille et salariés par suivi (simple SIS, renforcé SIR, adapté SIA), par secteur',
  sections: 'Adhérents et salariés par suivi, par section d’activité (NAF)',
  secteursFile: 'Tableau par secteur',
  nafFile: 'Tableau par activité',
  secteur: 'Secteur',
  section: 'Section',
  name: 'Activité',
  members: 'Adhérents',
  companies: 'Entreprises',
  effectif: 'Effectif total',
  bands: {
    moins_20: 'Moins de 20',
    '20_49': '20 à 49',
    '50_299': '50 à 299',
    '300_plus': '300 et plus',
  },
};
