import { can } from '~/domain/access/permissions';
import { staffPage } from '~/http/guard.server';
import { listPrices } from '~/services/payments/price-lists.server';
import { usePageData } from '~/ui/page-data';
import { PriceListsPage } from '~/ui/staff/prices/price-lists-page';

export const loader = staffPage('pricelist:view', async ({ actor }) => ({
  lists: await listPrices(actor),
  mayManage: can(actor.subject, 'pricelist:manage'),
}));

export default function PriceLists() {
  return <PriceListsPage {...usePageData<typeof loader>()} />;
}
