import type { RepriseReason } from '~/domain/visits/reprise';
import type { RepriseParameter, RepriseQueryRefusal } from '~/domain/visits/reprise-query';

/** The open tool "Faut-il une visite de reprise ?" and its API. */
const repriseTool = {
  title: 'Faut-il une visite de reprise ?',
  lead: 'Dites la cause de l’absence et les deux dates : vous saurez si une visite est obligatoire, et pour quand. Sans compte, et sans donner de nom.',
  say: {
    why: {
      maternite:
        'Après un congé de maternité, une visite de reprise est obligatoire, quelle que soit sa durée.',
      'maladie-pro':
        'Après une absence pour maladie professionnelle, une visite de reprise est obligatoire, quelle que soit sa durée.',
      'accident-travail':
        'Après un accident du travail, une visite de reprise est obligatoire à partir de {{accident}} jours d’absence. C’est le cas ici.',
      'accident-travail-court':
        'Après un accident du travail, une visite de reprise n’est obligatoire qu’à partir de {{accident}} jours d’absence. Ici, l’employeur informe seulement le médecin du travail de la fin de l’arrêt.',
      absence:
        'Après une maladie ou un accident non professionnel, une visite de reprise est obligatoire à partir de {{other}} jours d’absence. C’est le cas ici.',
      'absence-courte':
        'Après une maladie ou un accident non professionnel, une visite de reprise n’est obligatoire qu’à partir de {{other}} jours d’absence. Ce n’est pas le cas ici.',
    } satisfies Record<RepriseReason, string>,
    latest: 'Elle a lieu le jour de la reprise, et au plus tard le {{day}}.',
    dispense:
      'Une visite de pré-reprise dans les {{before}} jours avant la reprise peut dispenser de la visite de reprise si aucune mesure n’était nécessaire. Le service de santé au travail en décide, lui seul : annoncez la reprise comme prévu.',
    staffDecide:
      'Un accident de trajet se lit de deux façons entre {{accident}} et {{other}} jours d’absence : le service de santé au travail décide si une visite est nécessaire.',
  },
  notice: {
    dispense: 'La pré-reprise peut changer la suite',
    staffDecide: 'Accident de trajet : le service décide',
  },
  answer: {
    title: {
      required: 'Oui, une visite de reprise est obligatoire',
      information: 'Pas de visite, mais une information au médecin du travail',
      nothing: 'Non, aucune visite n’est obligatoire',
    },
    latest: 'Au plus tard le',
    latestWhy:
      'La visite a lieu le jour de la reprise, et au plus tard 8 jours après. Ce sont des jours de calendrier : week-ends et jours fériés comptent.',
    days: 'Durée de l’absence',
    daysValue_one: '{{count}} jour',
    daysValue_many: '{{count}} jours',
    daysValue_other: '{{count}} jours',
    daysWhy: 'Du premier jour d’absence à la veille de la reprise, tous les jours du calendrier.',
    next: 'Et maintenant ?',
    act: {
      required: 'Me connecter pour annoncer la reprise',
      information: 'Me connecter pour informer le médecin',
      signedIn: 'Annoncer la reprise',
    },
    share: 'L’adresse de cette page contient vos réponses : enregistrez-la ou envoyez-la telle quelle.',
    again: 'Recommencer avec une autre absence',
  },
  next: {
    required: {
      first: 'Vous annoncez la reprise dès que vous connaissez la date : cela demande la visite.',
      second: 'Votre équipe santé travail vous propose un rendez-vous et envoie la convocation.',
      third:
        'Votre salarié voit le médecin du travail. Vous recevez l’attestation ou l’avis, rien de médical.',
    },
    information: {
      first: 'Vous informez le médecin du travail de la fin de l’arrêt.',
      second: 'Le médecin juge si une visite ou une action sur le poste est utile.',
      third: 'S’il ne vous écrit pas, vous n’avez rien d’autre à faire.',
    },
    nothing: {
      first: 'Vous n’avez rien à demander : votre salarié reprend son poste.',
      second: 'Il peut toujours demander lui-même à voir le médecin du travail, sans vous le dire.',
      third: 'Vous aussi pouvez demander une visite si la reprise vous inquiète.',
    },
  },
  late: {
    title: 'Ce délai est dépassé',
    text_one:
      'Il l’est depuis {{count}} jour. Si la visite n’a pas eu lieu, demandez-la aujourd’hui : elle reste obligatoire.',
    text_many:
      'Il l’est depuis {{count}} jours. Si la visite n’a pas eu lieu, demandez-la aujourd’hui : elle reste obligatoire.',
    text_other:
      'Il l’est depuis {{count}} jours. Si la visite n’a pas eu lieu, demandez-la aujourd’hui : elle reste obligatoire.',
  },
  away: {
    title: 'Avant la reprise',
    prereprise:
      'À partir du {{day}}, votre salarié ou son médecin peut demander une visite de pré-reprise. Vous ne pouvez pas la demander, mais vous devez lui dire qu’elle existe.',
    leaflet: 'La notice à lui remettre (PDF)',
    liaison:
      'À partir du {{day}}, vous pouvez lui proposer un rendez-vous de liaison, avec le service de santé au travail. Il peut refuser.',
  },
  fields: {
    cause: 'Cause de l’absence',
    arret: 'Premier jour d’absence',
    reprise: 'Jour de la reprise',
    prereprise: 'Jour de la visite de pré-reprise',
  } satisfies Record<RepriseParameter, string>,
  form: {
    heading: 'L’absence',
    headingAgain: 'Changer les réponses',
    causeWhy: 'La loi ne distingue que ces cinq familles. Ne donnez aucune autre précision médicale.',
    returnHint: 'Même s’il est à venir.',
    prerepriseHint: 'Seulement si votre salarié vous l’a dit.',
    prerepriseWhy:
      'Depuis le 15 juin 2026, une pré-reprise récente peut dispenser de la visite de reprise. Le service en décide.',
    submit: 'Voir la réponse',
  },
  refusals: {
    'CAUSE-MANQUANTE': 'Choisissez la cause de l’absence.',
    'CAUSE-INCONNUE': 'La cause « {{value}} » n’existe pas.',
    'DATE-MANQUANTE': 'Remplissez « {{label}} ».',
    'DATE-INVALIDE': '« {{value}} » n’est pas une date. Écrivez-la sous la forme 2026-12-31.',
    'VALEUR-REPETEE': 'Donnez une seule réponse.',
    'REPRISE-AVANT-ARRET': 'La reprise ne peut pas précéder le premier jour d’absence.',
  } satisfies Record<RepriseQueryRefusal['code'], string>,
  api: {
    description:
      'Dit si la loi demande une visite de reprise, jusqu’à quand, avec l’article. Les jours d’absence sont le jour de la reprise moins le premier jour d’absence. Avec `prereprise`, dit que le service peut dispenser ; ne décide jamais. Rien n’est enregistré.',
    answered: 'Ce que la loi demande.',
    parameters: {
      cause: 'Famille de l’absence, rien de plus précis.',
      arret: 'Premier jour d’absence.',
      reprise: 'Jour de la reprise.',
      prereprise: 'Jour d’une visite de pré-reprise, s’il y en a eu une.',
    } satisfies Record<RepriseParameter, string>,
  },
};
export default repriseTool;
