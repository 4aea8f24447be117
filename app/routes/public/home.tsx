import { publicPage } from '~/http/guard.server';
import { HomePage } from '~/ui/public/home-page';

export const loader = publicPage('public:view', () => null);

export default function Home() {
  return <HomePage />;
}
