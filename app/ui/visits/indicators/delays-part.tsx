import type { Delay, VisitIndicators } from '~/services/visits/read-visit-indicators.server';
import { useI18n } from '../../i18n';
import { BarChart } from '../../kit/bar-chart';
import { Table } from '../../kit/table';

/** From the request to the visit: how many were held by their legal day, and how long half of them waited. */
export function DelaysPart({ delays, year }: VisitIndicators) {
  const { t, format } = useI18n();
  const share = ({ inTime, withLimit }: Delay) =>
    withLimit === 0 ? '–' : format.percent(inTime / withLimit);
  const kind = (delay: Delay) => t(`visits:kind.${delay.kind}`);
  const dated = delays.filter(({ withLimit }) => withLimit > 0);
  return (
    <>
      <h2>{t('visitIndicators:delays', { year })}</h2>
      <p className="soft">{t('visitIndicators:delaysText')}</p>
      {dated.length > 0 && (
        <BarChart
          title={t('visitIndicators:inTime')}
          desc={t('visitIndicators:inTimeText')}
          bars={dated.map((delay) => ({ label: kind(delay), value: delay.inTime / delay.withLimit }))}
          max={1}
          write={({ value }) => format.percent(value)}
          labelHeading={t('visitIndicators:type')}
          valueHeading={t('visitIndicators:inTime')}
        />
      )}
      <Table
        dense
        caption={t('visitIndicators:delaysTable', { year })}
        rows={delays}
        rowKey={(delay) => delay.kind}
        columns={[
          { label: t('visitIndicators:type'), cell: kind },
          { label: t('visitIndicators:heldShort'), figures: true, cell: ({ held }) => format.integer(held) },
          {
            label: t('visitIndicators:withLimit'),
            figures: true,
            cell: ({ withLimit }) => format.integer(withLimit),
          },
          { label: t('visitIndicators:inTime'), figures: true, cell: share },
          {
            label: t('visitIndicators:median'),
            figures: true,
            cell: ({ medianDays }) =>
              t('visitIndicators:days', {
                count: Math.round(medianDays),
                days: format.integer(medianDays),
              }),
          },
        ]}
      />
    </>
  );
}
