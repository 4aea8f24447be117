import { memberQuery, memberView } from '~/domain/declarations/member-view';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { requestLetters } from '~/services/declarations/letters/request-letters.server';
import { listBatches, newBatch } from '~/services/declarations/letters/show-letters.server';
import { listMembers, MEMBERS_PER_PAGE } from '~/services/declarations/members/list-members.server';
import { usePageData } from '~/ui/page-data';
import { LettersPage } from '~/ui/staff/letters/letters-page';

export const handle = { enhance: true };

export const loader = staffPage('letters:print', async ({ actor, url }) => {
  const asked = memberView(url.searchParams);
  // Those without access are who letters are for.
  const view = url.search ? asked : { ...asked, acces: 'sans' as const };
  const list = await listMembers(actor, { ...view, statut: 'actifs' });
  return { view, list, pageSize: MEMBERS_PER_PAGE, batches: await listBatches(actor), job: newBatch() };
});

export const action = staffPage('letters:print', async ({ actor, request, t }) => {
  const data = await request.formData();
  const view = memberView(data);
  const whom = data.has('all') ? { all: view } : { ids: data.getAll('ids').map(String) };
  const asked = await requestLetters(actor, String(data.get('job')), whom);
  if (asked.ok) return seeOther(paths.letterBatch(asked.value.jobId));
  const [refusal] = asked.refusals;
  const text = t(`mailings:letters.${refusal?.code ?? 'nobody'}`, { ...refusal });
  return seeOther(
    paths.letters({ ...memberQuery(view), acces: view.acces ?? 'tous' }),
    flash({ kind: 'error', text }),
  );
});

export default function Letters() {
  return <LettersPage {...usePageData<typeof loader>()} />;
}
