/** E-mails about access: codes, invitations, mandates, take-over. Subjects say it all in 40 characters. */
const accessMail = {
  security: 'Voir la sécurité de mon compte',
  signIn: 'Se connecter',
  team: 'Voir l’équipe et les accès',
  portfolio: 'Voir mon portefeuille',
  rights: 'Droits demandés',
  until: 'Jusqu’au',
  notYou:
    'Vous n’y êtes pour rien ? Connectez-vous, fermez les sessions que vous ne connaissez pas, puis appelez-nous.',
  callUs: 'Vous n’y êtes pour rien ? Appelez-nous sans attendre.',
  secondFactor: {
    added: 'Double vérification activée',
    addedText:
      'À chaque connexion, le portail vous demandera désormais aussi un code de votre application d’authentification.',
    removed: 'Double vérification retirée',
    removedText: 'Votre compte n’est plus protégé que par le code envoyé par e-mail.',
  },
  newEmailCode: {
    subject: '{{code}} : confirmez votre adresse',
    text: 'Saisissez ce code sur la page « Mon compte » pour utiliser cette adresse :',
  },
  emailTaken: {
    subject: 'Cette adresse a déjà un compte',
    text: 'Quelqu’un, sans doute vous, a voulu utiliser cette adresse pour un autre compte. Elle en a déjà un : connectez-vous avec elle.',
  },
  emailChanged: {
    subject: 'Votre adresse de connexion a changé',
    text: 'Cette adresse ne permet plus de se connecter à votre compte : vous l’avez remplacée par une autre.',
  },
  firstAccess: {
    subject: '{{code}} : activez votre accès',
    text: 'Voici le code à saisir pour activer l’accès de {{company}} :',
  },
  activation: {
    subject: 'Activez l’accès de votre entreprise',
    text: 'Le portail de votre service de santé au travail est ouvert à {{company}} : vous y déclarez vos salariés et suivez vos démarches. Il vous faut ce numéro et ce code :',
    number: 'Numéro d’adhérent',
    code: 'Code d’activation',
    until: 'Valable jusqu’au',
    note: 'La première personne qui active l’accès l’administre : elle pourra ensuite inviter ses collègues.',
  },
  invitation: {
    subject: {
      membership: 'Rejoignez {{company}} sur le portail',
      mandate: 'Mandat proposé par {{company}}',
    },
    text: {
      membership:
        '{{by}} vous invite à rejoindre {{company}} sur le portail de son service de santé au travail.',
      mandate:
        '{{by}} vous propose d’agir pour {{company}} (n° {{number}}) sur le portail de son service de santé au travail.',
    },
    button: 'Accepter l’invitation',
    expires: 'Ce lien est valable jusqu’au {{day}} et ne sert qu’une fois.',
    notYou: 'Vous ne connaissez pas cette entreprise ? Vous pouvez ignorer ce message.',
  },
  joined: {
    subject: '{{name}} a accepté votre invitation',
    text: '{{name}} a maintenant accès à {{company}} sur le portail.',
  },
  handedOver: {
    subject: 'Vous administrez {{company}}',
    text: '{{by}} vous a transmis l’administration de {{company}} : vous pouvez inviter des collègues et changer leurs droits.',
  },
  takeOver: {
    subject: 'Nouvel administrateur de {{company}}',
    subjectYou: 'Vous administrez {{company}}',
    text: 'Votre service de santé au travail a désigné {{name}} pour administrer l’accès de {{company}} (n° {{number}}).',
    textYou:
      'Votre service de santé au travail vous a désigné pour administrer l’accès de {{company}} (n° {{number}}). Connectez-vous avec cette adresse : un code vous sera envoyé.',
    reason: 'Motif',
    note: 'Ce message est envoyé à toutes les personnes de l’entreprise. Un doute ? Appelez-nous.',
  },
  mandateRequested: {
    subject: '{{who}} demande un mandat',
    text: '{{who}} demande à agir pour {{company}} sur le portail.',
    button: 'Accepter ou refuser',
    note: 'Sans réponse de votre part, rien ne change.',
  },
  mandateDecided: {
    subject: {
      accepted: 'Mandat accepté par {{company}}',
      refused: 'Mandat refusé par {{company}}',
      revoked: 'Mandat de {{company}} terminé',
    },
    text: {
      accepted: '{{company}} a accepté votre demande. L’entreprise est dans votre portefeuille.',
      refused: '{{company}} n’a pas accepté votre demande. Parlez-en avec elle avant de la renouveler.',
      revoked: '{{company}} a mis fin à votre mandat : vous n’y avez plus accès.',
    },
  },
  mandateExpiring: {
    subject: 'Le mandat de {{company}} finit bientôt',
    text: {
      accountant:
        'Votre mandat pour {{company}} prend fin le {{day}}. Pour continuer, demandez-en un nouveau depuis votre portefeuille.',
      company: 'Le mandat de {{name}} pour {{company}} prend fin le {{day}}. Pour continuer, prolongez-le.',
    },
  },
};
export default accessMail;
