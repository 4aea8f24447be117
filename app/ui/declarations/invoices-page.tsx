import type { CotisationLine } from '~/domain/payments/cotisation';
import type { CotisationInvoice, InvoiceSheet } from '~/services/declarations/list-invoices.server';
import { useI18n } from '../i18n';
import { Card } from '../kit/card';
import { EmptyState } from '../kit/empty-state';
import { Page } from '../kit/page';
import { SummaryList, type SummaryRow } from '../kit/summary-list';
import { Table } from '../kit/table';
import { Tag, type Tone } from '../kit/tag';
import { Why } from '../kit/why';
import { AbsenceFacts } from '../visits/absence-invoice';
import { lineText } from './declaration/facts';

export interface InvoicesPageProps {
  invoices: InvoiceSheet[];
}

const TONES: Record<InvoiceSheet['state'], Tone> = {
  draft: 'plain',
  issued: 'info',
  paid: 'good',
  cancelled: 'plain',
};

/** What the company owes, line by line, with the rule behind each. */
export function InvoicesPage({ invoices }: InvoicesPageProps) {
  const { t } = useI18n();
  return (
    <Page title={t('company:invoices.title')} lead={t('company:invoices.lead')}>
      {invoices.length === 0 ? (
        <EmptyState title={t('company:invoices.empty')}>{t('company:invoices.emptyText')}</EmptyState>
      ) : (
        invoices.map((invoice) => <InvoiceCard key={invoice.id} invoice={invoice} />)
      )}
    </Page>
  );
}

function InvoiceCard({ invoice }: { invoice: InvoiceSheet }) {
  const { t, format } = useI18n();
  const { number, state, exercice, issuedOn, dueOn } = invoice;
  const label = (name: string) => t(`company:invoices.${name}`);
  const draft =
    invoice.kind === 'absence'
      ? t(`absenceFee:title.${invoice.line.reason}`, { when: format.dateTime(invoice.startsAt) })
      : t('company:invoices.draft', { exercice });
  const title = number ? t('company:invoices.numbered', { number }) : draft;
  const dates: SummaryRow[] = [
    ...(issuedOn ? [{ label: label('issuedOn'), value: format.day(issuedOn) }] : []),
    ...(dueOn ? [{ label: label('dueOn'), value: format.day(dueOn) }] : []),
  ];
  return (
    <Card
      title={
        <>
          {title} <Tag tone={TONES[state]}>{label(`state.${state}`)}</Tag>
        </>
      }
    >
      {invoice.kind === 'absence' ? (
        <AbsenceFacts invoice={invoice} />
      ) : (
        <CotisationLines invoice={invoice} title={title} />
      )}
      <SummaryList
        rows={[
          ...dates,
          { label: label('totalNet'), value: format.money(invoice.netCents) },
          { label: label('vat'), value: format.money(invoice.vatCents) },
          { label: label('totalGross'), value: <strong>{format.money(invoice.grossCents)}</strong> },
        ]}
      />
    </Card>
  );
}

function CotisationLines({ invoice, title }: { invoice: CotisationInvoice; title: string }) {
  const { t, format } = useI18n();
  const { state, exercice, version, lines } = invoice;
  const label = (name: string) => t(`company:invoices.${name}`);
  return (
    <>
      {version !== null && <p>{t('company:invoices.version', { number: version, exercice })}</p>}
      {state === 'draft' && <p className="hint">{label('draftNote')}</p>}
      <Table<CotisationLine>
        caption={title}
        hideCaption
        rows={lines}
        rowKey={(line) => `${line.code}-${line.parts ?? ''}-${line.principal ?? ''}-${line.unitCents}`}
        columns={[
          {
            label: label('line'),
            cell: (line) => (
              <>
                {lineText(t, line)}
                <Why article={line.article} about={lineText(t, line)}>
                  {label('why')}
                </Why>
              </>
            ),
          },
          { label: label('quantity'), figures: true, cell: (line) => format.integer(line.quantity) },
          { label: label('unit'), figures: true, cell: (line) => format.money(line.unitCents) },
          { label: label('net'), figures: true, cell: (line) => format.money(line.netCents) },
        ]}
      />
    </>
  );
}
