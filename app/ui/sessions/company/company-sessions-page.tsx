import type {
  CompanySeat,
  CompanySession,
  SuggestedTheme,
} from '~/services/sessions/company/show-company-sessions.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { EmptyState } from '../../kit/empty-state';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { Tag } from '../../kit/tag';
import { useThemeName } from '../open/session-words';
import { SeatTag } from './seat-tag';

export interface CompanySessionsProps {
  adherent: string;
  mayRegister: boolean;
  coming: CompanySession[];
  past: CompanySession[];
  suggested: SuggestedTheme[];
}

/** The company's places: offers to accept first, then what is to come, what is advised, what is past. */
export function CompanySessionsPage({
  adherent,
  mayRegister,
  coming,
  past,
  suggested,
}: CompanySessionsProps) {
  const { t } = useI18n();
  const offers = coming.flatMap((session) =>
    session.seats.flatMap((seat) => (seat.state === 'offerte' ? [{ session, seat }] : [])),
  );
  return (
    <Page
      title={t('seats:title')}
      lead={t('seats:lead')}
      next={
        <>
          <ButtonLink href={paths.sessionCalendar()}>{t('seats:calendar')}</ButtonLink>
          <ButtonLink href={paths.preventionPlan(adherent)} quiet>
            {t('plan:link')}
          </ButtonLink>
          <ButtonLink href={paths.intraRequests(adherent)} quiet>
            {t('intra:link')}
          </ButtonLink>
        </>
      }
    >
      {mayRegister && offers.length > 0 && (
        <Card title={t('seats:offers')}>
          {offers.map(({ session, seat }) => (
            <Offer key={seat.id} adherent={adherent} session={session} seat={seat} />
          ))}
        </Card>
      )}
      {coming.length > 0 ? (
        <Card title={t('seats:coming')}>
          <SessionLines adherent={adherent} sessions={coming} />
        </Card>
      ) : (
        <EmptyState title={t('seats:none')}>{t('seats:noneText')}</EmptyState>
      )}
      {suggested.length > 0 && (
        <Card title={t('seats:suggested')}>
          <ul className="todos">
            {suggested.map((theme) => (
              <Suggestion key={theme.code} adherent={adherent} theme={theme} mayRegister={mayRegister} />
            ))}
          </ul>
        </Card>
      )}
      {past.length > 0 && (
        <Card title={t('seats:past')}>
          <SessionLines adherent={adherent} sessions={past} />
        </Card>
      )}
    </Page>
  );
}

function Offer({
  adherent,
  session,
  seat,
}: {
  adherent: string;
  session: CompanySession;
  seat: CompanySeat;
}) {
  const { t, format } = useI18n();
  const nameOf = useThemeName();
  const facts = { name: seat.name, theme: nameOf(session), when: format.weekdayTime(session.startsAt) };
  return (
    <div className="stack">
      <p>{t('seats:offer', facts)}</p>
      {seat.offeredUntil && (
        <p className="soft small">{t('seats:offerUntil', { until: format.dateTime(seat.offeredUntil) })}</p>
      )}
      <div className="row">
        <PostButton
          action={paths.registration(adherent, seat.id, '/acceptation')}
          label={t('seats:accept')}
        />
        <PostButton
          action={paths.registration(adherent, seat.id, '/annulation')}
          label={t('seats:decline')}
          quiet
        />
      </div>
    </div>
  );
}

function SessionLines({ adherent, sessions }: { adherent: string; sessions: readonly CompanySession[] }) {
  const { t, format } = useI18n();
  const nameOf = useThemeName();
  return (
    <ul className="todos">
      {sessions.map((session) => (
        <li key={session.number}>
          <div>
            <a href={paths.companySession(adherent, session.number)}>{nameOf(session)}</a>
            <p className="hint">
              {format.weekdayTime(session.startsAt)} ·{' '}
              {session.centre ?? t(`sessions:format.${session.format}`)} ·{' '}
              {t('seats:people', { count: session.seats.length })}
            </p>
          </div>
          {session.seats.length === 1 && session.seats[0]!.state !== 'confirmee' ? (
            <SeatTag seat={session.seats[0]!} />
          ) : (
            <Tag
              tone={session.state === 'annulee' ? 'bad' : session.state === 'confirmee' ? 'good' : 'plain'}
            >
              {t(`sessions:state.${session.state}`)}
            </Tag>
          )}
        </li>
      ))}
    </ul>
  );
}

type SuggestionProps = { adherent: string; theme: SuggestedTheme; mayRegister: boolean };

function Suggestion({ adherent, theme, mayRegister }: SuggestionProps) {
  const { t, locale, format } = useI18n();
  const exposures = format.list(theme.exposures.map((code) => t(`thesaurus:exposures.${code}.label`)));
  return (
    <li>
      <div>
        <a href={paths.theme(theme.code)}>{locale === 'fr' ? theme.nameFr : theme.nameEn}</a>
        <p className="hint">
          {theme.workers > 0
            ? t('seats:becauseWorkers', { count: theme.workers, exposures })
            : t('seats:becauseSector')}
        </p>
        <p className="hint">
          {theme.nextAt
            ? t('seats:next', {
                when: format.weekdayTime(theme.nextAt),
                where: theme.nextCentre ?? t('sessions:format.webinaire'),
              })
            : t('seats:noDate')}
        </p>
      </div>
      {mayRegister && theme.nextNumber !== null && (
        <ButtonLink href={paths.companySession(adherent, theme.nextNumber, '/inscription')} quiet slim>
          {t('seats:register')}
        </ButtonLink>
      )}
    </li>
  );
}
