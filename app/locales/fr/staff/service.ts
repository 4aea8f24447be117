/** First page of the service's own people. */
export default {
  title: 'Accueil du service',
  campaign: 'Déclaration {{exercice}}',
  more: 'Dans cet espace',
  noCampaign: 'En chiffres',
  todo: {
    title: 'À faire',
    none: 'Rien n’attend : tout est à jour.',
    pressing: 'À traiter',
    'campaign-missing': 'Ouvrir la première campagne de déclaration',
    'campaign-to-open': 'Vérifier la campagne qui ouvre dans {{days}} jours',
    'campaign-closing':
      'Relancer les {{shown}} entreprises qui n’ont pas déclaré : clôture dans {{days}} jours',
    'campaign-late': 'Relancer les {{shown}} entreprises en retard',
    'price-missing': 'Fixer les tarifs {{exercice}} : personne ne peut déposer sans eux',
    'national-mean-unknown': 'Indiquer la moyenne nationale {{exercice}} pour contrôler les tarifs',
    'price-outside-national-range':
      'Vérifier les tarifs {{exercice}} : hors de 80 à 120 % de la moyenne nationale',
    'imports-failed': 'Voir les imports de salariés refusés depuis 30 jours : {{shown}}',
    'jobs-failed': 'Voir les travaux interrompus : {{shown}}',
    'mails-failed': 'Voir les e-mails non remis : {{shown}}',
    'members-without-access': 'Envoyer un courrier d’activation aux {{shown}} entreprises sans accès',
    'members-without-administrator': 'Entreprises sans administrateur, reprise possible : {{shown}}',
  },
  figures: {
    rate: 'Entreprises qui ont déclaré',
    of: '{{done}} sur {{all}}',
    toDeclare: 'Restent à déclarer',
    drafts_one: 'dont {{drafts}} commencée',
    drafts_many: 'dont {{drafts}} commencées',
    drafts_other: 'dont {{drafts}} commencées',
    effectif: 'Salariés suivis',
    members: 'Adhérents actifs',
    suspended_one: 'dont {{count}} suspendu pour impayé',
    suspended_many: 'dont {{count}} suspendus pour impayé',
    suspended_other: 'dont {{count}} suspendus pour impayé',
  },
};
