/** What the service decides about visits. */
const visitSettings = {
  title: 'Réglages des visites',
  lead: 'Ce que la loi laisse au service : délais promis, rappels, absences. Un changement vaut pour la suite ; ce qui est déjà envoyé ou facturé reste.',
  parts: {
    answer: 'Demandes',
    reminders: 'Rappels',
    absence: 'Excuses et absences',
  },
  fields: {
    noticeHours: 'Délai pour excuser un salarié sans frais',
    feeForAbsence: 'Préparer une facture pour une absence ou une excuse tardive',
    reminderDays: 'Rappels par e-mail',
    smsDayBefore: 'SMS au salarié la veille du rendez-vous',
    absenceTargetPercent: 'Taux d’absence visé',
    trajetAsNonProfessional: 'Traiter l’accident de trajet comme un accident non professionnel',
    proposalDays: 'Délai promis pour proposer une date',
  },
  hints: {
    noticeHours: 'Avant le rendez-vous. L’employeur lit ce délai avant d’excuser quelqu’un.',
    feeForAbsence: 'Un brouillon, au tarif de l’année. Jamais à la charge du salarié.',
    reminderDays: 'Par exemple 7, 2. Laissez vide pour n’en envoyer aucun.',
    smsDayBefore: 'Si un numéro est connu. Il dit le lieu et l’heure, rien de médical.',
    absenceTargetPercent: 'Les graphiques d’assiduité s’y comparent.',
    trajetAsNonProfessional:
      'Coché : visite de reprise à partir de 60 jours d’absence. Décoché : à partir de 30 jours, comme un accident du travail.',
    proposalDays: 'L’employeur lit ce délai dès qu’il a fait sa demande.',
  },
  why: {
    trajetAsNonProfessional:
      'Le texte ne nomme pas l’accident de trajet. Entre 30 et 59 jours, l’employeur lit que le service décide.',
  },
  units: {
    workingDays: 'jours ouvrés',
    daysBefore: 'jours avant',
    hours: 'heures',
  },
  fees: {
    title: 'Ce que coûte une absence',
    text: 'Le montant vient de la grille tarifaire de l’année du rendez-vous.',
    none: 'Aucune grille tarifaire n’est enregistrée.',
    year: 'Tarifs {{exercice}}',
    free: 'Rien : aucun montant dans la grille',
    net: 'HT',
  },
  save: 'Enregistrer les réglages des visites',
  saved: 'Les réglages des visites sont enregistrés. Ils paraissent partout dans les 30 secondes.',
  error: {
    noticeHours: 'Indiquez un nombre d’heures entier, entre 0 et 240.',
    reminderDays: 'Indiquez au plus cinq nombres de jours, entre 0 et 60, séparés par des virgules.',
    absenceTargetPercent: 'Indiquez un pourcentage entre 0 et 100.',
    proposalDays: 'Indiquez un nombre de jours entier, entre 1 et 60.',
  },
};
export default visitSettings;
