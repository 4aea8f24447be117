import { publicPage } from '~/http/guard.server';
import { workerIn } from '~/http/worker-door.server';
import { usePageData } from '~/ui/page-data';
import { RightsPage } from '~/ui/visits/worker-door/rights-page';

export const loader = publicPage('worker-door:use', async (args) => ({
  inside: (await workerIn(args)) !== null,
}));

export default function Rights() {
  return <RightsPage {...usePageData<typeof loader>()} />;
}
