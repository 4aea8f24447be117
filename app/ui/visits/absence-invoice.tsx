import { paths } from '~/paths';
import type { AbsenceInvoice } from '~/services/declarations/list-invoices.server';
import { useDocument } from '../document';
import { useI18n } from '../i18n';
import { Why } from '../kit/why';

/** What an absence fee is for, that it is the company's alone, and where to contest it. */
export function AbsenceFacts({ invoice }: { invoice: AbsenceInvoice }) {
  const { t } = useI18n();
  const { viewer } = useDocument();
  const { reference, visitId, state } = invoice;
  const number = viewer.company?.number;
  return (
    <>
      {state === 'draft' && <p className="hint">{t('absenceFee:draftNote')}</p>}
      <p>
        <strong>{t('absenceFee:neverWorker')}</strong>
      </p>
      <Why about={reference}>{t('absenceFee:why')}</Why>
      <p>{t(visitId ? 'absenceFee:contest' : 'absenceFee:contestElse', { reference })}</p>
      {visitId && number && (
        <p>
          <a href={paths.visit(number, visitId)}>{t('absenceFee:open', { reference })}</a>
        </p>
      )}
    </>
  );
}
