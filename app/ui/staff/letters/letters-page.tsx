import { type MemberView, memberQuery } from '~/domain/declarations/member-view';
import type { MemberList } from '~/services/declarations/members/list-members.server';
import type { JobView } from '~/services/job-runs.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { BulkBar } from '../../kit/bulk-bar';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Checkbox } from '../../kit/choices';
import { EmptyState } from '../../kit/empty-state';
import { Page } from '../../kit/page';
import { Pagination } from '../../kit/pagination';
import { Table } from '../../kit/table';
import { JobTag } from '../job-tag';
import { MemberFilters, useMemberColumns } from '../members/members-page';

export interface LettersPageProps {
  view: MemberView;
  list: Serialized<MemberList>;
  pageSize: number;
  batches: readonly Serialized<JobView>[];
  job: string;
}

const FORM = 'adherents-coches';

/** Activation letters: choose the members, print one file. */
export function LettersPage({ view, list, pageSize, batches, job }: LettersPageProps) {
  const { t, format } = useI18n();
  const { rows, total } = list;
  return (
    <Page
      title={t('members:letters.title')}
      lead={t('mailings:letters.lead')}
      crumbs={[{ label: t('members:title'), href: paths.members() }]}
    >
      <MemberFilters view={view} secteurs={list.secteurs} action={paths.letters()} />
      {rows.length === 0 ? (
        <EmptyState title={t('members:none')}>{t('members:noneText')}</EmptyState>
      ) : (
        <>
          <BulkBar form={FORM} action={paths.letters()}>
            <input type="hidden" name="job" value={job} />
            {Object.entries(memberQuery({ ...view, page: 1 })).map(
              ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
            )}
            {total > rows.length && (
              <Checkbox name="all" label={t('mailings:letters.all', { total: format.integer(total) })} />
            )}
            <Button slim>{t('mailings:letters.print')}</Button>
          </BulkBar>
          <Table
            dense
            caption={t('members:title')}
            hideCaption
            columns={useMemberColumns()}
            rows={rows}
            rowKey={({ id }) => id}
            select={{ name: 'ids', form: FORM, label: ({ name }) => t('campaigns:missing.select', { name }) }}
          />
          <Pagination
            page={view.page}
            pageSize={pageSize}
            total={total}
            href={(page) => paths.letters({ ...memberQuery({ ...view, page }), acces: view.acces ?? 'tous' })}
          />
        </>
      )}
      {batches.length > 0 && (
        <Card title={t('mailings:letters.batches')}>
          <ul className="bullets">
            {batches.map(({ id, createdAt, total: count, state }) => (
              <li key={id}>
                <a href={paths.letterBatch(id)}>
                  {t('mailings:letters.batch', { at: format.dateTime(createdAt), count: count ?? 0 })}
                </a>{' '}
                <JobTag state={state} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}
