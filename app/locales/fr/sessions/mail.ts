import type { PlaceNews } from '../../../../emails/sessions/place-news';

type Words = { subject: string; text: string; own: string };

const words = {
  session: 'Session',
  when: 'Quand',
  where: 'Où',
  button: 'Voir la session',
  own: 'Ma participation',
  accept: 'Accepter la place',
};
const news = {
  registered: {
    subject: 'Inscription confirmée le {{day}}\u00a0: {{theme}}',
    text: 'Inscrits\u00a0: {{names}}. Le fichier joint ajoute la session à votre agenda.',
    own: 'Votre entreprise vous a inscrit à cette session. Le fichier joint l’ajoute à votre agenda.',
  },
  waiting: {
    subject: 'Liste d’attente, session du {{day}}\u00a0: {{theme}}',
    text: 'La session est complète. En liste d’attente\u00a0: {{names}}. Nous vous écrivons dès qu’une place se libère.',
    own: 'La session est complète\u00a0: vous êtes en liste d’attente. Votre entreprise est prévenue dès qu’une place se libère.',
  },
  'cancelled-place': {
    subject: 'Inscription annulée, session du {{day}}\u00a0: {{theme}}',
    text: 'L’inscription est annulée pour {{names}}.',
    own: 'Votre inscription à cette session est annulée.',
  },
  offered: {
    subject: 'Place libre le {{day}}\u00a0: {{theme}}',
    text: 'Une place s’est libérée pour {{names}}. Acceptez-la avant le {{until}}\u00a0: ensuite elle est proposée à la personne suivante.',
    own: 'Une place s’est libérée pour vous. Votre entreprise peut l’accepter jusqu’au {{until}}.',
  },
  accepted: {
    subject: 'Place acceptée le {{day}}\u00a0: {{theme}}',
    text: 'La place de {{names}} est confirmée. Le fichier joint ajoute la session à votre agenda.',
    own: 'Votre place est confirmée. Le fichier joint ajoute la session à votre agenda.',
  },
  passed: {
    subject: 'Place proposée à un autre, session du {{day}}',
    text: 'La place gardée pour {{names}} n’a pas été acceptée à temps\u00a0: elle est proposée à la personne suivante.',
    own: 'La place gardée pour vous n’a pas été acceptée à temps.',
  },
  moved: {
    subject: 'Nouvelle date le {{day}}\u00a0: {{theme}}',
    text: 'L’inscription de {{names}} est déplacée à cette session. Si la date ne convient pas, vous pouvez l’annuler.',
    own: 'Votre inscription est déplacée à cette session.',
  },
  confirmed: {
    subject: 'Session confirmée le {{day}}\u00a0: {{theme}}',
    text: 'La session a lieu. Inscrits\u00a0: {{names}}.',
    own: 'La session a lieu. Nous vous attendons.',
  },
  cancelled: {
    subject: 'Session annulée le {{day}}\u00a0: {{theme}}',
    text: 'Cette session n’aura pas lieu, faute de participants ou d’intervenant. Étaient inscrits\u00a0: {{names}}. Choisissez une autre date\u00a0: l’inscription prend moins d’une minute.',
    own: 'Cette session n’aura pas lieu. Votre entreprise peut choisir une autre date.',
  },
  changed: {
    subject: 'Session modifiée, le {{day}}\u00a0: {{theme}}',
    text: 'La date, l’heure ou le lieu ont changé. Inscrits\u00a0: {{names}}. Le fichier joint met votre agenda à jour.',
    own: 'La date, l’heure ou le lieu ont changé. Le fichier joint met votre agenda à jour.',
  },
} satisfies Record<PlaceNews, Words>;

export default { ...words, ...news };
