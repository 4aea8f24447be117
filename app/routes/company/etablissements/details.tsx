import { json } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { companyEntrySchema } from '~/domain/declarations/company-entry';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { parseFields } from '~/http/parse-form.server';
import { seeOther } from '~/http/refuse';
import { editCompany, showCompany } from '~/services/declarations/company-record.server';
import { paths } from '~/paths';
import { CompanyDetailsPage, type CompanyDetailsPageProps } from '~/ui/declarations/company-details-page';
import { companyValues } from '~/ui/declarations/company-values';

export const loader = companyPage('company:edit', async ({ actor }): Promise<CompanyDetailsPageProps> => {
  const { company } = await showCompany(actor);
  const form = { values: companyValues(company), errors: {} };
  return { adherent: actor.number, form, version: company.version };
});

export const action = companyPage('company:edit', async ({ actor, request, t }) => {
  const data = await request.formData();
  const version = Number(data.get('version'));
  const parsed = parseFields(data, companyEntrySchema, t);
  if (!parsed.ok) return json({ form: parsed.form, version }, { status: 422 });
  const edited = await editCompany(actor, { version, entry: parsed.value });
  if (edited.ok)
    return seeOther(
      paths.etablissements(actor.number),
      flash({ kind: 'success', text: t('company:form.saved') }),
    );
  const current = edited.refusals[0]?.current;
  const again = current && { version: current.version, meanwhile: companyValues(current) };
  return json({ form: parsed.form, version, ...again }, { status: 409 });
});

export default function CompanyDetails() {
  const again = useActionData() as Partial<CompanyDetailsPageProps> | undefined;
  return <CompanyDetailsPage {...(useLoaderData() as CompanyDetailsPageProps)} {...again} />;
}
