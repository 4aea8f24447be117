export default {
  signIn: {
    title: 'Se connecter',
    lead: 'Pas de mot de passe : nous vous envoyons un code à 6 chiffres par e-mail.',
    email: 'Votre adresse e-mail',
    emailInvalid: 'Cette adresse n’est pas complète. Exemple : nom@entreprise.fr',
    send: 'Recevoir un code',
    first: 'Votre entreprise n’a pas encore d’accès ?',
    firstLink: 'Activer son accès',
    tooMany: 'Trop de demandes depuis cette adresse. Réessayez dans {{minutes}} min.',
  },
  code: {
    title: 'Saisissez votre code',
    lead: 'Si l’adresse {{email}} est connue, un code à 6 chiffres vient de lui être envoyé. Il est valable 10 minutes.',
    label: 'Code à 6 chiffres',
    submit: 'Se connecter',
    refused:
      'Ce code n’est pas le bon ou n’est plus valable. Vérifiez les 6 chiffres, ou demandez un nouveau code.',
    again: 'Recevoir un nouveau code',
  },
  role: {
    administrateur: 'administrateur',
    declaration: 'déclaration',
    convocation: 'convocations',
    facturation: 'facturation',
    lecture: 'lecture seule',
  },
  staffRole: {
    gestion: 'gestion',
    assistante: 'assistante',
    infirmier: 'infirmier ou infirmière',
    medecin: 'médecin du travail',
    direction: 'direction',
  },
  via: {
    membership: 'Membre de l’entreprise',
    mandate: 'Mandataire',
  },
  companies: {
    title: 'Mes entreprises',
    caption: 'Entreprises dans lesquelles vous pouvez entrer',
    name: 'Entreprise',
    number: 'N° d’adhérent',
    as: 'Vous y êtes',
    roles: 'Vos droits',
    none: 'Aucune entreprise pour l’instant',
    noneText:
      'Activez l’accès de votre entreprise avec le code reçu par courrier, ou demandez à une personne qui l’administre de vous inviter.',
    activate: 'Activer l’accès de mon entreprise',
    accountant: 'Vous êtes expert-comptable ? Demandez un mandat',
    service: 'Aller à l’espace du service',
  },
};
