import type fr from '~/locales/fr/visits/health-team';
import type { Translation } from '~/locales/translation';

export default {
  title: 'Health team',
  lead: 'Doctors and nurses who hold visits. Their sessions and day sheets follow these records.',
  members: 'Professionals',
  name: 'Name',
  team: 'Team',
  chooseTeam: 'Choose a team',
  person: 'Account of the portal',
  personHint: 'That account opens on the own day sheet.',
  noPerson: 'No account',
  isActive: 'Active',
  left: 'Left',
  add: 'Add a professional',
  addMember: 'Add the professional',
  edit: 'Change the record of {{name}}',
  save: 'Save',
  stop: 'Change nothing',
  active: 'Holds visits today',
  newTeam: 'Add a team',
  teamOf: '{{name}} ({{secteur}})',
  teamName: 'Name of the team',
  secteur: 'Secteur',
  chooseSecteur: 'Choose a secteur',
  addTeam: 'Add the team',
  saved: '{{name}}: saved.',
  error: {
    name: 'Give a name.',
    profession: 'Choose a profession.',
    team: 'Choose a team.',
    secteur: 'Choose a secteur.',
  },
  refusal: {
    'unknown-team': 'There is no such team.',
    'unknown-person': 'This account belongs to nobody of the service.',
    'person-linked': 'This account already belongs to another professional.',
    'still-expected':
      'Workers are still expected by this professional: clear those days from the day sheet first.',
    'unknown-secteur': 'There is no such secteur.',
    'team-known': 'A team already has this name.',
  },
} satisfies Translation<typeof fr>;
