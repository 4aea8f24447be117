import { companyPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { versionNumbers } from '~/http/version-of.server';
import { paths } from '~/paths';
import { findDifference } from '~/services/declarations/find-version.server';
import { DifferenceView } from '~/ui/declarations/declaration/difference-view';
import { useI18n } from '~/ui/i18n';
import { Card } from '~/ui/kit/card';
import { Page } from '~/ui/kit/page';
import { usePageData } from '~/ui/page-data';

export const loader = companyPage('declaration:view', async (args) => {
  const { actor } = args;
  const { exercice, number } = versionNumbers(args);
  const found = await findDifference(actor.scope, actor.adherentId, exercice, number);
  if (!found) throw notFound();
  return { adherent: actor.number, exercice, number, difference: found.difference };
});

export default function Difference() {
  const { t } = useI18n();
  const { adherent, exercice, number, difference } = usePageData<typeof loader>();
  return (
    <Page
      title={t('declaration:difference.title')}
      lead={t('declaration:difference.lead', { before: number - 1, after: number })}
      crumbs={[
        { label: t('declaration:title', { exercice }), href: paths.declaration(adherent) },
        {
          label: t('declaration:version.title', { exercice, number }),
          href: paths.declarationVersion(adherent, exercice, number),
        },
      ]}
    >
      <Card>
        <DifferenceView difference={difference} level={2} />
      </Card>
    </Page>
  );
}
