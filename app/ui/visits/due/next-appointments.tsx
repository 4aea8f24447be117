import type { NextAppointment } from '~/services/declarations/show-company-home.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { SummaryList } from '../../kit/summary-list';

/** The first appointments to come, each with the way to it. */
export function NextAppointments({
  adherent,
  appointments,
}: {
  adherent: string;
  appointments: readonly NextAppointment[];
}) {
  const { t, format } = useI18n();
  return (
    <Card title={t('due:home.next')}>
      {appointments.length === 0 ? (
        <p>{t('due:home.noNext')}</p>
      ) : (
        <SummaryList
          rows={appointments.map(({ visitId, worker, startsAt, centre }) => ({
            label: worker,
            value: (
              <>
                <a href={paths.visit(adherent, visitId)}>{format.dateTime(startsAt)}</a>
                <span className="beneath">{centre}</span>
              </>
            ),
          }))}
        />
      )}
      <p className="row">
        {appointments.length > 0 && (
          <ButtonLink href={paths.visits(adherent)} quiet>
            {t('due:home.all')}
          </ButtonLink>
        )}
        <ButtonLink href={paths.visitsDue(adherent)} quiet>
          {t('due:home.due')}
        </ButtonLink>
      </p>
    </Card>
  );
}
