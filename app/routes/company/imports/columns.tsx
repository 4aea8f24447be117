import { companyPage } from '~/http/guard.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { openImport } from '~/services/declarations/imports/list-imports.server';
import { mapColumns, targetsOn } from '~/services/declarations/imports/map-columns.server';
import { ColumnsPage } from '~/ui/declarations/imports/columns-page';
import { columnRefusals } from '~/ui/declarations/imports/column-refusals';
import { usePageData, useRefusal } from '~/ui/page-data';

export const loader = companyPage('import:run', async ({ actor, params, today }) => {
  const found = await openImport(actor, params.import ?? '');
  if (!found) throw notFound();
  const { id, state, columns, headers, fileName } = found.import;
  if (!columns || (state !== 'mapping' && state !== 'preview'))
    throw seeOther(paths.import(actor.number, id));
  return { adherent: actor.number, id, state, columns, headers, fileName, targets: targetsOn(today) };
});

export const action = companyPage('import:run', async ({ actor, params, request, today, t }) => {
  const id = params.import ?? '';
  const form = await request.formData();
  const wanted: string[] = [];
  for (const [name, value] of form) {
    const column = /^column-(\d{1,3})$/.exec(name);
    if (column) wanted[Number(column[1])] = String(value);
  }
  const mapped = await mapColumns(actor, { id, wanted: Array.from(wanted, (target) => target ?? 'ignored'), on: today }); // prettier-ignore
  if (!mapped) throw notFound();
  if (mapped.ok || mapped.refusals.some(({ code }) => code === 'not-now'))
    return seeOther(paths.import(actor.number, id));
  return again({ wanted: Array.from(wanted, (target) => target ?? 'ignored'), errors: columnRefusals(t, mapped.refusals) }); // prettier-ignore
});

export default function Columns() {
  return <ColumnsPage {...usePageData<typeof loader>()} sent={useRefusal<typeof action>()} />;
}
