import { companyPage } from '~/http/guard.server';
import { importPage } from '~/http/import-page.server';
import { ImportPage } from '~/ui/declarations/imports/import-page';
import { usePageData } from '~/ui/page-data';

export const handle = { enhance: true };

export const loader = companyPage('import:run', importPage);

export default function Import() {
  return <ImportPage {...usePageData<typeof loader>()} />;
}
