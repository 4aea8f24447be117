import { countOf } from '~/domain/declarations/campaign-view';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { abandonMembers, confirmMembers } from '~/services/declarations/member-import/apply-members.server';
import {
  IMPORT_LINES_PER_PAGE,
  LINE_KINDS,
  problemText,
  showMemberImport,
} from '~/services/declarations/member-import/show-import.server';
import { usePageData } from '~/ui/page-data';
import { ImportPage } from '~/ui/staff/member-import/import-page';

export const handle = { enhance: true };

export const loader = staffPage('member:import', async ({ actor, params, url, t }) => {
  const kind = LINE_KINDS.find((known) => known === url.searchParams.get('lignes')) ?? null;
  const page = countOf(url.searchParams, 'page') ?? 1;
  const shown = await showMemberImport(actor, params.id ?? '', { kind, page });
  if (!shown) throw notFound();
  const { lines, facts, ...rest } = shown;
  const said = lines.map(({ problems, ...line }) => ({
    ...line,
    problems: problems.map((problem) => problemText(t, problem)),
  }));
  const { fileName, headers, mapping, refusal } = facts;
  return {
    ...rest,
    lines: said,
    facts: { fileName, headers, mapping, refusal },
    page,
    pageSize: IMPORT_LINES_PER_PAGE,
    kinds: [...LINE_KINDS],
  };
});

/** Writes what the preview showed, or gives it up. */
export const action = staffPage('member:import', async ({ actor, params, request, t }) => {
  const id = params.id ?? '';
  if ((await request.formData()).get('act') !== 'apply') {
    await abandonMembers(actor, id);
    return seeOther(paths.membersImport(), flash({ kind: 'success', text: t('members:import.abandoned') }));
  }
  const done = await confirmMembers(actor, id);
  if (!done.ok) throw notFound();
  return seeOther(paths.memberImport(id));
});

export default function MemberImport() {
  return <ImportPage {...usePageData<typeof loader>()} />;
}
