import type { ExcuseRefusal } from '~/services/visits/company/excuse-appointment.server';

/** Excusing a worker, with a colleague instead. */
export default {
  title: 'Excuser {{name}}',
  lead: '{{kind}}, {{when}}, {{centre}}',
  free: 'Sans frais jusqu’au {{at}}',
  freeText: 'Prévenez au moins {{hours}} h avant et l’excuse ne coûte rien.',
  late: 'Le délai sans frais est passé',
  lateText: 'Il s’arrêtait le {{at}}, {{hours}} h avant le rendez-vous.',
  lateFee:
    'Sans remplaçant, {{amount}} HT sont facturés à l’entreprise. Un rendez-vous manqué sans prévenir coûte autant.',
  feeAfter: 'Après, ou si personne ne vient : {{amount}} HT, facturés à l’entreprise.',
  noFee: 'Votre service ne facture pas les absences.',
  never: 'Ces frais ne sont jamais facturés au salarié.',
  replaceFree: 'Proposer un collègue ne coûte rien, même au dernier moment.',
  reason: 'Pourquoi ne vient-il pas ?',
  reasonHint: 'Une raison pratique seulement, jamais médicale.',
  who: 'Qui vient à sa place ?',
  whoHint: 'Les collègues pour qui ce créneau convient, le plus en retard d’abord.',
  whoNone:
    'Aucun collègue ne peut prendre ce créneau : ni retard, ni demande en attente pour ce type de rendez-vous.',
  whoWhy:
    'Un créneau d’infirmier ne convient ni à un examen d’aptitude, ni à une attestation. Une téléconsultation demande l’accord du salarié. Les collègues absents ce jour-là ou déjà convoqués ne sont pas proposés.',
  nobody: 'Personne',
  nobodyHint: 'Le créneau est rendu au service, qui propose une autre date à {{name}}.',
  lateSince: 'en retard, à voir avant le {{day}}',
  dueBy: 'à voir avant le {{day}}',
  noDue: 'demande en attente',
  unknown: 'aucune visite connue du service',
  submit: 'Excuser',
  cancel: 'Ne rien changer',
  seeMore_one: 'Voir {{count}} autre collègue',
  seeMore_many: 'Voir {{count}} autres collègues',
  seeMore_other: 'Voir {{count}} autres collègues',
  gone: 'Ce rendez-vous n’est plus à venir',
  goneText: 'Il a été excusé, déplacé ou tenu entre-temps.',
  past: 'Ce rendez-vous a déjà commencé',
  pastText: 'Il ne s’excuse plus ici : appelez votre centre.',
  back: 'Voir la visite',
  said: {
    excused: '{{name}} est excusé. Votre équipe santé travail lui propose une autre date.',
    late: '{{name}} est excusé, après le délai sans frais. Votre équipe lui propose une autre date.',
    replaced: '{{colleague}} prend la place de {{name}}, {{when}}. Les deux en sont avertis.',
  },
  error: {
    reason: 'Choisissez une raison.',
    who: 'Choisissez un collègue, ou « Personne ».',
  },
  refusal: {
    'already-excused': '{{by}} a déjà excusé {{name}}, le {{at}}. Rien n’a changé.',
    'no-appointment':
      'Ce rendez-vous n’est plus à venir : il a été déplacé ou tenu entre-temps. Rien n’a changé.',
    'appointment-past': 'Ce rendez-vous a déjà commencé : appelez votre centre. Rien n’a changé.',
    'not-a-replacement':
      'Ce collègue n’est plus disponible : il vient d’être convoqué, ou n’attend plus de visite. Choisissez-en un autre.',
  } satisfies Record<ExcuseRefusal['code'], string>,
};
