import { absenceRate, type AttendanceCounts, lostOf, rateWithoutReplacing } from '~/domain/visits/attendance';
import { PROFESSIONS } from '~/domain/visits/kinds';
import type { MonthAttendance, VisitIndicators } from '~/services/visits/read-visit-indicators.server';
import { useI18n } from '../../i18n';
import { LineChart } from '../../kit/line-chart';
import { Figures, StatFigure } from '../../kit/stat-figure';

const NONE: AttendanceCounts = { held: 0, missed: 0, late: 0, replaced: 0 };

const sum = (months: readonly MonthAttendance[]): AttendanceCounts =>
  months.reduce(
    (total, { held, missed, late, replaced }) => ({
      held: total.held + held,
      missed: total.missed + missed,
      late: total.late + late,
      replaced: total.replaced + replaced,
    }),
    NONE,
  );

/** Appointments lost: the rate of the year with and without replacements, then each profession month by month. */
export function AttendancePart({ months, year, targetPercent }: VisitIndicators) {
  const { t, format } = useI18n();
  const all = sum(months);
  const target = targetPercent / 100;
  const percent = (rate: number | null) => (rate === null ? '–' : format.percent(rate));
  return (
    <>
      <h2>{t('visitIndicators:attendance', { year })}</h2>
      <Figures>
        <StatFigure
          figure={percent(absenceRate(all))}
          label={t('visitIndicators:rate')}
          note={t('visitIndicators:lost', { lost: format.integer(lostOf(all)), target: format.percent(target) })}
        />
        <StatFigure
          figure={percent(rateWithoutReplacing(all))}
          label={t('visitIndicators:without')}
          note={t('visitIndicators:replaced', { count: all.replaced, figure: format.integer(all.replaced) })}
        />
        <StatFigure figure={format.integer(all.held)} label={t('visitIndicators:heldOf', { year })} />
      </Figures>
      <div className="grid">
        {PROFESSIONS.map((profession) => {
          const points = months
            .filter((month) => month.profession === profession)
            .flatMap((month) => {
              const rate = absenceRate(month);
              return rate === null ? [] : [{ day: month.month, value: rate }];
            });
          if (points.length === 0) return null;
          return (
            <LineChart
              key={profession}
              title={t('visitIndicators:byMonth', { profession: t(`visits:profession.${profession}`) })}
              desc={t('visitIndicators:byMonthText', { rate: percent(absenceRate(sum(months.filter((month) => month.profession === profession)))) })}
              points={points}
              target={{ value: target, label: t('visitIndicators:target', { target: format.percent(target) }) }}
              write={(value) => format.percent(value)}
              max={Math.max(target * 2, ...points.map(({ value }) => value))}
              dayHeading={t('visitIndicators:month')}
              valueHeading={t('visitIndicators:rate')}
            />
          );
        })}
      </div>
    </>
  );
} // prettier-ignore
