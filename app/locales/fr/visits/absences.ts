import type { RepriseReason } from '~/domain/visits/reprise';

/** Absences of a worker, and the return from one. */
export default {
  absenceFrom: 'Premier jour d’absence',
  absenceFromHint: 'Le premier jour non travaillé.',
  days_one: '{{count}} jour',
  days_many: '{{count}} jours',
  days_other: '{{count}} jours',
  yes: 'Oui',
  no: 'Non',
  return: {
    cause: 'Pourquoi était-il absent ?',
    causeHint: 'Seulement la famille d’absence que la loi distingue. Jamais le diagnostic.',
    causeWhy:
      'La visite de reprise est obligatoire après un congé de maternité ou une maladie professionnelle, quelle que soit la durée ; après 30 jours pour un accident du travail ; après 60 jours pour toute autre absence de santé.',
    returnOn: 'Jour du retour',
    returnUnknown: 'La date n’est pas encore connue ?',
    toAbsence: 'Signaler plutôt une absence qui dure',
    prerepriseOn: 'Une visite de pré-reprise a eu lieu le',
    prerepriseHint: 'Seulement si le salarié vous l’a dit. Vous n’avez pas à le lui demander.',
    holdAnyway: 'Je demande que l’examen ait lieu, même s’il n’est pas obligatoire',
    holdAnywayWhy:
      'L’employeur, le salarié ou le médecin peut demander l’examen quand la loi ne l’impose pas, ou quand une pré-reprise pourrait en dispenser.',
    days: 'Durée de l’absence',
    sendVisit: 'Demander la visite de reprise',
    sendNotice: 'Informer le médecin du travail',
    askAnyway: 'Demander quand même l’examen',
  },
  verdict: {
    required: 'Une visite de reprise est obligatoire',
    information: 'Pas de visite obligatoire, mais le médecin du travail doit être informé',
    none: 'Aucune visite de reprise n’est obligatoire',
    latest: 'Elle a lieu le jour du retour, au plus tard le {{day}}.',
    asked: 'Vous demandez que l’examen ait lieu quand même : la demande part au médecin du travail.',
    nothingSent: 'Vous n’avez rien à faire, et rien n’est envoyé.',
    mayBeDispensed:
      'La pré-reprise est récente : l’équipe santé travail peut décider que la visite n’est pas requise. Elle seule en décide ; la demande part donc.',
    staffDecide:
      'Après un accident de trajet, les textes se lisent de deux façons : l’équipe santé travail vous dira si elle souhaite le voir.',
    who: 'C’est vous qui la demandez, dès que la date de retour est connue. L’équipe santé travail fixe le rendez-vous.',
    whoNotice: 'Le médecin du travail lit l’information et décide s’il souhaite voir le salarié.',
  },
  reason: {
    maternite: 'Après un congé de maternité, elle l’est quelle que soit la durée.',
    'maladie-pro': 'Après une maladie professionnelle, elle l’est quelle que soit la durée.',
    'accident-travail': 'L’absence après accident du travail dure {{count}} jours : 30 jours ou plus.',
    'accident-travail-court': 'L’absence après accident du travail dure {{count}} jours : moins de 30 jours.',
    absence: 'L’absence dure {{count}} jours : 60 jours ou plus.',
    'absence-courte': 'L’absence dure {{count}} jours : moins de 60 jours.',
  } satisfies Record<RepriseReason, string>,
  absence: {
    fromHint: 'Au-delà de 30 jours, deux droits s’ouvrent.',
    prereprise: 'La visite de pré-reprise : à lui de la demander',
    prerepriseText:
      'Vous ne pouvez pas la demander. Vous devez lui faire savoir qu’elle existe : remettez-lui cette feuille.',
    prerepriseWhy:
      'Après plus de 30 jours d’absence, le salarié, son médecin traitant, le médecin conseil ou le médecin du travail peut demander une visite pour préparer le retour. L’employeur en informe le salarié.',
    leaflet: { fr: 'La feuille à remettre, en français', en: 'La feuille à remettre, en anglais' },
    informed: 'J’ai informé {{name}} de la visite de pré-reprise',
    informedOn: 'Informé le',
    liaison: 'Le rendez-vous de liaison : à vous ou à lui de le proposer',
    liaisonText:
      'Un échange pour garder le lien et préparer le retour. Ce n’est pas une visite médicale, et il peut refuser.',
    liaisonWhy:
      'À partir de 30 jours d’absence, l’employeur ou le salarié peut organiser un rendez-vous de liaison. Le service de prévention y est associé. Aucune conséquence ne peut être tirée d’un refus.',
    liaisonWanted: 'Nous prévoyons un rendez-vous de liaison, et l’équipe santé travail est invitée',
    agreementOn: 'Accord du salarié, donné le',
    proposedOn: 'Date proposée',
    place: 'Lieu ou moyen',
    placeHint: 'Exemple : dans nos bureaux, par téléphone, en visioconférence.',
    submit: 'Enregistrer',
  },
};
