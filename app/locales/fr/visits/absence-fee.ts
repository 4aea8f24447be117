import type { AbsenceLine } from '~/domain/visits/absence-fee';

/** The draft invoice of a missed or lately excused appointment. */
export default {
  title: {
    missed: 'Absence au rendez-vous du {{when}}',
    late: 'Excuse tardive, rendez-vous du {{when}}',
  } satisfies Record<AbsenceLine['reason'], string>,
  draftNote: 'Un projet : rien n’est à payer pour l’instant.',
  why: 'Le service a gardé ce créneau pour votre entreprise. Prévenir à temps, ou envoyer un collègue, ne coûte rien.',
  neverWorker: 'À la charge de l’entreprise : jamais facturé au salarié, ni retenu sur son salaire.',
  contest:
    'Vous n’êtes pas d’accord ? Écrivez-le dans le fil de la demande {{reference}} : l’équipe vous répond et peut corriger.',
  contestElse:
    'Vous n’êtes pas d’accord ? La personne qui gère les visites peut l’écrire dans le fil de la demande {{reference}}.',
  open: 'Ouvrir la demande {{reference}}',
};
