import { absenceRate, type AttendanceCounts, lostOf, rateWithoutReplacing } from '~/domain/visits/attendance';
import type { Attendance } from '~/services/visits/company/attendance.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { EmptyState } from '../../kit/empty-state';
import { Page } from '../../kit/page';
import { Figures, StatFigure } from '../../kit/stat-figure';
import { Why } from '../../kit/why';
import { AttendanceChart } from './attendance-chart';

export interface AttendancePageProps {
  adherent: string;
  attendance: Attendance;
}

const sum = (all: readonly AttendanceCounts[]): AttendanceCounts =>
  all.reduce(
    (total, { held, missed, late, replaced }) => ({
      held: total.held + held,
      missed: total.missed + missed,
      late: total.late + late,
      replaced: total.replaced + replaced,
    }),
    { held: 0, missed: 0, late: 0, replaced: 0 },
  );

/** A company's attendance: its rate beside the service's and the target, and what replacing brought. */
export function AttendancePage({ adherent, attendance }: AttendancePageProps) {
  const { t, format } = useI18n();
  const { months, targetPercent } = attendance;
  const own = sum(months.map(({ own: counts }) => counts));
  const rate = absenceRate(own);
  const mean = absenceRate(sum(months.flatMap(({ service }) => service ?? [])));
  const without = rateWithoutReplacing(own);
  const target = targetPercent / 100;
  return (
    <Page
      title={t('attendance:title')}
      lead={t('attendance:lead')}
      crumbs={[{ label: t('appointments:title'), href: paths.visits(adherent) }]}
    >
      {rate === null ? (
        <EmptyState
          title={t('attendance:emptyTitle')}
          action={<ButtonLink href={paths.visits(adherent)}>{t('attendance:back')}</ButtonLink>}
        >
          {t('attendance:emptyText')}
        </EmptyState>
      ) : (
        <>
          <Figures>
            <StatFigure
              figure={format.percent(rate)}
              label={t('attendance:own')}
              note={t(rate <= target ? 'attendance:onTarget' : 'attendance:overTarget', {
                target: format.percent(target),
              })}
            />
            <StatFigure
              figure={mean === null ? '–' : format.percent(mean)}
              label={t('attendance:mean')}
              note={t('attendance:meanNote')}
            />
            <StatFigure
              figure={format.integer(lostOf(own))}
              label={t('attendance:lost')}
              note={t('attendance:lostNote', { missed: own.missed, late: own.late })}
            />
            <StatFigure
              figure={format.integer(own.replaced)}
              label={t('attendance:replaced')}
              note={t('attendance:replacedNote')}
            />
          </Figures>
          <Card>
            <AttendanceChart {...attendance} />
            <Why label={t('attendance:how')}>{t('attendance:howText')}</Why>
          </Card>
          <Card title={t('attendance:effect')}>
            <p>
              {own.replaced > 0 && without !== null
                ? t('attendance:effectText', {
                    count: own.replaced,
                    rate: format.percent(rate),
                    without: format.percent(without),
                  })
                : t('attendance:effectNone')}
            </p>
          </Card>
        </>
      )}
    </Page>
  );
}
