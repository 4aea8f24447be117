import type { MemberRefusal } from '~/services/visits/health-team.server';

/** Who holds visits. */
export default {
  title: 'Équipe santé travail',
  lead: 'Médecins et infirmiers qui tiennent des visites. Leurs vacations et leurs feuilles du jour suivent ces fiches.',
  members: 'Professionnels',
  name: 'Nom',
  team: 'Équipe',
  chooseTeam: 'Choisir une équipe',
  person: 'Compte du portail',
  personHint: 'Son compte ouvre directement sa feuille du jour.',
  noPerson: 'Aucun compte',
  isActive: 'En activité',
  left: 'Parti',
  add: 'Ajouter un professionnel',
  addMember: 'Ajouter le professionnel',
  edit: 'Modifier la fiche de {{name}}',
  save: 'Enregistrer',
  stop: 'Ne rien changer',
  active: 'Il tient des visites aujourd’hui',
  newTeam: 'Ajouter une équipe',
  teamOf: '{{name}} ({{secteur}})',
  teamName: 'Nom de l’équipe',
  secteur: 'Secteur',
  chooseSecteur: 'Choisir un secteur',
  addTeam: 'Ajouter l’équipe',
  saved: '{{name}} : c’est enregistré.',
  error: {
    name: 'Indiquez un nom.',
    profession: 'Choisissez une profession.',
    team: 'Choisissez une équipe.',
    secteur: 'Choisissez un secteur.',
  },
  refusal: {
    'unknown-team': 'Cette équipe n’existe pas.',
    'unknown-person': 'Ce compte n’est pas celui d’une personne du service.',
    'person-linked': 'Ce compte est déjà celui d’un autre professionnel.',
    'still-expected':
      'Des salariés sont encore attendus chez ce professionnel : libérez d’abord ses journées depuis la feuille du jour.',
    'unknown-secteur': 'Ce secteur n’existe pas.',
    'team-known': 'Une équipe porte déjà ce nom.',
  } satisfies Record<MemberRefusal['code'] | 'unknown-secteur' | 'team-known', string>,
};
