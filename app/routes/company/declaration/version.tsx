import { can } from '~/domain/access/permissions';
import { judgeEdit } from '~/domain/declarations/lifecycle';
import { companyPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { versionNumbers } from '~/http/version-of.server';
import { withCurrentDeclaration } from '~/services/declarations/current-declaration.server';
import { findVersion } from '~/services/declarations/find-version.server';
import { usePageData } from '~/ui/page-data';
import { VersionPage } from '~/ui/declarations/declaration/version-page';

export const loader = companyPage('declaration:view', async (args) => {
  const { actor, url, today } = args;
  const { exercice, number } = versionNumbers(args);
  const version = await findVersion(actor.scope, actor.adherentId, exercice, number);
  if (!version) throw notFound();
  const open = await withCurrentDeclaration(actor, today, (_tx, { campaign, declaration }) =>
    Promise.resolve(campaign.exercice === exercice && judgeEdit(declaration.state, campaign, today).ok),
  );
  return {
    version,
    adherent: actor.number,
    canRectify: can(actor.subject, 'declaration:edit') && Boolean(open),
    justDone: url.searchParams.has('depot') ? actor.person.email : null,
  };
});

export default function VersionRoute() {
  return <VersionPage {...usePageData<typeof loader>()} />;
}
