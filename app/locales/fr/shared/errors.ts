/** Pages shown instead of one that cannot be. */
const errors = {
  home: 'Revenir à l’accueil',
  contact: 'Besoin d’aide ? Appelez le {{phone}} ou écrivez à {{email}}.',
  missing: {
    title: 'Cette page n’existe pas',
    lead: 'L’adresse est incomplète, la page a changé de place, ou elle n’est pas ouverte à votre compte.',
    next: 'Vérifiez l’adresse. Si un collègue vous a envoyé ce lien, connectez-vous avec le compte qui suit cette entreprise.',
  },
  paused: {
    title: 'Le portail fait une courte pause',
    lead: 'Rien n’est perdu : ce qui était enregistré l’est toujours.',
    next: 'Attendez une minute, puis rechargez la page. Si vous veniez d’envoyer un formulaire, renvoyez-le : il ne sera pas compté deux fois.',
  },
  expired: {
    title: 'Cette demande n’a pas pu être comprise',
    lead: 'Le lien a pu expirer, ou la page est restée ouverte trop longtemps.',
    next: 'Revenez à la page précédente, rechargez-la et recommencez.',
  },
  tooMany: {
    title: 'Trop de demandes en peu de temps',
    lead: 'Pour protéger les comptes, nous limitons le nombre d’essais.',
    next: 'Attendez quelques minutes, puis recommencez.',
  },
  failed: {
    title: 'Une erreur est survenue de notre côté',
    lead: 'Vous n’avez rien fait de mal. L’incident est noté et nous allons le regarder.',
    next: 'Rechargez la page. Si le problème revient, prévenez-nous en disant ce que vous vouliez faire.',
  },
};
export default errors;
