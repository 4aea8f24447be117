import type fr from '~/locales/fr/sessions/certificate';
import type { Translation } from '~/locales/translation';

export default {
  title: 'Certificate of attendance',
  says: '{{service}} certifies that',
  took: 'took part in the awareness session “{{theme}}”.',
  reference: 'Reference of the session',
  issued: 'Certificate issued on {{day}}.',
  law: 'Collective prevention by the occupational-health service (article L.4622-2 of the French labour code).',
} satisfies Translation<typeof fr>;
