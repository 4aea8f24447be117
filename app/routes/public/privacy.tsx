import { publicPage } from '~/http/guard.server';
import { PrivacyPage } from '~/ui/legal/privacy-page';

export const loader = publicPage('public:view', () => null);

export default function Privacy() {
  return <PrivacyPage />;
}
