import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { paths } from '~/paths';
import { useDocument } from './document';
import { useI18n } from './i18n';
import { ButtonLink } from './kit/button';
import { Page } from './kit/page';

type Kind = 'missing' | 'paused' | 'expired' | 'tooMany' | 'failed';

function kindOf(error: unknown, unavailable: boolean): Kind {
  if (unavailable) return 'paused';
  if (!isRouteErrorResponse(error)) return 'failed';
  if (error.status === 404 || error.status === 403) return 'missing';
  if (error.status === 405 || error.status === 400 || error.status === 410) return 'expired';
  if (error.status === 429) return 'tooMany';
  return error.status === 503 ? 'paused' : 'failed';
}

/** The page shown instead of one that does not exist, may not be seen, or failed: what happened and what to do. */
export function StatusPage() {
  const { t } = useI18n();
  const { unavailable, viewer, service } = useDocument();
  const kind = kindOf(useRouteError(), unavailable);
  const home =
    viewer.space === 'staff'
      ? paths.service()
      : viewer.company
        ? paths.company(viewer.company.number)
        : paths.home();
  return (
    <Page title={t(`errors:${kind}.title`)} lead={t(`errors:${kind}.lead`)}>
      <div className="text">
        <p>{t(`errors:${kind}.next`)}</p>
        <p>{t('errors:contact', { phone: service.phone, email: service.email })}</p>
      </div>
      <div className="row">
        <ButtonLink href={home}>{t('errors:home')}</ButtonLink>
        {kind === 'missing' && !viewer.name && (
          <ButtonLink href={paths.signIn()} quiet>
            {t('shell:account.signIn')}
          </ButtonLink>
        )}
      </div>
    </Page>
  );
}
