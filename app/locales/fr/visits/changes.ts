/** A start, and a change of post or exposures. */
export default {
  first: {
    by: 'À faire au plus tard le {{day}}.',
    before: 'À faire avant qu’il prenne le poste, au plus tard le {{day}}.',
    unknownStart: 'Indiquez sa date d’entrée sur sa fiche : elle donne la date limite.',
    missed_one: 'La date limite est dépassée depuis {{count}} jour.',
    missed_many: 'La date limite est dépassée depuis {{count}} jours.',
    missed_other: 'La date limite est dépassée depuis {{count}} jours.',
    startPast: 'Il a commencé le {{day}} : demandez la visite sans attendre.',
    recent_one: 'Sa dernière visite a moins de {{count}} an : l’équipe santé travail dira si elle suffit.',
    recent_many: 'Sa dernière visite a moins de {{count}} ans : l’équipe santé travail dira si elle suffit.',
    recent_other: 'Sa dernière visite a moins de {{count}} ans : l’équipe santé travail dira si elle suffit.',
    spare_one:
      'Une visite de moins de {{count}} an, sur un poste identique, peut compter comme première visite. L’équipe santé travail en décide.',
    spare_many:
      'Une visite de moins de {{count}} ans, sur un poste identique, peut compter comme première visite. L’équipe santé travail en décide.',
    spare_other:
      'Une visite de moins de {{count}} ans, sur un poste identique, peut compter comme première visite. L’équipe santé travail en décide.',
    collective: 'Pas de visite individuelle',
    collectiveText:
      'Pour ce contrat saisonnier, votre service organise une action de prévention collective à la place.',
  },
  hiring: {
    new: 'Il n’est pas encore dans votre liste',
    newText: 'Ajoutez-le : sa première visite est demandée en même temps, avec sa date limite.',
    otherEmployer: 'Son employeur principal organise son suivi : vous n’avez pas de visite à demander',
    submit: 'Demander la première visite',
  },
  change: {
    changedOn: 'À compter du',
    changedOnHint: 'Le premier jour dans le nouveau poste. La fiche est mise à jour dès maintenant.',
    exposuresLead: 'Décochez ce qui prend fin, cochez ce qui commence. Son poste compte aussi.',
    same: 'Son suivi ne change pas de catégorie',
    differs: 'Son suivi change de catégorie',
    before: 'Avant',
    after: 'Après',
    firstAsked: 'Une visite est à faire avant qu’il prenne ce poste. Elle est demandée en enregistrant.',
    ends: 'Une exposition prend fin',
    endsText:
      'Ne sera plus exposé à : {{exposures}}. Le service et le salarié doivent le savoir : une surveillance peut lui être utile ensuite.',
    informedHint: 'Il peut aussi demander cette visite lui-même, du {{from}} au {{until}}.',
    submit: 'Enregistrer le changement',
    saved: 'La fiche est à jour. Suivi : {{category}}.',
    asked_one: '{{count}} visite est demandée.',
    asked_many: '{{count}} visites sont demandées.',
    asked_other: '{{count}} visites sont demandées.',
  },
  error: {
    UNKNOWN_POST: 'Ce poste n’existe plus. Choisissez-en un autre.',
    CHANGED_MEANWHILE:
      'Un collègue a modifié cette fiche pendant votre saisie. Rouvrez cette page, puis recommencez.',
    SAME_AS_BEFORE: 'Rien ne change : choisissez un autre poste, ou d’autres expositions.',
  },
};
