/** The public home page. */
const home = {
  title: 'La santé au travail de vos équipes, sans papier et sans jargon',
  lead: 'Déclarez vos salariés une fois par an, comprenez le suivi de chacun, sachez ce qui est à faire et pour quand.',
  signIn: 'Se connecter',
  firstAccess: 'Ouvrir mon accès',
  noPassword: 'Pas de mot de passe à retenir : nous vous envoyons un code par e-mail.',
  picture: 'Une liste de salariés avec leur catégorie de suivi, et un récépissé de déclaration.',
  doors: {
    title: 'Vous êtes…',
    employer: {
      title: 'Employeur ou service RH',
      text: 'Votre numéro d’adhérent et le code d’activation reçu par courrier suffisent. Vos réponses de l’an dernier sont déjà là.',
      action: 'Ouvrir mon accès avec un code',
      other: 'J’ai déjà un compte',
    },
    accountant: {
      title: 'Expert-comptable',
      text: 'Un seul compte pour tous vos clients : l’état de chaque déclaration, ce qui est en retard, un clic pour entrer. L’entreprise vous donne un mandat, ou vous le lui demandez.',
      action: 'Voir mon portefeuille',
    },
    independent: {
      title: 'Travailleur indépendant',
      text: 'Vous pouvez vous affilier à {{service}} et être suivi comme un salarié. L’affiliation en ligne n’est pas encore ouverte : notre équipe s’en occupe avec vous au {{phone}}.',
      action: 'Comment s’affilier',
    },
    worker: {
      title: 'Salarié',
      text: 'Demandez à voir le médecin du travail sans passer par votre employeur : il ne voit ni votre demande, ni rien de médical. Vous n’avez pas à dire pourquoi.',
      action: 'Mes droits, demander un rendez-vous',
    },
  },
  tool: {
    title: 'Quel suivi pour mon salarié ?',
    text: 'Choisissez ce à quoi il est exposé : vous lisez sa catégorie, la première visite et sa date limite, avec l’article de loi. Sans compte, rien n’est enregistré.',
    action: 'Faire le point en une minute',
  },
  steps: {
    title: 'La déclaration annuelle, pas à pas',
    workers: {
      title: 'Vos salariés',
      text: 'Reprenez la liste de l’an dernier, ou importez votre fichier. Rien n’est écrit avant votre accord.',
    },
    exposures: {
      title: 'Leurs postes',
      text: 'Cochez les expositions poste par poste. La catégorie s’affiche aussitôt, avec sa raison.',
    },
    check: {
      title: 'La relecture',
      text: 'Le portail signale ce qui manque et les erreurs fréquentes, et montre la cotisation avant l’envoi.',
    },
    receipt: {
      title: 'Le récépissé',
      text: 'Un numéro, un PDF, un e-mail. Vous pourrez rectifier tant que la campagne est ouverte.',
    },
  },
  staff: 'Vous travaillez à {{service}} ?',
  staffAction: 'Espace du service',
};
export default home;
