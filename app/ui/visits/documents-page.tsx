import { DOCUMENT_KINDS, type DocumentKind, type VisitKind } from '~/domain/visits/kinds';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { Button } from '../kit/button';
import { ErrorSummary } from '../kit/error-summary';
import { FileInput } from '../kit/file-input';
import type { FormState } from '../kit/form-state';
import { Page } from '../kit/page';
import { Select } from '../kit/select';
import { VisitDocuments } from './visit-documents';

export interface DocumentsPageProps {
  id: string;
  kind: string;
  name: string | null;
  reference: string;
  documents: readonly { id: string; kind: DocumentKind; size: number; addedAt: string }[];
  canAdd: boolean;
  /** Id of the next document: the same form sent twice adds one. */
  formId: string;
  form?: FormState;
}

/** The documents of a visit: what is there, one more, one less. */
export function DocumentsPage(props: DocumentsPageProps) {
  const { id, kind, name, reference, documents, canAdd, formId, form } = props;
  const { t } = useI18n();
  return (
    <Page
      title={t('visitDocuments:pageTitle', { reference })}
      lead={[name, t(`visits:kind.${kind as VisitKind}`)].filter(Boolean).join(' · ')}
      crumbs={[
        { label: t('visitDocuments:queue'), href: paths.visitQueue() },
        { label: reference, href: paths.staffVisit(id) },
      ]}
    >
      <ErrorSummary form={form} />
      <VisitDocuments
        documents={documents}
        hrefOf={(document) => paths.staffVisitDocument(id, document)}
        canWithdraw={canAdd}
      />
      {canAdd && (
        <>
          <h2>{t('visitDocuments:add')}</h2>
          <form
            method="post"
            action={paths.staffVisit(id, '/documents')}
            encType="multipart/form-data"
            noValidate
            className="form"
          >
            <input type="hidden" name="id" value={formId} />
            <Select
              name="kind"
              label={t('visitDocuments:kind')}
              placeholder={t('visitDocuments:chooseKind')}
              options={DOCUMENT_KINDS.map((value) => ({ value, label: t(`visits:document.${value}`) }))}
              form={form}
            />
            <FileInput
              name="file"
              label={t('visitDocuments:file')}
              hint={t('visitDocuments:fileHint')}
              accept=".pdf"
              form={form}
            />
            <p className="soft">{t('visitDocuments:who')}</p>
            <div className="row">
              <Button>{t('visitDocuments:submit')}</Button>
            </div>
          </form>
        </>
      )}
    </Page>
  );
}
