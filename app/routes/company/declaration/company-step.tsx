import { finish, stepData } from '~/http/declaration-step.server';
import { companyPage } from '~/http/guard.server';
import { loadDossier } from '~/services/declarations/load-dossier.server';
import { CompanyStep } from '~/ui/declarations/declaration/company-step';
import { usePageData, useRefusal } from '~/ui/page-data';

export const loader = companyPage('declaration:view', (args) =>
  stepData(args, async (tx, { declaration, campaign }) => {
    const { company, etablissements } = await loadDossier(tx, declaration, campaign.referenceDate);
    return { company, etablissements };
  }),
);

export const action = companyPage('declaration:edit', (args) => finish(args, 'entreprise'));

export default function CompanyStepRoute() {
  return <CompanyStep {...usePageData<typeof loader>()} refusal={useRefusal<typeof action>()} />;
}
