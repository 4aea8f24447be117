import { useActionData, useLoaderData } from '@remix-run/react';
import { nafNomenclatureOn } from '~/domain/shared/identifiers';
import { takeEtablissement } from '~/http/etablissement-form.server';
import { companyPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { showEtablissement } from '~/services/declarations/company-record.server';
import { EtablissementPage, type EtablissementPageProps } from '~/ui/declarations/etablissement-page';

export const loader = companyPage(
  'company:edit',
  async ({ actor, today }): Promise<EtablissementPageProps> => {
    const shown = await showEtablissement(actor, null);
    if (!shown) throw notFound();
    const { company, newId } = shown;
    const form = { values: { nafNomenclature: nafNomenclatureOn(today) }, errors: {} };
    return { adherent: actor.number, siren: company.siren, etablissement: null, form, hidden: { id: newId } };
  },
);

export const action = companyPage('company:edit', (page) => takeEtablissement(page, null));

export default function NewEtablissement() {
  const again = useActionData() as Partial<EtablissementPageProps> | undefined;
  return <EtablissementPage {...(useLoaderData() as EtablissementPageProps)} {...again} />;
}
