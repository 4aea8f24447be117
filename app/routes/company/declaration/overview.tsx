import { can } from '~/domain/access/permissions';
import { companyPage } from '~/http/guard.server';
import { seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { beginDeclaration } from '~/services/declarations/current-declaration.server';
import { declarationOverview } from '~/services/declarations/declaration-overview.server';
import { usePageData } from '~/ui/page-data';
import { OverviewPage } from '~/ui/declarations/declaration/overview-page';

export const loader = companyPage('declaration:view', async ({ actor, today }) => ({
  ...(await declarationOverview(actor, today)),
  adherent: actor.number,
  canEdit: can(actor.subject, 'declaration:edit'),
}));

export const action = companyPage('declaration:edit', async ({ actor, today }) => {
  const begun = await beginDeclaration(actor, today);
  return seeOther(
    begun ? paths.declarationStep(actor.number, 'entreprise') : paths.declaration(actor.number),
  );
});

export default function Overview() {
  return <OverviewPage {...usePageData<typeof loader>()} />;
}
