import { companyPage } from '~/http/guard.server';
import { again, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { listImports } from '~/services/declarations/imports/list-imports.server';
import { receiveImport } from '~/services/declarations/imports/receive-import.server';
import { ImportListPage } from '~/ui/declarations/imports/import-list-page';
import { refusalText } from '~/ui/declarations/imports/words';
import { usePageData, useRefusal } from '~/ui/page-data';

export const handle = { upload: true, enhance: true };

export const loader = companyPage('import:run', async ({ actor }) => ({
  adherent: actor.number,
  imports: await listImports(actor),
}));

export const action = companyPage('import:run', async ({ actor, request, t, format }) => {
  const file = (await request.formData()).get('file');
  const isSent = file instanceof File && (file.size > 0 || file.name !== '');
  const received = isSent
    ? await receiveImport(actor, { name: file.name, content: new Uint8Array(await file.arrayBuffer()) })
    : { ok: false as const, refusals: [{ code: 'file-missing' as const }] };
  if (received.ok) return seeOther(paths.import(actor.number, received.value.id));
  const why = refusalText(t, format, received.refusals[0] ?? { code: 'file-missing' });
  return again({ form: { values: {}, errors: { file: why } } });
});

export default function Imports() {
  return <ImportListPage {...usePageData<typeof loader>()} sent={useRefusal<typeof action>()} />;
}
