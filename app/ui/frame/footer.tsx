import type { ReactNode } from 'react';
import type { ServiceIdentity } from '~/domain/shared/service-identity';
import { paths } from '~/paths';
import { useI18n } from '../i18n';

/** Who runs the site and the pages the law asks for. */
export function Footer({ service, children }: { service: ServiceIdentity; children?: ReactNode }) {
  const { t } = useI18n();
  return (
    <footer className="foot">
      <div className="wrap">
        <nav aria-label={t('shell:footer.label')}>
          <ul>
            <li>
              <a href={paths.help()}>{t('shell:footer.help')}</a>
            </li>
            <li>
              <a href={paths.privacy()}>{t('shell:footer.privacy')}</a>
            </li>
            <li>
              <a href={paths.accessibility()}>{t('shell:footer.accessibility')}</a>
            </li>
            <li>
              <a href={paths.legal()}>{t('shell:footer.legal')}</a>
            </li>
          </ul>
        </nav>
        <p>
          {service.name} · {service.address} · {service.phone.replaceAll(' ', '\u00a0')}
        </p>
        <p>{t('shell:footer.noHealthData')}</p>
        {children}
      </div>
    </footer>
  );
}
