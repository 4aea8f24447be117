import { publicPage } from '~/http/guard.server';
import { AccessibilityPage } from '~/ui/legal/accessibility-page';

export const loader = publicPage('public:view', () => null);

export default function Accessibility() {
  return <AccessibilityPage />;
}
