import { useI18n } from '../i18n';
import { Figure } from './figure';

interface Point {
  /** Position in time, `YYYY-MM-DD`. */
  day: string;
  value: number;
}

interface LineChartProps {
  title: string;
  desc: string;
  points: readonly Point[];
  /** A level to compare with, drawn as a dashed line with its words. */
  target?: { value: number; label: string };
  write?(value: number): string;
  /** Value at the top; the highest by default. */
  max?: number;
  valueHeading: string;
  dayHeading: string;
}

const HEIGHT = 224;
const TOP = 24;
const BOTTOM = 28;

const dayNumber = (day: string) => Date.parse(`${day}T00:00Z`) / 86_400_000;

/** A line over days: first and last day named below, the last value named at its end. */
export function LineChart(props: LineChartProps) {
  const { format } = useI18n();
  const { points, target, dayHeading, valueHeading, write = format.integer, ...figure } = props;
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const max = props.max ?? Math.max(1, target?.value ?? 0, ...points.map(({ value }) => value));
  const span = Math.max(1, dayNumber(last.day) - dayNumber(first.day));
  const x = (day: string) => Math.round(((dayNumber(day) - dayNumber(first.day)) / span) * 10_000) / 10;
  const y = (value: number) => Math.round((TOP + (1 - value / max) * (HEIGHT - TOP - BOTTOM)) * 10) / 10;
  const end = y(last.value);
  // Beside the words of the target the value goes under the line.
  const crowded = target && Math.abs(y(target.value) - end) < 28;
  const path = points.map(({ day, value }, index) => `${index ? 'L' : 'M'}${x(day)} ${y(value)}`).join('');
  return (
    <Figure
      {...figure}
      height={HEIGHT}
      headings={[dayHeading, valueHeading]}
      rows={points.map(({ day, value }) => [format.day(day), write(value)])}
    >
      {/* Only the line is stretched to the width; the words keep their size. */}
      <svg viewBox={`0 0 1000 ${HEIGHT}`} preserveAspectRatio="none" width="100%" height={HEIGHT}>
        <path className="area" d={`${path}L1000 ${y(0)}L0 ${y(0)}Z`} />
        <path className="axis" d={`M0 ${y(0)}H1000`} />
        {target && <path className="axis dashed" d={`M0 ${y(target.value)}H1000`} />}
        <path className="line" d={path} />
      </svg>
      {target && (
        <text y={y(target.value) - 6} className="soft">
          {target.label}
        </text>
      )}
      <text x="100%" y={crowded ? end + 22 : Math.max(18, end - 8)} className="value">
        {write(last.value)}
      </text>
      <text y={HEIGHT - 6} className="soft">
        {format.day(first.day)}
      </text>
      <text x="100%" y={HEIGHT - 6} className="soft end">
        {format.day(last.day)}
      </text>
    </Figure>
  );
}
