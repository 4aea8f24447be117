import { isBookable } from '~/domain/visits/open-slots';
import type { VisitSet } from '~/domain/visits/visit-view';
import type { VisitLine } from '~/services/visits/company/show-visits.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { DayText } from '../../kit/date-time';
import { type Column, Table } from '../../kit/table';
import { Tag } from '../../kit/tag';
import { VisitStateTag } from '../visit-state-tag';
import type { VisitHubPageProps } from './visit-hub-page';

type PartProps = VisitHubPageProps & {
  set: VisitSet;
  /** Address of the whole set, when only its first lines are shown. */
  all: string | null;
};

/** One part of the list under its heading. */
export function VisitPart({ set, all, ...props }: PartProps) {
  const { t, format } = useI18n();
  const rows = props.list.rows[set];
  const count = props.list.counts[set];
  const columns = useColumns(props)[set];
  return (
    <section className="stack">
      <h2>{t(`appointments:sets.${set}`)}</h2>
      {set === 'demandes' && rows.length > 0 && (
        <p className="soft">{t('appointments:next.recue', { count: props.list.proposalDays })}</p>
      )}
      {rows.length === 0 ? (
        <p className="soft">{t(`appointments:empty.${set === 'demandes' ? 'waitingNone' : 'comingNone'}`)}</p>
      ) : (
        <Table
          caption={t(`appointments:sets.${set}`)}
          hideCaption
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
      {all && count > rows.length && (
        <p>
          <a href={all}>{t('appointments:seeAll', { count: format.integer(count) })}</a>
        </p>
      )}
    </section>
  );
}

function useColumns(props: VisitHubPageProps): Record<VisitSet, Column<VisitLine>[]> {
  const { t, format } = useI18n();
  const { adherent, list, today, may } = props;
  const nameOf = ({ name }: VisitLine) => name ?? t('appointments:gone');
  const worker: Column<VisitLine> = {
    label: t('appointments:table.worker'),
    cell: (row) => (
      <>
        <a href={paths.visit(adherent, row.id)}>{nameOf(row)}</a>
        {row.unread && (
          <>
            {' '}
            <Tag tone="info">{t('appointments:unread')}</Tag>
          </>
        )}
      </>
    ),
  };
  const kind: Column<VisitLine> = {
    label: t('appointments:table.kind'),
    cell: (row) => t(`visits:kind.${row.kind}`),
  };
  const state: Column<VisitLine> = {
    label: t('appointments:table.state'),
    cell: (row) => <VisitStateTag state={row.state} />,
  };
  const when = ({ startsAt }: VisitLine) =>
    startsAt && <time dateTime={startsAt}>{format.weekdayTime(startsAt)}</time>;
  const coming: Column<VisitLine>[] = [
    worker,
    kind,
    { label: t('appointments:table.when'), cell: when },
    {
      label: t('appointments:table.where'),
      cell: ({ mode, centre, professional }) => (
        <>
          {mode === 'teleconsultation' ? t('appointments:remote') : centre}
          <br />
          <span className="soft small">{professional}</span>
        </>
      ),
    },
    {
      label: t('appointments:table.presence'),
      cell: ({ confirmedAt }) =>
        confirmedAt ? (
          <Tag tone="good">{t('appointments:confirmed')}</Tag>
        ) : (
          <Tag tone="warn">{t('appointments:notConfirmed')}</Tag>
        ),
    },
  ];
  if (may.manage)
    coming.push({
      label: t('appointments:table.actions'),
      quiet: true,
      cell: (row) => (
        <span className="flex flex-wrap gap-x-4 gap-y-1">
          {!row.confirmedAt && (
            <form method="post" action={paths.visit(adherent, row.id, '/confirmation')}>
              <input type="hidden" name="retour" value="liste" />
              <button
                className="plain-button"
                aria-label={t('appointments:confirmOf', { name: nameOf(row) })}
              >
                {t('appointments:confirm')}
              </button>
            </form>
          )}
          <a
            className="small"
            href={paths.visit(adherent, row.id, '/excuse')}
            aria-label={t('appointments:excuseOf', { name: nameOf(row) })}
          >
            {t('appointments:excuse')}
          </a>
        </span>
      ),
    });
  const waiting: Column<VisitLine>[] = [
    worker,
    kind,
    state,
    {
      label: t('appointments:table.due'),
      cell: ({ dueOn }) =>
        dueOn ? (
          <>
            <DayText day={dueOn} short />
            {dueOn < today && (
              <>
                {' '}
                <Tag tone="bad">{t('appointments:overdue')}</Tag>
              </>
            )}
          </>
        ) : (
          <span className="soft">{t('appointments:noDue')}</span>
        ),
    },
  ];
  if (may.manage && list.openSlots)
    waiting.push({
      label: t('appointments:table.actions'),
      quiet: true,
      cell: (row) =>
        isBookable(row.kind) && (
          <a
            href={paths.visit(adherent, row.id, '/creneaux')}
            aria-label={t('appointments:bookOf', { name: nameOf(row) })}
          >
            {t('appointments:book')}
          </a>
        ),
    });
  const over: Column<VisitLine>[] = [
    worker,
    kind,
    state,
    {
      label: t('appointments:table.on'),
      cell: ({ startsAt, closedAt, requestedAt }) => (
        <DayText day={format.dayOf(startsAt ?? closedAt ?? requestedAt)} short />
      ),
    },
  ];
  return { 'rendez-vous': coming, demandes: waiting, passees: over };
}
