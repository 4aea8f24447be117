import { can } from '~/domain/access/permissions';
import { companyPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { versionNumbers } from '~/http/version-of.server';
import { findVersion } from '~/services/declarations/find-version.server';
import { usePageData } from '~/ui/page-data';
import { VersionPage } from '~/ui/declarations/declaration/version-page';

export const loader = companyPage('declaration:view', async (args) => {
  const { actor, url } = args;
  const { exercice, number } = versionNumbers(args);
  const version = await findVersion(actor.scope, actor.adherentId, exercice, number);
  if (!version) throw notFound();
  return {
    version,
    adherent: actor.number,
    canEdit: can(actor.subject, 'declaration:edit'),
    justDone: url.searchParams.has('depot') ? actor.person.email : null,
  };
});

export default function VersionRoute() {
  return <VersionPage {...usePageData<typeof loader>()} />;
}
