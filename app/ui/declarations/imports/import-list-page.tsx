import type { ImportSummary } from '~/services/declarations/imports/list-imports.server';
import { paths } from '~/paths';
import { useI18n } from '~/ui/i18n';
import { Button } from '~/ui/kit/button';
import { Card } from '~/ui/kit/card';
import { ErrorSummary } from '~/ui/kit/error-summary';
import { FileInput } from '~/ui/kit/file-input';
import { FileLink } from '~/ui/kit/file-link';
import type { FormState } from '~/ui/kit/form-state';
import { Page } from '~/ui/kit/page';
import { Table } from '~/ui/kit/table';
import { Tag, type Tone } from '~/ui/kit/tag';
import type { Serialized } from '~/ui/page-data';

type Summary = Serialized<ImportSummary>;
interface Props {
  adherent: string;
  imports: Summary[];
  sent?: { form: FormState };
}

const tones: Partial<Record<Summary['state'], Tone>> = {
  mapping: 'info',
  preview: 'info',
  reading: 'info',
  applying: 'info',
  applied: 'good',
  refused: 'bad',
};

/** Send a list, get the model, find earlier imports. */
export function ImportListPage({ adherent, imports, sent }: Props) {
  const { t } = useI18n();
  return (
    <Page
      title={t('imports:title')}
      lead={t('imports:lead')}
      crumbs={[{ label: t('workers:title'), href: paths.workers(adherent) }]}
    >
      <ErrorSummary form={sent?.form} />
      <Card>
        <form method="post" encType="multipart/form-data">
          <FileInput
            name="file"
            form={sent?.form}
            label={t('imports:file')}
            hint={t('imports:fileHint')}
            accept=".csv,.txt,.xlsx"
          />
          <Button>{t('imports:send')}</Button>
        </form>
      </Card>
      <Card title={t('imports:model.title')}>
        <p>{t('imports:model.text')}</p>
        <div className="row">
          <FileLink href={paths.importModel(adherent, 'xlsx')} label={t('imports:model.link')} kind="XLSX" />
          <FileLink href={paths.importModel(adherent, 'csv')} label={t('imports:model.link')} kind="CSV" />
        </div>
      </Card>
      <Card title={t('imports:what.title')}>
        <p>{t('imports:what.good')}</p>
        <p>{t('imports:what.never')}</p>
      </Card>
      {imports.length > 0 && <History adherent={adherent} imports={imports} />}
    </Page>
  );
}

function History({ adherent, imports }: Pick<Props, 'adherent' | 'imports'>) {
  const { t, format } = useI18n();
  const resultOf = ({ counts }: Summary) => {
    const applied = counts?.applied;
    return (
      applied &&
      t('imports:history.summary', {
        created: format.integer(applied.created),
        updated: format.integer(applied.updated),
        left: format.integer(applied.left),
      })
    );
  };
  return (
    <Card title={t('imports:history.title')}>
      <Table
        caption={t('imports:history.title')}
        hideCaption
        rows={imports}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t('imports:history.file'),
            cell: (row) => <a href={paths.import(adherent, row.id)}>{row.fileName}</a>,
          },
          { label: t('imports:history.when'), cell: (row) => format.dateTime(row.createdAt) },
          { label: t('imports:history.by'), cell: (row) => row.by },
          {
            label: t('imports:history.state'),
            cell: (row) => <Tag tone={tones[row.state]}>{t(`imports:state.${row.state}`)}</Tag>,
          },
          { label: t('imports:history.result'), cell: resultOf },
        ]}
      />
      <p className="hint">{t('imports:history.kept')}</p>
    </Card>
  );
}
