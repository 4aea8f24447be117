import { useDocument } from '../document';
import { useI18n } from '../i18n';
import { Page } from '../kit/page';
import { Sections } from './sections';

/** Who publishes, who hosts, under which licence. */
export function LegalPage() {
  const { t } = useI18n();
  const { service } = useDocument();
  return (
    <Page title={t('legal:legal.title')}>
      <Sections
        ns="legal"
        of="legal"
        names={['publisher', 'director', 'host', 'code', 'law']}
        values={{ ...service }}
      />
    </Page>
  );
}
