import { OPEN_SESSIONS } from '~/domain/sessions/lifecycle';
import type { SessionPlace, StaffSession } from '~/services/sessions/staff/show-session.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { ErrorSummary } from '../../kit/error-summary';
import { FileLink } from '../../kit/file-link';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { SummaryList, type SummaryRow } from '../../kit/summary-list';
import { Table } from '../../kit/table';
import { Tag } from '../../kit/tag';
import type { Serialized } from '../../page-data';
import { useThemeName } from '../open/session-words';
import { DecisionForms, type MergeTarget } from './decision-forms';
import { SessionStateTag } from './session-table';

interface StaffSessionPageProps {
  session: Serialized<StaffSession>;
  places: Serialized<SessionPlace>[];
  targets: MergeTarget[];
  canManage: boolean;
  canAttend: boolean;
  begun: boolean;
  form?: FormState;
}

/** One session for the team: what it is, what may be decided, who comes. */
export function StaffSessionPage({ session, places, targets, canManage, canAttend, begun, form }: StaffSessionPageProps) {
  const { t, format } = useI18n();
  const { number, state } = session;
  const goesAhead = state === 'confirmee' || state === 'tenue';
  const open = (OPEN_SESSIONS as readonly string[]).includes(state);
  return (
    <Page
      title={t('board:page.title', { theme: useThemeName()(session), when: format.day(format.dayOf(session.startsAt)) })}
      tag={<SessionStateTag state={state} />}
      lead={t('board:page.reference', { number })}
      crumbs={[
        { label: t('board:title'), href: paths.sessionBoard() },
        { label: t('board:list.title'), href: paths.staffSessions() },
      ]}
      next={
        <>
          {canAttend && goesAhead && <ButtonLink quiet={!begun || state === 'tenue'} href={paths.staffSession(number, '/emargement')}>{t('presence:link')}</ButtonLink>}
          {canManage && (
          <>
            {(open || state === 'brouillon') && <ButtonLink quiet href={paths.staffSession(number, '/modification')}>{t('board:page.edit')}</ButtonLink>}
            {open && session.company === null && !begun && <ButtonLink quiet href={paths.staffSession(number, '/invitations')}>{t('invites:link')}</ButtonLink>}
            <ButtonLink quiet href={paths.newSession({ copie: number })}>{t('board:copy')}</ButtonLink>
            {open && session.company === null && <a href={paths.session(number)}>{t('board:page.public')}</a>}
          </>
          )}
        </>
      }
    >
      <ErrorSummary form={form} />
      <SummaryList rows={rowsOf(session, { t, format })} />
      {canManage && (open || state === 'brouillon') && <DecisionForms {...{ session, targets, begun, form }} />}
      <h2>{t('board:page.places')}</h2>
      {canAttend && state === 'tenue' && places.some(({ attended }) => attended) && (
        <p>
          <FileLink href={paths.staffSession(number, '/attestations.pdf')} label={t('presence:certificates')} kind="PDF" />
        </p>
      )}
      <PlaceTable places={places} />
    </Page>
  );
} // prettier-ignore

function rowsOf(session: Serialized<StaffSession>, { t, format }: Pick<ReturnType<typeof useI18n>, 't' | 'format'>): SummaryRow[] {
  const { number, state, parts, format: form, centre, place, trainer, company, cancelReason, mergedInto, joinUrl } = session;
  const seats = t('board:seatsOf', { taken: session.seatsTaken, max: session.maxSeats, min: session.minSeats });
  const waits = session.waiting > 0 ? ` · ${t('board:waits', { count: session.waiting })}` : '';
  return [
    {
      label: t('board:when'),
      value: parts.map(({ startsAt, endsAt }) => (
        <div key={startsAt}>{format.weekday(format.dayOf(startsAt))}, {t('board:page.hours', { from: format.time(startsAt), to: format.time(endsAt) })}</div>
      )),
    },
    { label: t('board:where'), value: form === 'webinaire' ? t('sessions:format.webinaire') : [centre, place].filter(Boolean).join(', ') },
    ...(joinUrl ? [{ label: t('board:page.link'), value: <a href={joinUrl}>{joinUrl}</a> }] : []),
    ...(company ? [{ label: t('board:page.company'), value: company }] : []),
    { label: t('board:page.trainer'), value: trainer || null },
    { label: t('board:seats'), value: seats + waits },
    ...(state === 'publiee' || state === 'brouillon' ? [{ label: t('board:decision'), value: format.day(session.decisionOn) }] : []),
    { label: t('board:page.notice'), value: t('board:page.noticeHours', { count: session.noticeHours }) },
    ...(cancelReason ? [{ label: t('board:page.reason'), value: t(`board:reason.${cancelReason}`) }] : []),
    ...(mergedInto && mergedInto !== number ? [{ label: t('board:next'), value: <a href={paths.staffSession(mergedInto)}>{t('board:page.mergedInto', { number: mergedInto })}</a> }] : []),
  ];
} // prettier-ignore

const TONES = { confirmee: 'good', en_attente: 'info', offerte: 'warn', annulee: 'plain', expiree: 'plain', deplacee: 'plain' } as const; // prettier-ignore

function PlaceTable({ places }: { places: Serialized<SessionPlace>[] }) {
  const { t, format } = useI18n();
  if (places.length === 0) return <p className="soft">{t('board:page.noPlaces')}</p>;
  return (
    <Table
      dense
      caption={t('board:page.places')}
      hideCaption
      rows={places}
      rowKey={({ id }) => id}
      columns={[
        { label: t('board:page.name'), cell: ({ name, email }) => <>{name}{email && <span className="beneath">{email}</span>}</> },
        { label: t('board:page.company'), cell: ({ company, adherent }) => (adherent ? <a href={paths.member(adherent)}>{company}</a> : t('board:page.independent')) },
        {
          label: t('board:state'),
          cell: ({ state, rank, offeredUntil, attended }) => (
            <>
              {attended === null ? (
                <Tag tone={TONES[state]}>{t(`sessions:seat.${state}`)}</Tag>
              ) : (
                <Tag tone={attended ? 'good' : 'warn'}>{t(attended ? 'seats:attended' : 'seats:missed')}</Tag>
              )}
              {rank !== null && <> {t('board:page.rank', { rank })}</>}
              {state === 'offerte' && offeredUntil && <> {t('board:page.until', { until: format.dateTime(offeredUntil) })}</>}
            </>
          ),
        },
        { label: t('board:page.by'), cell: ({ by }) => by },
      ]}
    />
  );
} // prettier-ignore
