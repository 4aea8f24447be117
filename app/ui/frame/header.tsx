import { paths } from '~/paths';
import { useDocument } from '../document';
import { useI18n } from '../i18n';
import { Brand } from './brand';

/** Service, company one is in and the way to another, language, account. */
export function Header() {
  const { t } = useI18n();
  const { viewer } = useDocument();
  return (
    <div className="top">
      <div className="wrap">
        <Brand
          href={viewer.space === 'staff' ? paths.service() : paths.home()}
          note={viewer.space === 'staff' ? t('shell:staffSpace') : undefined}
        />
        {viewer.company && (
          <div className="company">
            <b>{viewer.company.name}</b>
            <small>
              {t('shell:company.number', { number: viewer.company.number })}
              {viewer.reach.companies > 1 && (
                <>
                  {' · '}
                  <a href={viewer.company.byMandate ? paths.portfolio() : paths.companies()}>
                    {t('shell:company.switch')}
                  </a>
                </>
              )}
            </small>
          </div>
        )}
        <div className="end">
          <LanguageSwitch />
          {viewer.name ? (
            <>
              <a href={paths.account()} title={viewer.name}>
                {viewer.name}
                <span className="sr"> : {t('shell:account.mine')}</span>
              </a>
              <form method="post" action={paths.signOut()}>
                <button className="plain-button">{t('shell:account.signOut')}</button>
              </form>
            </>
          ) : (
            <a href={paths.signIn()}>{t('shell:account.signIn')}</a>
          )}
        </div>
      </div>
    </div>
  );
}

/** One button: the other language, written in that language. */
function LanguageSwitch() {
  const { t, locale } = useI18n();
  const { here } = useDocument();
  const other = locale === 'fr' ? 'en' : 'fr';
  return (
    <form method="post" action={paths.language()}>
      <input type="hidden" name="retour" value={here} />
      <button className="plain-button" name="langue" value={other} lang={other}>
        {t('shell:language.other')}
      </button>
    </form>
  );
}
