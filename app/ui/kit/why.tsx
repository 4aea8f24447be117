import type { ReactNode } from 'react';
import { useI18n } from '../i18n';

interface WhyProps {
  children: ReactNode;
  /** The article behind it, as written in the law: "R.4624-23". */
  article?: string;
  /** Instead of "Pourquoi ?". */
  label?: string;
  /** What the question is about, for people who hear the page: "Pourquoi ? Date d'embauche". */
  about?: string;
}

/** The reason for a question or a result, in place, with its article. */
export function Why({ children, article, label, about }: WhyProps) {
  const { t } = useI18n();
  return (
    <details className="why">
      <summary>
        {label ?? t('kit:why')}
        {about && <span className="sr"> {about}</span>}
      </summary>
      <div>
        {typeof children === 'string' ? <p>{children}</p> : children}
        {article && <p className="article">{t('kit:article', { article })}</p>}
      </div>
    </details>
  );
}
