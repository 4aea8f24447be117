import type { FixDueRefusal, Presence, PresenceRefusal } from '~/services/visits/hold-visit.server';

/** The day sheet of a professional. */
export default {
  link: 'Feuille du jour',
  title: 'Journée du {{day}}',
  sum_one: '{{count}} rendez-vous, dont {{coming}} à venir.',
  sum_many: '{{count}} rendez-vous, dont {{coming}} à venir.',
  sum_other: '{{count}} rendez-vous, dont {{coming}} à venir.',
  before: 'Veille',
  after: 'Lendemain',
  filter: 'Choisir la journée',
  day: 'Jour',
  none: 'Aucun rendez-vous ce jour-là',
  noneText: 'Choisissez un autre jour ou un autre professionnel.',
  lastDay: 'Jour précédent : {{day}}',
  nextDay: 'Jour suivant : {{day}}',
  unknown: 'Salarié à identifier',
  late: 'Hors délai',
  confirmed: 'Confirmé par l’employeur',
  private: 'Inconnu de l’employeur',
  documents_one: '{{count}} document',
  documents_many: '{{count}} documents',
  documents_other: '{{count}} documents',
  nextVisit: 'Prochaine visite',
  ceiling: '{{act}} : au plus tard le {{day}} selon la loi.',
  fixed: 'Fixée au {{day}}.',
  fixLabel: 'À revoir au plus tard le',
  fix: 'Fixer l’échéance',
  fixWhy:
    'Le professionnel de santé peut revoir le salarié plus tôt que la loi ne l’exige, jamais plus tard.',
  awayTitle: 'Le professionnel est absent ce jour-là',
  awayText_one:
    'Le rendez-vous à venir revient dans la liste à traiter, les personnes concernées sont prévenues par courriel et les créneaux libres de la journée sont retirés. Cela ne s’annule pas.',
  awayText_many:
    'Les {{count}} rendez-vous à venir reviennent dans la liste à traiter, les personnes concernées sont prévenues par courriel et les créneaux libres de la journée sont retirés. Cela ne s’annule pas.',
  awayText_other:
    'Les {{count}} rendez-vous à venir reviennent dans la liste à traiter, les personnes concernées sont prévenues par courriel et les créneaux libres de la journée sont retirés. Cela ne s’annule pas.',
  awaySure: 'J’ai compris : ces rendez-vous seront à replacer.',
  away: 'Libérer la journée',
  act: {
    hold: 'Présent',
    miss: 'Absent',
    excuse: 'Excusé',
    recall: 'Corriger',
    dispense: 'Visite non requise',
  } satisfies Record<Presence, string>,
  done: {
    hold: 'Présence notée : la visite est effectuée.',
    miss: 'Absence notée : la demande revient dans la liste à traiter.',
    excuse: 'Excuse notée : la demande revient dans la liste à traiter.',
    recall: 'C’est corrigé : le rendez-vous attend de nouveau une réponse.',
    dispense: 'La visite est notée comme non requise. L’employeur ne voit rien d’autre.',
    fix: 'La prochaine visite est fixée au {{day}} au plus tard.',
    unfix: 'L’échéance légale seule s’applique.',
    away_one: 'La journée est libérée : {{count}} demande revient dans la liste à traiter.',
    away_many: 'La journée est libérée : {{count}} demandes reviennent dans la liste à traiter.',
    away_other: 'La journée est libérée : {{count}} demandes reviennent dans la liste à traiter.',
  },
  refusal: {
    'visit-event-impossible': 'Un collègue a déjà noté autre chose : vérifiez l’état de ce rendez-vous.',
    'not-yet': 'Ce rendez-vous est le {{on}} : sa présence se note ce jour-là.',
    'not-dispensable':
      'Seul un professionnel de santé peut noter qu’une visite de reprise n’est pas requise.',
    'after-ceiling':
      'La loi fixe le dernier jour au {{ceilingOn}} : choisissez cette date ou une plus proche.',
    past: 'Cette date est passée : choisissez-en une à partir du {{today}}.',
    'private-visit':
      'Cette visite est inconnue de l’employeur : une échéance fixée ici la lui ferait deviner.',
    'no-worker': 'Rattachez d’abord cette visite à un salarié.',
    'not-sure': 'Cochez la case pour libérer la journée.',
  } satisfies Record<PresenceRefusal['code'] | FixDueRefusal['code'] | 'not-sure', string>,
};
