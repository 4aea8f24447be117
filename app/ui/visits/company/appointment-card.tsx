import type { ShownAppointment, ShownCentre } from '~/services/visits/company/show-visit.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button, ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { FileLink } from '../../kit/file-link';
import { SummaryList, type SummaryRow } from '../../kit/summary-list';
import { Tag } from '../../kit/tag';
import type { Serialized } from '../../page-data';
import type { VisitPageProps } from './visit-page';

type Shown = Serialized<ShownAppointment>;

/** The appointment to come: when, where, with whom; confirm or excuse; convocation and calendar file. */
export function AppointmentCard({
  adherent,
  visit,
  appointment,
}: Pick<VisitPageProps, 'adherent' | 'visit'> & { appointment: Shown }) {
  const { t, format } = useI18n();
  const { id, excuse, mayManage } = visit;
  const { startsAt, endsAt, mode, professional, centre, confirmedAt, confirmedByName } = appointment;
  const rows: SummaryRow[] = [
    {
      label: t('appointments:visit.when'),
      value: (
        <time dateTime={startsAt}>
          {t('appointments:visit.until', {
            day: format.weekday(format.dayOf(startsAt)),
            from: format.time(startsAt),
            to: format.time(endsAt),
          })}
        </time>
      ),
    },
    { label: t('appointments:visit.mode'), value: t(`visits:mode.${mode}`) },
    {
      label: t('appointments:visit.professional'),
      value: (
        <>
          {professional.name}
          <br />
          <span className="soft small">{t(`visits:profession.${professional.profession}`)}</span>
        </>
      ),
    },
    { label: t('appointments:visit.place'), value: <Centre centre={centre} /> },
    {
      label: t('appointments:visit.presence'),
      value: confirmedAt ? (
        <>
          <Tag tone="good">{t('appointments:confirmed')}</Tag>{' '}
          <span className="soft small">
            {t('appointments:visit.confirmedBy', {
              name: confirmedByName ?? t('appointments:someone'),
              at: format.dateTime(confirmedAt),
            })}
          </span>
        </>
      ) : (
        <Tag tone="warn">{t('appointments:notConfirmed')}</Tag>
      ),
    },
  ];
  const open = excuse !== null && !excuse.past;
  return (
    <Card title={t('appointments:visit.appointment')}>
      <SummaryList rows={rows} />
      {mayManage && open && (
        <>
          <div className="row">
            <form method="post" action={paths.visit(adherent, id, '/confirmation')}>
              {confirmedAt ? (
                <>
                  <input type="hidden" name="retrait" value="1" />
                  <Button quiet>{t('appointments:visit.unconfirm')}</Button>
                </>
              ) : (
                <Button>{t('appointments:confirm')}</Button>
              )}
            </form>
            <ButtonLink href={paths.visit(adherent, id, '/excuse')} quiet>
              {t('appointments:excuse')}
            </ButtonLink>
          </div>
          <p className="soft small">
            {t(excuse.late ? 'appointments:visit.noticeOver' : 'appointments:visit.freeUntil', {
              at: format.weekdayTime(excuse.freeUntil),
            })}
          </p>
        </>
      )}
      <p className="row">
        <FileLink
          href={paths.visit(adherent, id, '/convocation.pdf')}
          label={t('appointments:visit.convocation')}
          kind="PDF"
        />
        <FileLink
          href={paths.visit(adherent, id, '/rendez-vous.ics')}
          label={t('appointments:visit.ics')}
          kind="ICS"
        />
      </p>
    </Card>
  );
}

function Centre({ centre }: { centre: Serialized<ShownCentre> }) {
  const { name, addressLine1, postcode, city, phone } = centre;
  return (
    <address className="not-italic">
      {name}
      {addressLine1 && (
        <>
          <br />
          {addressLine1}
        </>
      )}
      {city && (
        <>
          <br />
          {postcode} {city}
        </>
      )}
      {phone && (
        <>
          <br />
          <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
        </>
      )}
    </address>
  );
}

/** Appointments of the visit that are over, one line each. */
export function PastAppointments({ adherent, visit }: Pick<VisitPageProps, 'adherent' | 'visit'>) {
  const { t, format } = useI18n();
  const past = visit.appointments.filter(({ id }) => id !== visit.current?.id);
  if (past.length === 0) return null;
  return (
    <Card title={t('appointments:visit.past')}>
      <ul className="stack">
        {past.map(({ id, startsAt, state, late, excuseReason, centre, replacedBy }) => (
          <li key={id}>
            <strong>
              {t('appointments:visit.pastLine', {
                at: format.weekdayTime(startsAt),
                state: t(`visits:state.${state}`),
              })}
            </strong>
            <br />
            <span className="soft small">
              {centre.name}
              {excuseReason && ` · ${t(`visits:excuseReason.${excuseReason}`)}`}
              {late && ` · ${t('appointments:visit.lateExcuse')}`}
              {replacedBy && (
                <>
                  {' · '}
                  <a href={paths.visit(adherent, replacedBy.visitId)}>
                    {t('appointments:visit.replacedBy', {
                      name: replacedBy.name ?? t('appointments:someone'),
                    })}
                  </a>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
