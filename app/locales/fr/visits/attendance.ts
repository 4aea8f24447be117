/** The company's own attendance. */
export default {
  title: 'Assiduité',
  lead: 'Les rendez-vous perdus sur douze mois, à côté de la moyenne du service.',
  emptyTitle: 'Pas encore de rendez-vous passé',
  emptyText: 'Le taux s’affiche dès qu’un salarié a été attendu à une visite.',
  back: 'Voir les visites',
  own: 'Rendez-vous perdus, votre taux',
  onTarget: 'objectif de {{target}} tenu',
  overTarget: 'objectif : {{target}} au plus',
  mean: 'Moyenne du service',
  meanNote: 'toutes entreprises, sur douze mois',
  lost: 'Rendez-vous perdus',
  lostNote: '{{missed}} sans prévenir, {{late}} excusés après le délai',
  replaced: 'Places reprises par un collègue',
  replacedNote: 'aucun créneau perdu, aucun frais',
  chart: 'Part des rendez-vous perdus, mois par mois',
  chartDesc: 'Dernier mois connu : vous {{own}}, le service {{service}}, objectif {{target}}.',
  ownLabel: 'Vous {{rate}}',
  serviceLabel: 'Service {{rate}}',
  targetLabel: 'Objectif {{rate}}',
  column: {
    month: 'Mois',
    held: 'Effectués',
    missed: 'Absents',
    late: 'Excusés tard',
    replaced: 'Remplacés',
    own: 'Vous',
    service: 'Service',
  },
  how: 'Comment est-ce compté ?',
  howText:
    'Un rendez-vous est perdu quand le salarié ne vient pas, ou quand il est excusé après le délai. Une excuse à temps ou un remplacement ne comptent pas. La moyenne du service ne s’affiche pas les mois où trop peu d’entreprises avaient des rendez-vous.',
  effect: 'Ce que remplacer apporte',
  effectText_one:
    '{{count}} place a été reprise par un collègue. Sans cela, votre taux serait de {{without}} au lieu de {{rate}}.',
  effectText_many:
    '{{count}} places ont été reprises par un collègue. Sans cela, votre taux serait de {{without}} au lieu de {{rate}}.',
  effectText_other:
    '{{count}} places ont été reprises par un collègue. Sans cela, votre taux serait de {{without}} au lieu de {{rate}}.',
  effectNone:
    'Quand un salarié ne peut pas venir, excusez-le et proposez un collègue dans la même étape : le créneau sert, et rien n’est facturé.',
};
