import { dueViewQuery, type DueView, isDueNarrowed } from '~/domain/visits/due-view';
import type { DueList } from '~/services/visits/list-due.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { EmptyState } from '../../kit/empty-state';
import { FileLink } from '../../kit/file-link';
import { Page } from '../../kit/page';
import { Pagination } from '../../kit/pagination';
import { DueFilters } from './due-filters';
import { DueTable } from './due-table';
import { DueWhy } from './due-why';

export interface DuePageProps {
  adherent: string;
  company: string;
  today: string;
  view: DueView;
  list: DueList;
  pageSize: number;
  may: Record<'announce' | 'editWorker', boolean>;
}

/** What is due in a company: the late ones first, the doctor's day and the law's as two things. */
export function DuePage(props: DuePageProps) {
  const { t, format } = useI18n();
  const { adherent, company, today, view, list, pageSize, may } = props;
  const { counts, total } = list;
  const figures = { late: format.integer(counts.retard), soon: format.integer(counts.bientot) };
  const isLong = counts.tous > pageSize || view.tout !== null;
  return (
    <Page
      title={t('due:title')}
      lead={t(counts.retard === 0 ? 'due:leadNone' : 'due:lead', { count: counts.retard, ...figures })}
      crumbs={[{ label: t('due:visits'), href: paths.visits(adherent) }]}
      next={may.announce && <ButtonLink href={paths.announce(adherent)}>{t('due:announce')}</ButtonLink>}
    >
      <p className="print-only">{t('due:printedOn', { company, day: format.day(today) })}</p>
      {counts.tous === 0 ? (
        <EmptyState
          title={t('due:empty.noneTitle')}
          action={
            <ButtonLink href={paths.workers(adherent)} quiet>
              {t('due:empty.add')}
            </ButtonLink>
          }
        >
          {t('due:empty.noneText')}
        </EmptyState>
      ) : (
        <>
          <DueFilters {...props} />
          <DueWhy />
          {list.rows.length === 0 ? (
            <EmptyState
              title={t('due:empty.title')}
              action={
                <ButtonLink href={paths.visitsDue(adherent)} quiet>
                  {t('due:empty.all')}
                </ButtonLink>
              }
            >
              {isDueNarrowed(view) && t('due:empty.text')}
            </EmptyState>
          ) : (
            <>
              <DueTable {...props} />
              <Pagination
                page={view.page}
                pageSize={pageSize}
                total={total}
                href={(page) => paths.visitsDue(adherent, dueViewQuery({ ...view, page }))}
              />
              <p className="row no-print">
                {isLong && (
                  <a
                    href={paths.visitsDue(
                      adherent,
                      dueViewQuery({ ...view, page: 1, tout: view.tout ? null : 'oui' }),
                    )}
                  >
                    {t(view.tout ? 'due:byPage' : 'due:print')}
                  </a>
                )}
                {(['xlsx', 'csv'] as const).map((kind) => (
                  <FileLink
                    key={kind}
                    href={paths.visitsDueExport(
                      adherent,
                      kind,
                      dueViewQuery({ ...view, page: 1, tout: null }),
                    )}
                    label={t('due:download')}
                    kind={kind.toUpperCase()}
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
