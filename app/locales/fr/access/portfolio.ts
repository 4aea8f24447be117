/** The portfolio of an accountant: companies and where their declarations stand. */
const portfolio = {
  title: 'Mon portefeuille',
  lead: 'Déclaration {{exercice}}, à déposer au plus tard le {{closesOn}}.',
  ask: 'Demander un mandat',
  empty: 'Aucune entreprise pour l’instant',
  emptyText:
    'Demandez un mandat à une entreprise avec son numéro d’adhérent, ou attendez son invitation : elle arrivera ici et par e-mail.',
  caption: 'Entreprises pour lesquelles vous agissez',
  count: {
    total: 'entreprises',
    late: 'en retard',
    none: 'pas commencées',
    begun: 'en brouillon',
    submitted: 'déposées',
  },
  filter: 'Filtrer les entreprises',
  search: 'Nom, numéro, ville ou SIREN',
  all: 'Toutes',
  company: 'Entreprise',
  declaration: 'Déclaration',
  late: 'En retard',
  lateOnly: 'En retard seulement',
  effectif: 'Effectif',
  rights: 'Vos droits',
  until: 'Mandat jusqu’au',
  state: {
    none: 'Pas commencée',
    brouillon: 'En brouillon',
    deposee: 'Déposée',
    rectifiee: 'Rectifiée',
    close: 'Close',
    radiated: 'Entreprise radiée',
    hidden: 'Hors de vos droits',
  },
  noMatch: 'Aucune entreprise ne correspond',
  noMatchText: 'Élargissez la recherche ou affichez tout.',
};
export default portfolio;
