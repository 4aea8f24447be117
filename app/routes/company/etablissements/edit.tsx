import { useActionData, useLoaderData } from '@remix-run/react';
import { takeEtablissement } from '~/http/etablissement-form.server';
import { companyPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { showEtablissement } from '~/services/declarations/company-record.server';
import { etablissementValues } from '~/ui/declarations/company-values';
import { EtablissementPage, type EtablissementPageProps } from '~/ui/declarations/etablissement-page';

export const loader = companyPage(
  'company:edit',
  async ({ actor, params }): Promise<EtablissementPageProps> => {
    const shown = await showEtablissement(actor, params.etablissement ?? '');
    if (!shown?.etablissement) throw notFound();
    const { company, etablissement } = shown;
    const form = { values: etablissementValues(etablissement), errors: {} };
    const hidden = { version: String(etablissement.version) };
    return { adherent: actor.number, siren: company.siren, etablissement, form, hidden };
  },
);

export const action = companyPage('company:edit', (page) =>
  takeEtablissement(page, page.params.etablissement ?? ''),
);

export default function EditEtablissement() {
  const again = useActionData() as Partial<EtablissementPageProps> | undefined;
  return <EtablissementPage {...(useLoaderData() as EtablissementPageProps)} {...again} />;
}
