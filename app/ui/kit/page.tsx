import type { ReactNode } from 'react';
import { useDocument } from '../document';
import { useI18n } from '../i18n';

export interface PageProps {
  /** A plain sentence or noun: the h1, and the title of the document. */
  title: string;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** The one next step. */
  next?: ReactNode;
  /** A status tag beside the title. */
  tag?: ReactNode;
  /** Pages above this one, outermost first. */
  crumbs?: readonly { label: string; href: string }[];
  children?: ReactNode;
}

/** A page: where one is, its title, the one next step, then the content. Gives the document its title. */
export function Page({ title, lead, next, tag, crumbs, children }: PageProps) {
  const { t } = useI18n();
  useDocument().head.title = title;
  return (
    <div className="page">
      {crumbs && (
        <nav className="crumbs" aria-label={t('shell:breadcrumbs')}>
          <ol>
            {crumbs.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-head">
        <div className="title">
          <h1>{title}</h1>
          {tag}
        </div>
        {lead && <p className="lead">{lead}</p>}
        {next && <div className="row">{next}</div>}
      </div>
      {children}
    </div>
  );
}
