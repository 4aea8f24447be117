import { publicPage } from '~/http/guard.server';
import { HelpPage } from '~/ui/legal/help-page';

export const loader = publicPage('public:view', () => null);

export default function Help() {
  return <HelpPage />;
}
