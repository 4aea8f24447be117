import { useLoaderData } from '@remix-run/react';
import { can } from '~/domain/access/permissions';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { archiveEtablissement, showCompany } from '~/services/declarations/company-record.server';
import { paths } from '~/paths';
import { CompanyPage, type CompanyPageProps } from '~/ui/declarations/company-page';

export const loader = companyPage('company:view', async ({ actor }): Promise<CompanyPageProps> => ({
  adherent: actor.number,
  ...(await showCompany(actor)),
  mayEdit: can(actor.subject, 'company:edit'),
  mayDeclare: can(actor.subject, 'declaration:view'),
}));

/** Archives (`archive`) or restores (`restore`) the etablissement of that id. */
export const action = companyPage('company:edit', async ({ actor, request, t }) => {
  const data = await request.formData();
  const archived = data.has('archive');
  const id = String(data.get(archived ? 'archive' : 'restore') ?? '');
  const done = await archiveEtablissement(actor, { id, archived });
  if (!done) throw notFound();
  const here = paths.etablissements(actor.number);
  if (!done.ok) {
    const count = done.refusals[0]?.workers;
    return seeOther(here, flash({ kind: 'error', text: t('company:error.occupied', { count }) }));
  }
  const key = archived ? 'company:etablissements.archived' : 'company:etablissements.restored';
  const word = { kind: 'success' as const, text: t(key, done.value) };
  const undo = { action: here, label: t('workers:undo.label'), fields: { restore: id } };
  return seeOther(here, flash(archived ? { ...word, undo } : word));
});

export default function Company() {
  return <CompanyPage {...(useLoaderData() as CompanyPageProps)} />;
}
