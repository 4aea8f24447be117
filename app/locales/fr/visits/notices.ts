/** What employers tell the service without asking for a visit. */
export default {
  title: 'Signalements',
  lead_zero: 'Tout a été lu.',
  lead_one: '1 signalement à lire. Il ne demande pas de rendez-vous : lisez-le, répondez si c’est utile.',
  lead_many:
    '{{shown}} signalements à lire. Ils ne demandent pas de rendez-vous : lisez-les, répondez si c’est utile.',
  lead_other:
    '{{shown}} signalements à lire. Ils ne demandent pas de rendez-vous : lisez-les, répondez si c’est utile.',
  parts: 'Signalements',
  unread: 'À lire',
  read: 'Lus',
  everySecteur: 'Voir tous les secteurs',
  mySecteur: 'Voir mon secteur',
  none: 'Aucun signalement ici',
  noneText: 'Les employeurs en envoient depuis leur page « Je signale… ».',
  sent: 'Envoyé par {{name}}, {{company}}',
  why: {
    'information-at':
      'Un accident du travail de moins de 30 jours d’arrêt : l’employeur informe le médecin, aucune visite n’est due.',
    'prereprise-informe':
      'L’employeur a informé le salarié qu’une visite de pré-reprise existe. Lui seul, ou un médecin, peut la demander.',
    liaison:
      'Un rendez-vous entre l’employeur et le salarié absent, qui est d’accord. Ce n’est pas un examen ; le service y est invité.',
  },
  article: { 'information-at': 'R.4624-33', 'prereprise-informe': 'L.4624-2-4', liaison: 'L.1226-1-3' },
  fact: {
    absenceFrom: 'Absent depuis le',
    returnOn: 'Retour le',
    informedOn: 'Informé le',
    agreementOn: 'Accord du salarié le',
    proposedOn: 'Proposé le',
    place: 'Lieu',
  },
  markRead: 'Marquer comme lu',
  marked: 'Marqué comme lu.',
  readBy: 'Lu par {{name}} le {{at}}',
  answer: 'Répondre dans la demande {{reference}}',
  contact: 'Pour répondre',
};
