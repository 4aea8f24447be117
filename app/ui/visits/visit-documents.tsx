import type { DocumentKind } from '~/domain/visits/kinds';
import { useI18n } from '../i18n';
import { Card } from '../kit/card';
import { FileLink } from '../kit/file-link';
import { PostButton } from '../kit/post-button';

export interface VisitDocumentsProps {
  documents: readonly { id: string; kind: DocumentKind; size: number; addedAt: string | Date }[];
  /** Where a document is fetched. */
  hrefOf(documentId: string): string;
  /** Staff: where documents are added and withdrawn. */
  manageHref?: string;
  /** On the page that manages them: one button per document. */
  canWithdraw?: boolean;
}

/** The documents of a visit, each with its weight and day; for the pages of the employer and of the service. */
export function VisitDocuments({ documents, hrefOf, manageHref, canWithdraw }: VisitDocumentsProps) {
  const { t, format } = useI18n();
  if (documents.length === 0 && !manageHref && !canWithdraw) return null;
  return (
    <Card title={t('visitDocuments:title')}>
      {documents.length === 0 && <p className="soft">{t('visitDocuments:none')}</p>}
      <ul className="plain">
        {documents.map(({ id, kind, size, addedAt }) => (
          <li key={id} className="row">
            <FileLink href={hrefOf(id)} label={t(`visits:document.${kind}`)} kind="PDF" bytes={size} />
            <span className="soft small">
              {t('visitDocuments:addedOn', { at: format.dateTime(addedAt) })}
            </span>
            {canWithdraw && (
              <PostButton action={hrefOf(id)} label={t('visitDocuments:withdraw')} quiet slim danger />
            )}
          </li>
        ))}
      </ul>
      {manageHref && (
        <p>
          <a href={manageHref}>{t('visitDocuments:manage')}</a>
        </p>
      )}
    </Card>
  );
}
