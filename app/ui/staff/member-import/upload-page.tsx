import { MEMBER_COLUMNS, NEEDED_COLUMNS } from '~/domain/declarations/member-list';
import type { JobView } from '~/services/job-runs.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { ErrorSummary } from '../../kit/error-summary';
import { FileInput } from '../../kit/file-input';
import { FileLink } from '../../kit/file-link';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { JobTag } from '../job-tag';

/** Sending a list of members; nothing is written before the preview is confirmed. */
export function UploadPage({ jobs, form }: { jobs: readonly Serialized<JobView>[]; form?: FormState }) {
  const { t, format } = useI18n();
  const headers = (columns: readonly (keyof typeof MEMBER_COLUMNS)[]) =>
    format.list(columns.map((column) => `« ${MEMBER_COLUMNS[column][0]} »`));
  const others = (Object.keys(MEMBER_COLUMNS) as (keyof typeof MEMBER_COLUMNS)[]).filter(
    (column) => !(NEEDED_COLUMNS as readonly string[]).includes(column),
  );
  return (
    <Page
      title={t('members:import.title')}
      lead={t('members:import.lead')}
      crumbs={[{ label: t('members:title'), href: paths.members() }]}
    >
      <ErrorSummary form={form} />
      <Card title={t('members:import.columns')}>
        <p>{t('members:import.needed', { columns: headers(NEEDED_COLUMNS) })}</p>
        <p>{t('members:import.others', { columns: headers(others) })}</p>
        <FileLink href={paths.membersImportModel()} label={t('members:import.model')} kind="CSV" />
      </Card>
      <form method="post" action={paths.membersImport()} encType="multipart/form-data" className="form">
        <FileInput name="file" label={t('members:import.file')} hint={t('members:import.fileHint')} accept=".csv,.xlsx" form={form} />
        <div className="row">
          <Button>{t('members:import.send')}</Button>
        </div>
      </form>
      {jobs.length > 0 && (
        <Card title={t('members:import.last')}>
          <ul className="bullets">
            {jobs.map(({ id, createdAt, state }) => (
              <li key={id}>
                <a href={paths.memberImport(id)}>{t('members:import.of', { at: format.dateTime(createdAt) })}</a>{' '}
                <JobTag state={state} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
} // prettier-ignore
