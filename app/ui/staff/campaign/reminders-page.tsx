import type { ReminderJob } from '~/services/declarations/campaign/list-reminders.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { EmptyState } from '../../kit/empty-state';
import { Page } from '../../kit/page';
import { Table } from '../../kit/table';
import { JobTag } from '../job-tag';

/** The reminders sent so far. */
export function RemindersPage({ jobs }: { jobs: readonly Serialized<ReminderJob>[] }) {
  const { t, format } = useI18n();
  const choose = <ButtonLink href={paths.campaignMissing()}>{t('mailings:list.choose')}</ButtonLink>;
  return (
    <Page
      title={t('mailings:list.title')}
      lead={t('mailings:list.lead')}
      crumbs={[{ label: t('shell:staffNav.campaign'), href: paths.campaign() }]}
      next={jobs.length > 0 && choose}
    >
      {jobs.length === 0 ? (
        <EmptyState title={t('mailings:list.none')} action={choose}>
          {t('mailings:list.noneText')}
        </EmptyState>
      ) : (
        <Table
          caption={t('mailings:list.title')}
          hideCaption
          rows={jobs}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('mailings:list.at'),
              cell: ({ id, createdAt }) => <a href={paths.reminder(id)}>{format.dateTime(createdAt)}</a>,
            },
            { label: t('mailings:list.exercice'), cell: ({ exercice }) => exercice },
            {
              label: t('mailings:list.companies'),
              figures: true,
              cell: ({ total }) => format.integer(total ?? 0),
            },
            { label: t('mailings:list.state'), cell: ({ state }) => <JobTag state={state} /> },
          ]}
        />
      )}
    </Page>
  );
}
