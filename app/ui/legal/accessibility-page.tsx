import { defaultServiceIdentity } from '~/domain/shared/service-identity';
import { useI18n } from '../i18n';
import { Page } from '../kit/page';
import { Sections } from './sections';

/** The accessibility statement, in the order the French model asks for. */
export function AccessibilityPage() {
  const { t } = useI18n();
  return (
    <Page
      title={t('legal:accessibility.title')}
      lead={t('legal:accessibility.lead', { ...defaultServiceIdentity })}
    >
      <Sections
        ns="legal"
        of="accessibility"
        names={['state', 'tests', 'known', 'contact', 'recourse']}
        values={{ ...defaultServiceIdentity }}
      />
    </Page>
  );
}
