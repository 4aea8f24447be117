import { useI18n } from '../i18n';
import { Page } from '../kit/page';

/** The public home page. */
export function HomePage() {
  const { t } = useI18n();
  return <Page title={t('home:title')} lead={t('home:lead')} />;
}
