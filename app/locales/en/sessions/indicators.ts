import type fr from '~/locales/fr/sessions/indicators';
import type { Translation } from '~/locales/translation';

export default {
  title: 'Figures of awareness sessions',
  lead: 'Sessions held and cancelled, how full they were and what participants say, worked out at this instant.',
  tab: 'Awareness sessions',
  none: 'No session held or cancelled yet',
  noneText: 'The tables fill in as soon as a session is noted held.',
  year: 'Year',
  filter: 'Choose the year',
  file: 'Table of all years',
  caption: 'Sessions by theme, {{year}}',
  theme: 'Theme',
  all: 'All themes',
  held: 'Held',
  cancelled: 'Cancelled',
  filling: 'Filling, webinars aside',
  companies: 'Companies',
  workers: 'Participants',
  satisfaction: 'Satisfaction, out of 5',
  heldNote_one: '{{count}} cancelled',
  heldNote_other: '{{count}} cancelled',
  few: 'Satisfaction is shown from {{count}} answers on: fewer would tell who answered.',
} satisfies Translation<typeof fr>;
