import { useDocument } from '../document';
import { useI18n } from '../i18n';
import { Page } from '../kit/page';
import { Sections } from './sections';

/** The accessibility statement, in the order the French model asks for. */
export function AccessibilityPage() {
  const { t } = useI18n();
  const { service } = useDocument();
  return (
    <Page title={t('legal:accessibility.title')} lead={t('legal:accessibility.lead', { ...service })}>
      <Sections
        ns="legal"
        of="accessibility"
        names={['state', 'tests', 'known', 'contact', 'recourse']}
        values={{ ...service }}
      />
    </Page>
  );
}
