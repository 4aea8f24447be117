import { viewQuery, type WorkerSort } from '~/domain/declarations/worker-view';
import type { WorkerLine } from '~/services/declarations/list-workers.server';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { DayText } from '../kit/date-time';
import { type Column, Table } from '../kit/table';
import { CategoryTag, Tag } from '../kit/tag';
import type { WorkerListPageProps } from './worker-list-page';

export const BULK_FORM = 'salaries-coches';

/** Name as people are called: used name first. */
export const nameOf = ({
  usedName,
  familyName,
  firstName,
}: Pick<WorkerLine, 'usedName' | 'familyName' | 'firstName'>) => `${usedName ?? familyName} ${firstName}`;

/** The workers of a page: never the cause of a category (DOMAIN 9). */
export function WorkerTable({ adherent, view, list, mayEdit, mayAnnounce }: WorkerListPageProps) {
  const { t } = useI18n();
  const sort = (by: WorkerSort): Column<WorkerLine>['sort'] => {
    const isBy = view.tri === by;
    const sens = isBy && view.sens === 'croissant' ? 'decroissant' : 'croissant';
    return {
      href: paths.workers(adherent, viewQuery({ ...view, tri: by, sens, page: 1 })),
      order: isBy ? (view.sens === 'croissant' ? 'ascending' : 'descending') : undefined,
    };
  };
  const gone = view.filtre === 'partis';
  const columns: Column<WorkerLine>[] = [
    {
      label: t('workers:table.name'),
      sort: sort('nom'),
      cell: (row) => <WorkerName adherent={adherent} row={row} />,
    },
    { label: t('workers:table.post'), sort: sort('poste'), cell: ({ post }) => post ?? '–' },
    {
      label: t('workers:table.category'),
      sort: sort('categorie'),
      cell: ({ category }) => <CategoryTag category={category} t={t} />,
    },
    gone
      ? {
          label: t('workers:table.left'),
          cell: ({ leftOn }) => (leftOn ? <DayText day={leftOn} short /> : '–'),
        }
      : { label: t('workers:table.entry'), sort: sort('entree'), cell: (row) => <Entry row={row} /> },
  ];
  if (mayAnnounce && !gone)
    columns.push({
      label: t('announce:title'),
      quiet: true,
      cell: ({ id, ...row }) => (
        <a
          href={paths.announce(adherent, { salarie: id })}
          aria-label={t('announce:linkAbout', { name: nameOf(row) })}
        >
          {t('announce:link')}
        </a>
      ),
    });
  if (mayEdit)
    columns.push({
      label: t('workers:table.actions'),
      quiet: true,
      cell: ({ id, archived, ...row }) =>
        archived ? (
          <form method="post" action={paths.workerReturn(adherent, id)}>
            <button className="plain-button" aria-label={`${t('workers:table.back')} : ${nameOf(row)}`}>
              {t('workers:table.backShort')}
            </button>
          </form>
        ) : (
          <a
            href={paths.workerDeparture(adherent, id)}
            aria-label={`${t('workers:table.leave')} : ${nameOf(row)}`}
          >
            {t('workers:table.leaveShort')}
          </a>
        ),
    });
  return (
    <Table
      caption={t('workers:table.caption')}
      hideCaption
      columns={columns}
      rows={list.rows}
      rowKey={({ id }) => id}
      select={
        mayEdit && !gone
          ? { name: 'ids', form: BULK_FORM, label: (row) => `${t('workers:table.select')} ${nameOf(row)}` }
          : undefined
      }
    />
  );
}

function WorkerName({ adherent, row }: { adherent: string; row: WorkerLine }) {
  const { t } = useI18n();
  const { missing, employersCount } = row;
  return (
    <>
      <a href={paths.worker(adherent, row.id)}>{nameOf(row)}</a>
      {employersCount > 1 && (
        <>
          {' '}
          <small title={t('workers:table.partsTitle', { count: employersCount })}>
            {t('workers:table.parts', { count: employersCount })}
          </small>
        </>
      )}
      {missing.length > 0 && (
        <>
          {' '}
          <Tag tone="warn">{missing.map((field) => t(`workers:missing.${field}`)).join(', ')}</Tag>
        </>
      )}
    </>
  );
}

function Entry({ row: { startOn, plannedEndOn, contractKind } }: { row: WorkerLine }) {
  const { t, format } = useI18n();
  return (
    <>
      {startOn ? <DayText day={startOn} short /> : '–'}
      <small>
        {' '}
        {t(`workers:contracts.${contractKind}`)}
        {plannedEndOn && ` ${t('workers:table.to', { day: format.shortDay(plannedEndOn) })}`}
      </small>
    </>
  );
}
