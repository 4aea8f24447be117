import { standingOf } from '~/domain/sessions/filling';
import { cancellableUntil } from '~/domain/sessions/seats';
import type { CompanySession } from '~/services/sessions/company/show-company-sessions.server';
import { paths } from '~/paths';
import { useDocument } from '../../document';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { FileLink } from '../../kit/file-link';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { SummaryList } from '../../kit/summary-list';
import { Tag } from '../../kit/tag';
import { useThemeName } from '../open/session-words';
import { SeatTag } from './seat-tag';

export interface CompanySessionProps {
  adherent: string;
  session: CompanySession;
  mayRegister: boolean;
  /** It has not begun, and takes people. */
  open: boolean;
  /** The notice has not begun: places may be given up. */
  cancellable: boolean;
}

/** The company's participants in one session, and what may be done about each. */
export function CompanySessionPage({
  adherent,
  session,
  mayRegister,
  open,
  cancellable,
}: CompanySessionProps) {
  const { t, format } = useI18n();
  const { service } = useDocument();
  const theme = useThemeName()(session);
  const standing = standingOf(session);
  const until = cancellableUntil(new Date(session.startsAt), session.noticeHours);
  return (
    <Page
      title={t('seats:session.title', { theme })}
      lead={format.weekdayTime(session.startsAt)}
      crumbs={[{ label: t('seats:title'), href: paths.companySessions(adherent) }]}
      tag={
        <Tag tone={session.state === 'annulee' ? 'bad' : session.state === 'confirmee' ? 'good' : 'plain'}>
          {t(`sessions:state.${session.state}`)}
        </Tag>
      }
      next={
        open &&
        mayRegister && (
          <ButtonLink href={paths.companySession(adherent, session.number, '/inscription')}>
            {t('seats:session.add')}
          </ButtonLink>
        )
      }
    >
      {open && standing.code === 'needs' && (
        <p className="lead">
          {t('seats:session.needs', { count: standing.more, by: format.day(standing.by) })}{' '}
          <a href={paths.session(session.number)}>{t('seats:session.publicPage')}</a>
        </p>
      )}
      <Card>
        <ul className="todos">
          {session.seats.map((seat) => (
            <li key={seat.id}>
              <div>
                <b>{seat.name}</b>
                {seat.email && <p className="hint">{seat.email}</p>}
              </div>
              <SeatTag seat={seat} />
              {open && cancellable && mayRegister && seat.state !== 'expiree' && (
                <PostButton
                  action={paths.registration(adherent, seat.id, '/annulation')}
                  label={`${t('seats:session.cancel')} ${t('seats:session.cancelOf', { name: seat.name })}`}
                  quiet
                  slim
                />
              )}
            </li>
          ))}
        </ul>
        {session.state === 'tenue' && session.seats.some(({ attended }) => attended) && (
          <p>
            <FileLink
              href={paths.companySession(adherent, session.number, '/attestations.pdf')}
              label={t('presence:certificates')}
              kind="PDF"
            />
          </p>
        )}
        {open && (
          <p className="soft small">
            {cancellable
              ? t('seats:session.until', { until: format.dateTime(until) })
              : t('seats:session.tooLate', { phone: service.phone })}
          </p>
        )}
      </Card>
      <Card>
        <SummaryList
          rows={[
            {
              label: t('seats:session.when'),
              value: `${format.weekdayTime(session.startsAt)} – ${format.time(session.endsAt)}`,
            },
            {
              label: t('seats:session.where'),
              value: [session.centre ?? t(`sessions:format.${session.format}`), session.place]
                .filter(Boolean)
                .join(', '),
            },
          ]}
        />
        {session.state !== 'annulee' && (
          <p>
            <a href={paths.companySession(adherent, session.number, '/rendez-vous.ics')}>
              {t('seats:session.file')}
            </a>
          </p>
        )}
      </Card>
    </Page>
  );
}
