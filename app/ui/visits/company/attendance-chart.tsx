import { absenceRate } from '~/domain/visits/attendance';
import type { Attendance } from '~/services/visits/company/attendance.server';
import { useI18n } from '../../i18n';
import { Figure } from '../../kit/figure';

const HEIGHT = 256;
const TOP = 32;
const BOTTOM = 28;
/** The scale goes to this rate at least, so that one absence does not look like a mountain. */
const LEAST_MAX = 0.1;
const LABEL = 20;

type Point = { x: number; y: number } | null;

/** The company's rate month by month, the service's and the target, each named at its end. */
export function AttendanceChart({ months, targetPercent }: Attendance) {
  const { t, format } = useI18n();
  const own = months.map(({ own: counts }) => absenceRate(counts));
  const service = months.map(({ service: counts }) => counts && absenceRate(counts));
  const target = targetPercent / 100;
  const max = Math.max(LEAST_MAX, target, ...own.map(Number), ...service.map(Number));
  const y = (rate: number) => Math.round((TOP + (1 - rate / max) * (HEIGHT - TOP - BOTTOM)) * 10) / 10;
  const points = (rates: (number | null)[]): Point[] =>
    rates.map((rate, index) =>
      rate === null ? null : { x: Math.round((index / (months.length - 1)) * 1000), y: y(rate) },
    );
  const last = (rates: (number | null)[]) => rates.findLast((rate) => rate !== null) ?? null;
  const words = (rate: number | null) => (rate === null ? '–' : format.percent(rate));
  const ownEnd = last(own);
  const serviceEnd = last(service);
  const labels = apart([ownEnd === null ? null : y(ownEnd), serviceEnd === null ? null : y(serviceEnd)]);
  return (
    <Figure
      title={t('attendance:chart')}
      desc={t('attendance:chartDesc', {
        own: words(ownEnd),
        service: words(serviceEnd),
        target: words(target),
      })}
      height={HEIGHT}
      headings={['month', 'held', 'missed', 'late', 'replaced', 'own', 'service'].map((column) =>
        t(`attendance:column.${column}`),
      )}
      rows={months.map(({ month, own: counts }, index) => [
        format.month(month),
        ...[counts.held, counts.missed, counts.late, counts.replaced].map(format.integer),
        words(own[index] ?? null),
        words(service[index] ?? null),
      ])}
    >
      <svg viewBox={`0 0 1000 ${HEIGHT}`} preserveAspectRatio="none" width="100%" height={HEIGHT}>
        <path className="axis" d={`M0 ${y(0)}H1000`} />
        <path className="axis dashed" d={`M0 ${y(target)}H1000`} />
        <path className="line other" d={pathOf(points(service))} />
        <path className="line" d={pathOf(points(own))} />
      </svg>
      <text y={y(target) - 6} className="soft">
        {t('attendance:targetLabel', { rate: words(target) })}
      </text>
      {serviceEnd !== null && (
        <text x="100%" y={labels[1]} className="soft end">
          {t('attendance:serviceLabel', { rate: words(serviceEnd) })}
        </text>
      )}
      {ownEnd !== null && (
        <text x="100%" y={labels[0]} className="value">
          {t('attendance:ownLabel', { rate: words(ownEnd) })}
        </text>
      )}
      <text y={HEIGHT - 6} className="soft">
        {format.month(months[0]!.month)}
      </text>
      <text x="100%" y={HEIGHT - 6} className="soft end">
        {format.month(months.at(-1)!.month)}
      </text>
    </Figure>
  );
}

/** A line that breaks where there is no figure; a month alone is a dot. */
function pathOf(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      if (!point) return '';
      const before = points[index - 1];
      return before ? `L${point.x} ${point.y}` : `M${point.x} ${point.y}h0.1`;
    })
    .join('');
}

/** Heights of two labels above the ends of their lines, a line of text apart at least. */
function apart([first, second]: [number | null, number | null]): [number, number] {
  const above = (end: number | null) => Math.max(LABEL, (end ?? 0) - 8);
  const [a, b] = [above(first), above(second)];
  if (first === null || second === null || Math.abs(a - b) >= LABEL) return [a, b];
  return a <= b ? [a, a + LABEL * 2] : [a + LABEL * 2, b];
}
