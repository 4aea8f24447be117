import { publicPage } from '~/http/guard.server';
import { LegalPage } from '~/ui/legal/legal-page';

export const loader = publicPage('public:view', () => null);

export default function Legal() {
  return <LegalPage />;
}
