import type { Cotisation } from '~/domain/payments/cotisation';
import { useI18n } from '~/ui/i18n';
import { Card } from '~/ui/kit/card';
import { SummaryList } from '~/ui/kit/summary-list';
import { Table } from '~/ui/kit/table';
import { Why } from '~/ui/kit/why';
import { lineText } from './facts';

/** Heads × price, fees, VAT, total, and the rule one click away. */
export function CotisationCard({
  cotisation,
  exercice,
}: {
  cotisation: Cotisation | null;
  exercice: number;
}) {
  const { t, format } = useI18n();
  const band = cotisation?.band;
  return (
    <Card title={t('declaration:cotisation.title')}>
      {!cotisation && <p>{t('declaration:cotisation.noPrices', { exercice })}</p>}
      {cotisation && (
        <>
          <Table
            caption={t('declaration:cotisation.title')}
            hideCaption
            rows={cotisation.lines}
            rowKey={(line) => lineText(t, line)}
            columns={[
              { label: t('declaration:cotisation.line'), cell: (line) => lineText(t, line) },
              {
                label: t('declaration:cotisation.quantity'),
                cell: (line) => format.integer(line.quantity),
                figures: true,
              },
              {
                label: t('declaration:cotisation.unit'),
                cell: (line) => format.money(line.unitCents),
                figures: true,
              },
              {
                label: t('declaration:cotisation.net'),
                cell: (line) => format.money(line.netCents),
                figures: true,
              },
            ]}
          />
          <SummaryList
            rows={[
              { label: t('declaration:cotisation.totalNet'), value: format.money(cotisation.netCents) },
              {
                label: t('declaration:cotisation.vat', {
                  rate: format.percent((cotisation.lines[0]?.vatBp ?? 0) / 10_000),
                }),
                value: format.money(cotisation.vatCents),
              },
              {
                label: t('declaration:cotisation.totalGross'),
                value: <strong>{format.money(cotisation.grossCents)}</strong>,
              },
            ]}
          />
          <p className="hint">{t('declaration:cotisation.later')}</p>
        </>
      )}
      <Why article="L.4622-6" about={t('declaration:cotisation.title')}>
        {t('declaration:cotisation.why')}
        {band && (
          <>
            {' '}
            {band.upTo === null
              ? t('declaration:cotisation.bandLast', { from: band.from })
              : t('declaration:cotisation.band', { from: band.from, upTo: band.upTo })}
          </>
        )}
      </Why>
    </Card>
  );
}
