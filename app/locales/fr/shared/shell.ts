/** The frame of every page: header, navigation, footer. */
const shell = {
  skip: 'Aller au contenu',
  language: {
    other: 'English',
  },
  account: {
    mine: 'Mon compte',
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
  },
  company: {
    number: 'n° {{number}}',
    switch: 'Changer d’entreprise',
    asAccountant: 'Vous agissez pour {{name}}, n° {{number}}, en tant que mandataire.',
    leave: 'Revenir à mon portefeuille',
  },
  nav: {
    label: 'Navigation principale',
    home: 'Accueil',
    workers: 'Mes salariés',
    declaration: 'Déclaration',
    visits: 'Visites',
    sessions: 'Sensibilisations',
    invoices: 'Factures',
    documents: 'Documents',
    access: 'Équipe et accès',
  },
  staffNav: {
    label: 'Navigation du service',
    home: 'Accueil',
    campaign: 'Campagne',
    members: 'Adhérents',
    indicators: 'Indicateurs',
    audit: 'Journal',
    thesaurus: 'Thésaurus',
    prices: 'Tarifs',
  },
  accountNav: {
    companies: 'Mes entreprises',
    portfolio: 'Mon portefeuille',
    service: 'Espace du service',
    account: 'Mon compte',
  },
  form: {
    invalid: 'Certaines réponses sont à corriger.',
  },
  publicNav: {
    label: 'Navigation du site',
    followUp: 'Quel suivi ?',
    firstAccess: 'Premier accès',
    help: 'Aide',
  },
  staffSpace: 'Espace du service',
  footer: {
    label: 'Informations du site',
    legal: 'Mentions légales',
    privacy: 'Données personnelles',
    accessibility: 'Accessibilité : non auditée',
    help: 'Aide',
    noHealthData: 'Aucune donnée médicale ne passe par ce portail.',
  },
  demo: 'Site de démonstration : les personnes et les entreprises sont inventées.',
  demoMail: 'Lire les courriels envoyés',
  breadcrumbs: 'Fil d’Ariane',
  error: 'Erreur :',
};
export default shell;
