import { useI18n } from '../i18n';
import { BarChart } from '../kit/bar-chart';
import { Card } from '../kit/card';
import { LineChart } from '../kit/line-chart';
import { Figures, StatFigure } from '../kit/stat-figure';

const rates = [
  { label: 'Évreux', value: 412, of: 530 },
  { label: 'Vernon', value: 287, of: 310 },
  { label: 'Pont-Audemer', value: 120, of: 264 },
  { label: 'Bernay', value: 61, of: 198 },
];

const days = [0, 4, 9, 15, 22, 30, 34, 47, 52, 58, 71, 78].map((value, index) => ({
  day: `2027-01-${String(4 + index * 2).padStart(2, '0')}`,
  value: value / 100,
}));

/** Figures and charts. */
export function ChartsPart({ here }: { here: string }) {
  const { t, format } = useI18n();
  const x = (key: string) => t(`kitpage:${key}`);
  return (
    <>
      <Figures>
        <StatFigure
          figure={format.integer(7_347)}
          label={x('members')}
          note={x('sinceJanuary')}
          href={here}
        />
        <StatFigure figure={format.integer(91_650)} label={x('workers')} />
        <StatFigure figure={format.percent(0.782)} label={x('declared')} note={x('lastYear')} />
        <StatFigure figure={format.money(11_600)} label={x('perHead')} />
      </Figures>
      <div className="grid">
        <Card>
          <BarChart
            title={x('bySector')}
            desc={x('bySectorDesc')}
            bars={rates}
            write={({ value, of = 1 }) =>
              t('kitpage:outOf', { value: format.integer(value), of: format.integer(of) })
            }
            labelHeading={x('sector')}
            valueHeading={x('declared')}
          />
        </Card>
        <Card>
          <LineChart
            title={x('byDay')}
            desc={x('byDayDesc')}
            points={days}
            max={1}
            target={{ value: 0.9, label: x('target') }}
            write={(value) => format.percent(value, 0)}
            dayHeading={x('date')}
            valueHeading={x('declared')}
          />
        </Card>
      </div>
    </>
  );
}
