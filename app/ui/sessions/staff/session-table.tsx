import { standingOf } from '~/domain/sessions/filling';
import { urgencyOf, type Urgency } from '~/domain/sessions/decision';
import { sessionReference } from '~/domain/sessions/kinds';
import type { SessionState } from '~/domain/sessions/lifecycle';
import type { Day } from '~/domain/shared/day';
import type { ListedSession } from '~/services/sessions/staff/list-sessions.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { DayText } from '../../kit/date-time';
import { type Column, Table } from '../../kit/table';
import { Tag, type Tone } from '../../kit/tag';
import type { Serialized } from '../../page-data';
import { useThemeName } from '../open/session-words';

const STATE_TONE: Record<SessionState, Tone> = {
  brouillon: 'plain', publiee: 'info', confirmee: 'good', annulee: 'bad', tenue: 'plain',
}; // prettier-ignore
const URGENCY_TONE: Record<Urgency, Tone> = {
  late: 'bad', today: 'warn', pressing: 'warn', calm: 'plain', settled: 'good',
}; // prettier-ignore

/** Where a session is in its life. */
export function SessionStateTag({ state }: { state: SessionState }) {
  const { t } = useI18n();
  return <Tag tone={STATE_TONE[state]}>{t(`sessions:state.${state}`)}</Tag>;
}

type Row = Serialized<ListedSession>;

/** Sessions with their filling and, on the board, the day and the next step of their decision. */
export function SessionTable({ sessions, today, board }: { sessions: readonly Row[]; today: Day; board?: boolean }) {
  const { t, format } = useI18n();
  const nameOf = useThemeName();
  const urgency = (row: Row) => urgencyOf({ ...row, decisionOn: row.decisionOn as Day }, today);
  const deciding: Column<Row>[] = [
    {
      label: t('board:decision'),
      cell: (row) => (
        <>
          {row.state === 'publiee' && <DayText day={row.decisionOn} short />} <Tag tone={URGENCY_TONE[urgency(row)]}>{t(`board:urgency.${urgency(row)}`)}</Tag>
        </>
      ),
    },
    { label: t('board:next'), cell: (row) => <NextStep row={row} urgency={urgency(row)} /> },
  ];
  return (
    <Table
      dense
      caption={t('board:caption', { count: sessions.length })}
      rows={sessions}
      rowKey={({ number }) => String(number)}
      columns={[
        {
          label: t('board:session'),
          cell: (row) => (
            <>
              <a href={paths.staffSession(row.number)}>{nameOf(row)}</a>
              <span className="beneath">{[sessionReference(row.number), row.company].filter(Boolean).join(' · ')}</span>
            </>
          ),
        },
        { label: t('board:when'), cell: ({ startsAt }) => format.weekdayTime(startsAt) },
        { label: t('board:where'), cell: ({ format: form, centre, place }) => (form === 'webinaire' ? t('sessions:format.webinaire') : (centre ?? place)) },
        {
          label: t('board:seats'),
          cell: ({ seatsTaken, minSeats, maxSeats, waiting }) => (
            <>
              {t('board:seatsOf', { taken: seatsTaken, max: maxSeats, min: minSeats })}
              {waiting > 0 && <span className="beneath">{t('board:waits', { count: waiting })}</span>}
            </>
          ),
        },
        ...(board ? deciding : [{ label: t('board:state'), cell: ({ state }: Row) => <SessionStateTag state={state} /> }]),
      ]}
    />
  );
} // prettier-ignore

function NextStep({ row, urgency }: { row: Row; urgency: Urgency }) {
  const { t } = useI18n();
  if (urgency === 'late' || urgency === 'today')
    return <a href={`${paths.staffSession(row.number)}#decider`}>{t('board:step.decide')}</a>;
  if (urgency === 'settled') return t('board:step.held');
  const standing = standingOf({ ...row, decisionOn: row.decisionOn as Day });
  return standing.code === 'needs' ? t('board:step.fill', { count: standing.more }) : t('board:step.wait');
}
