import type { ReactNode } from 'react';
import { paths } from '~/paths';
import { useDocument } from '../document';
import { useI18n } from '../i18n';
import { Flash } from '../kit/flash';
import { Footer } from './footer';
import { Header } from './header';
import { Nav, navOf } from './nav';
import { StaffShortcuts } from './staff-shortcuts';

/** What surrounds every page: skip link, header, navigation of the space one is in, footer. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  const { demo, viewer, here, flash, service } = useDocument();
  return (
    <div className={viewer.space === 'staff' ? 'frame staff' : 'frame'}>
      <a className="skip" href="#contenu">
        {t('shell:skip')}
      </a>
      {demo && (
        <aside className="demo">
          <div className="wrap">
            {t('shell:demo')} <a href={paths.demoMail()}>{t('shell:demoMail')}</a>
          </div>
        </aside>
      )}
      <header>
        <Header />
        <MandateRibbon />
        <RadiationRibbon />
      </header>
      <Nav {...navOf(viewer)} here={here} keys={viewer.space === 'staff'} />
      <main id="contenu" tabIndex={-1}>
        <div className="wrap">
          {flash && <Flash {...flash} />}
          {children}
        </div>
      </main>
      <Footer service={service}>{viewer.space === 'staff' && <StaffShortcuts viewer={viewer} />}</Footer>
    </div>
  );
}

/** Why nothing can be changed any more, and whom to call. */
function RadiationRibbon() {
  const { t } = useI18n();
  const { viewer, service } = useDocument();
  if (!viewer.company?.radiated) return null;
  return (
    <div className="ribbon">
      <div className="wrap">
        <strong>{t('shell:company.radiated')}</strong>
        <span>{t('shell:company.radiatedNext', { phone: service.phone })}</span>
      </div>
    </div>
  );
}

/** An accountant never wonders for whom a form is sent. */
function MandateRibbon() {
  const { t } = useI18n();
  const { company } = useDocument().viewer;
  if (!company?.byMandate) return null;
  return (
    <div className="ribbon">
      <div className="wrap">
        <strong>{t('shell:company.asAccountant', company)}</strong>
        <a href={paths.portfolio()}>{t('shell:company.leave')}</a>
      </div>
    </div>
  );
}
