import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { isUuid } from '~/services/declarations/worker-record.server';
import { switchStaff } from '~/services/service/staff-people.server';

/** Closes the access of the person named in the form, or opens it again. */
export const action = staffPage('staff:manage', async ({ actor, request, t }) => {
  const data = await request.formData();
  const [id, open] = [String(data.get('person')), data.get('open') === 'on'];
  const done = isUuid(id) ? await switchStaff(actor, id, open) : null;
  if (!done) throw notFound();
  if (!done.ok) {
    const text = t(`settings:team.refusal.${done.refusals[0]?.code ?? 'yourself'}`);
    return seeOther(paths.staffPeople(), flash({ kind: 'error', text }));
  }
  const text = t(open ? 'settings:team.opened' : 'settings:team.closed', done.value);
  const undo = {
    action: paths.staffPeopleAction('acces'),
    label: t('kit:undo'),
    fields: { person: id, open: open ? '' : 'on' },
  };
  return seeOther(paths.staffPeople(), flash({ kind: 'success', text, undo }));
});
