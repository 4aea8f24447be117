/** The sheet an employer hands to a worker who is away. */
export default {
  title: 'Vous êtes en arrêt de travail : la visite de pré-reprise',
  lead: 'Votre arrêt dure plus de {{days}} jours ? Vous pouvez rencontrer le médecin du travail pendant votre arrêt, pour préparer votre retour. C’est votre droit, c’est gratuit, et cela ne met pas fin à votre arrêt.',
  why: 'À quoi sert-elle ?',
  rights: {
    work: 'faire le point sur votre travail et ce qui vous attend au retour ;',
    adapt: 'demander un aménagement de votre poste ou de vos horaires ;',
    train: 'chercher avec vous une formation ou un autre poste, si le vôtre ne convient plus ;',
    plan: 'préparer une reprise en plusieurs étapes, avec votre médecin.',
  },
  who: 'Qui peut la demander ?',
  whoText:
    'Vous, votre médecin traitant, le médecin conseil de l’assurance maladie, ou le médecin du travail. Jamais votre employeur.',
  how: 'Comment la demander ?',
  howText: 'En ligne, sans compte, avec votre adresse e-mail personnelle, ou par téléphone :',
  phone: 'Téléphone',
  email: 'E-mail',
  address: 'Adresse',
  secret: 'Votre employeur n’en sait rien',
  secretText:
    'Votre demande, la date et ce que vous direz au médecin restent entre vous et l’équipe santé travail. Le médecin peut recommander à votre employeur ce qui faciliterait votre retour, sauf si vous vous y opposez.',
  liaison: 'Et aussi : le rendez-vous de liaison',
  liaisonText:
    'À partir de 30 jours d’arrêt, vous ou votre employeur pouvez proposer un échange pour garder le lien. Ce n’est pas une visite médicale. Vous pouvez refuser, sans conséquence.',
  foot: 'Code du travail, articles L.4624-2-4, R.4624-29, R.4624-30 et L.1226-1-3',
};
