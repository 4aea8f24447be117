import type fr from '~/locales/fr/shared/home';
import type { Translation } from '~/locales/translation';

const home = {
  title: 'Your team’s occupational health, in a few steps',
  lead: 'Declare your workers, understand their follow-up, know what is due and when.',
} satisfies Translation<typeof fr>;
export default home;
