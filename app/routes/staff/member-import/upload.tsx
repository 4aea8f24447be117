import { staffPage } from '~/http/guard.server';
import { again, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { receiveMembers } from '~/services/declarations/member-import/receive-members.server';
import { listMemberImports } from '~/services/declarations/member-import/show-import.server';
import { refusalText } from '~/ui/declarations/imports/words';
import { usePageData, useRefusal } from '~/ui/page-data';
import { UploadPage } from '~/ui/staff/member-import/upload-page';

export const handle = { upload: true };

export const loader = staffPage('member:import', async ({ actor }) => ({
  jobs: await listMemberImports(actor),
}));

export const action = staffPage('member:import', async ({ actor, request, t, format }) => {
  const file = (await request.formData()).get('file');
  const isSent = file instanceof File && (file.size > 0 || file.name !== '');
  const received = isSent
    ? await receiveMembers(actor, { name: file.name, content: new Uint8Array(await file.arrayBuffer()) })
    : { ok: false as const, refusals: [{ code: 'file-missing' as const }] };
  if (received.ok) return seeOther(paths.memberImport(received.value));
  const why = refusalText(t, format, received.refusals[0] ?? { code: 'file-missing' });
  return again({ form: { values: {}, errors: { file: why } } });
});

export default function Upload() {
  return <UploadPage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()?.form} />;
}
