import type { JobState } from '~/services/job-runs.server';
import type { Troubles } from '~/services/service/list-troubles.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { Card } from '../kit/card';
import { DateTime } from '../kit/date-time';
import { Page } from '../kit/page';
import { Table } from '../kit/table';
import { JobTag } from './job-tag';

const hrefs: Record<string, (id: string) => string> = {
  'reminders.send': paths.reminder,
  'letters.print': paths.letterBatch,
  'members.import': paths.memberImport,
};

/** The long jobs of the service, and what did not go through. */
export function TroublesPage({ jobs, mails, imports }: Serialized<Troubles>) {
  const { t, format } = useI18n();
  return (
    <Page title={t('settings:jobs.title')} lead={t('settings:jobs.lead')}>
      <Card title={t('settings:jobs.jobs')}>
        {jobs.length === 0 ? (
          <p>{t('settings:jobs.none')}</p>
        ) : (
          <Table
            dense
            caption={t('settings:jobs.jobs')}
            hideCaption
            rows={jobs}
            rowKey={({ id }) => id}
            columns={[
              {
                label: t('settings:jobs.kind'),
                cell: ({ id, kind }) => {
                  const [label, href] = [t(`settings:jobs.kinds.${kind.replace('.', '-')}`), hrefs[kind]];
                  return href ? <a href={href(id)}>{label}</a> : label;
                },
              },
              { label: t('settings:jobs.at'), cell: ({ createdAt }) => <DateTime at={createdAt} /> },
              {
                label: t('settings:jobs.done'),
                figures: true,
                cell: ({ done, total }) =>
                  `${format.integer(done)} / ${total === null ? '–' : format.integer(total)}`,
              },
              { label: t('campaigns:stateLabel'), cell: ({ state }) => <JobTag state={state as JobState} /> },
            ]}
          />
        )}
      </Card>
      {mails.length > 0 && (
        <Card title={t('settings:jobs.mails')}>
          <ul className="bullets">
            {mails.map(({ id, to, failedAt, error }) => (
              <li key={id}>
                {to} · <DateTime at={failedAt} /> {error && `(${error})`}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {imports.length > 0 && (
        <Card title={t('settings:jobs.imports')}>
          <ul className="bullets">
            {imports.map(({ id, company, createdAt }) => (
              <li key={id}>
                <a href={paths.member(company.number)}>{company.name}</a> · <DateTime at={createdAt} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}
