/** Answers to what people ask first. */
const help = {
  title: 'Aide',
  lead: 'Les réponses aux premières questions. Pour le reste, appelez le {{phone}} ou écrivez à {{email}} : nous répondons sous {{answerDays}} jours ouvrés.',
  tool: 'Quel suivi pour mon salarié ?',
  questions: {
    acces: {
      title: 'Comment ouvrir l’accès de mon entreprise ?',
      text: 'Prenez le courrier de {{name}} : il porte votre numéro d’adhérent et un code d’activation. Choisissez « Premier accès », donnez les deux et votre adresse e-mail. Courrier perdu ? Appelez-nous, nous en renvoyons un.',
    },
    code: {
      title: 'Je ne reçois pas le code de connexion',
      text: 'Regardez dans les indésirables et vérifiez l’adresse. Le code vit dix minutes ; vous pouvez en demander un autre. Par prudence, la page répond la même chose que l’adresse soit connue ou non.',
    },
    partie: {
      title: 'La personne qui gérait le portail est partie',
      text: 'Un autre administrateur de l’entreprise peut retirer son accès et en donner un. S’il n’y en a plus, appelez-nous : nous reprenons l’accès avec un motif écrit, et tous les utilisateurs de l’entreprise en sont avertis.',
    },
    comptable: {
      title: 'Mon expert-comptable peut-il déclarer pour moi ?',
      text: 'Oui. Donnez-lui un mandat dans « Équipe et accès », avec un rôle et une date de fin ; ou acceptez celui qu’il demande. Il ne voit jamais les avis ni les attestations, et vous pouvez retirer le mandat à tout moment.',
    },
    fichier: {
      title: 'Puis-je importer ma liste de salariés ?',
      text: 'Oui, en CSV ou XLSX, avec vos colonnes telles qu’elles sont. Le portail montre ce qui est nouveau, changé, parti ou à revoir avant d’écrire quoi que ce soit, et l’import entier s’annule d’un geste.',
    },
    categorie: {
      title: 'Pourquoi ce salarié est-il en suivi renforcé ?',
      text: 'La catégorie vient des expositions déclarées. Ouvrez sa fiche : chaque raison est écrite, avec son article. Depuis le 1er octobre 2025, une autorisation de conduite ou une habilitation électrique ne suffit plus : elle donne lieu à une attestation valable cinq ans.',
    },
    visites: {
      title: 'Puis-je demander une visite ici ?',
      text: 'Oui. Une fois connecté, choisissez « Je signale… » et dites ce qui arrive : le portail explique ce que la loi demande, pour quand, et qui fait quoi. Ne donnez jamais de motif médical.',
    },
    salarie: {
      title: 'Je suis salarié : puis-je voir le médecin du travail ?',
      text: 'Oui, à tout moment et sans donner de raison. La page « Salarié » dit vos droits et vous laisse demander un rendez-vous ; votre employeur n’en voit rien.',
    },
    rectifier: {
      title: 'Je me suis trompé après avoir déposé',
      text: 'Rien de grave : rectifiez. Une nouvelle version est créée, l’ancienne est gardée, et vous voyez l’écart entre les deux.',
    },
    independants: {
      title: 'Je suis indépendant, comment m’affilier ?',
      text: 'Appelez le {{phone}}. L’offre comprend une visite avec un médecin, un point sur vos risques et au moins une action dans l’année. L’affiliation dure un an et n’est jamais reconduite sans votre accord.',
    },
  },
};
export default help;
