import { useI18n } from '../i18n';
import { Figure } from './figure';

interface Bar {
  label: string;
  value: number;
  /** Drawn behind, in line colour: what it is part of. */
  of?: number;
}

interface BarChartProps {
  title: string;
  /** What the chart shows, in a sentence, for people who do not see it. */
  desc: string;
  bars: readonly Bar[];
  /** How a value is written; plain integers by default. Gets the bar to write "12 sur 40". */
  write?(bar: Bar): string;
  /** Value at full width; the highest by default. 1 for shares. */
  max?: number;
  labelHeading: string;
  valueHeading: string;
}

const ROW = 48;

/** Horizontal bars, each with its label and value in place. Widths are shares: the words never shrink. */
export function BarChart(props: BarChartProps) {
  const { format } = useI18n();
  const { bars, labelHeading, valueHeading, write = (bar) => format.integer(bar.value), ...figure } = props;
  const max = props.max ?? Math.max(1, ...bars.map(({ value, of }) => of ?? value));
  const share = (value: number) => `${Math.min(100, Math.round((value / max) * 1000) / 10)}%`;
  return (
    <Figure
      {...figure}
      headings={[labelHeading, valueHeading]}
      rows={bars.map((bar) => [bar.label, write(bar)])}
      height={bars.length * ROW}
    >
      {bars.map((bar, index) => (
        <g key={bar.label}>
          <text y={index * ROW + 18}>{bar.label}</text>
          <text x="100%" y={index * ROW + 18} className="value">
            {write(bar)}
          </text>
          <rect
            className="rail"
            y={index * ROW + 26}
            width={bar.of ? share(bar.of) : '100%'}
            height="10"
            rx="2"
          />
          <rect className="ink" y={index * ROW + 26} width={share(bar.value)} height="10" rx="2" />
        </g>
      ))}
    </Figure>
  );
}
