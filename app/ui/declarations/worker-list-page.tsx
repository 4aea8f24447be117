import type { WorkerList } from '~/services/declarations/list-workers.server';
import type { ThesaurusEntry } from '~/domain/declarations/thesaurus';
import { isNarrowed, viewQuery, type WorkerView } from '~/domain/declarations/worker-view';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { ButtonLink } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { FileLink } from '../kit/file-link';
import { Page } from '../kit/page';
import { Pagination } from '../kit/pagination';
import { WorkerBulkBar } from './worker-bulk-bar';
import { WorkerFilters } from './worker-filters';
import { WorkerTable } from './worker-table';

export interface WorkerListPageProps {
  adherent: string;
  view: WorkerView;
  list: WorkerList;
  pageSize: number;
  /** May add and change; otherwise the list is for reading. */
  mayEdit: boolean;
  mayImport: boolean;
  mayAnnounce: boolean;
  /** What may be added to or taken from many at once. */
  exposures: readonly Pick<ThesaurusEntry, 'code' | 'kind' | 'labelKey'>[];
}

/** "Mes salariés": find, sort, open, change many. */
export function WorkerListPage(props: WorkerListPageProps) {
  const { t, format } = useI18n();
  const { adherent, view, list, pageSize, mayEdit, mayImport } = props;
  const present = list.counts.presents;
  const isEmpty = present === 0 && list.counts.partis === 0;
  return (
    <Page
      title={t('workers:title')}
      lead={t('workers:lead', { count: present, present: format.integer(present) })}
      next={
        <>
          {mayEdit && <ButtonLink href={paths.newWorker(adherent)}>{t('workers:add')}</ButtonLink>}
          {mayImport && (
            <ButtonLink href={paths.imports(adherent)} quiet>
              {t('workers:import')}
            </ButtonLink>
          )}
          <ButtonLink href={paths.posts(adherent)} quiet>
            {t('workers:posts')}
          </ButtonLink>
        </>
      }
    >
      {isEmpty ? (
        <EmptyState title={t('workers:empty.title')}>{t('workers:empty.text')}</EmptyState>
      ) : (
        <>
          <WorkerFilters {...props} />
          {list.rows.length === 0 ? (
            <EmptyState
              title={t('workers:empty.noneTitle')}
              action={
                <ButtonLink href={paths.workers(adherent)} quiet>
                  {t('workers:empty.none')}
                </ButtonLink>
              }
            >
              {isNarrowed(view) && t('workers:empty.noneText')}
            </EmptyState>
          ) : (
            <>
              {mayEdit && view.filtre !== 'partis' && <WorkerBulkBar {...props} />}
              <WorkerTable {...props} />
              <Pagination
                page={Math.min(view.page, Math.max(1, Math.ceil(list.total / pageSize)))}
                pageSize={pageSize}
                total={list.total}
                href={(page) => paths.workers(adherent, viewQuery({ ...view, page }))}
              />
              <p className="row">
                {(['xlsx', 'csv'] as const).map((format) => (
                  <FileLink
                    key={format}
                    href={paths.workersExport(adherent, format)}
                    label={t('imports:export.csv')}
                    kind={format.toUpperCase()}
                  />
                ))}
              </p>
            </>
          )}
        </>
      )}
    </Page>
  );
}
