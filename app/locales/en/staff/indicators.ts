import type { Translation } from '../../translation';
import type fr from '../../fr/staff/indicators';

export default {
  title: 'Indicators',
  lead: 'The two tables of the service project, computed from the portal’s data at this moment.',
  filter: 'Choose the data',
  exercice: 'Year',
  source: {
    label: 'Data',
    hint: 'The lists are those of today, whatever the year.',
    declarations: 'Submitted declarations',
    listes: 'Lists of active members',
  },
  none: 'No campaign',
  noneText: 'The tables fill as soon as a campaign is open.',
  secteurs: 'Companies by size and workers by follow-up (simple SIS, reinforced SIR, adapted SIA), by sector',
  sections: 'Members and workers by follow-up, by section of activity (NAF)',
  secteursFile: 'Table by sector',
  nafFile: 'Table by activity',
  secteur: 'Sector',
  section: 'Section',
  name: 'Activity',
  members: 'Members',
  companies: 'Companies',
  effectif: 'Total workers',
  bands: {
    moins_20: 'Under 20',
    '20_49': '20 to 49',
    '50_299': '50 to 299',
    '300_plus': '300 and over',
  },
} satisfies Translation<typeof fr>;
