import type { Columns } from '~/services/declarations/imports/import-record.server';
import type { Target } from '~/domain/declarations/import/targets';
import { paths } from '~/paths';
import { useI18n } from '~/ui/i18n';
import { Button } from '~/ui/kit/button';
import { ErrorSummary } from '~/ui/kit/error-summary';
import { Page } from '~/ui/kit/page';
import { PostButton } from '~/ui/kit/post-button';
import { Table } from '~/ui/kit/table';
import { Tag } from '~/ui/kit/tag';
import type { Serialized } from '~/ui/page-data';
import { crumbsOf } from './import-page';
import { targetText } from './words';

interface Props {
  adherent: string;
  id: string;
  state: string;
  columns: Serialized<Columns>;
  headers: string[];
  fileName: string;
  targets: Target[];
  sent?: { wanted: string[]; errors: string[] };
}

/** What each column of a file is: guessed, with some of its cells to recognise it by, and open to change. */
export function ColumnsPage(props: Props) {
  const { t, format } = useI18n();
  const { adherent, id, columns, headers, targets, sent } = props;
  const { guessed, mapping, samples } = columns;
  const wanted = sent?.wanted ?? mapping;
  const known = guessed.filter(({ target }) => target !== 'ignored').length;
  const rows = guessed.map((column, index) => ({ ...column, index }));
  const nameOf = (index: number) =>
    headers[index] || t('imports:columns.noHeader', { number: format.integer(index + 1) });
  return (
    <Page
      title={t('imports:columns.title')}
      lead={t('imports:columns.lead', {
        known: format.integer(known),
        total: format.integer(guessed.length),
      })}
      crumbs={crumbsOf(t, adherent)}
    >
      <ErrorSummary errors={sent?.errors} />
      <form method="post" id="columns">
        <Table
          caption={t('imports:columns.title')}
          hideCaption
          rows={rows}
          rowKey={({ index }) => String(index)}
          columns={[
            { label: t('imports:columns.header'), cell: ({ index }) => nameOf(index) },
            {
              label: t('imports:columns.sample'),
              cell: ({ index }) => <span className="soft">{(samples[index] ?? []).join(' · ')}</span>,
            },
            {
              label: t('imports:columns.target'),
              cell: ({ index, dropped, certainty }) =>
                dropped ? (
                  t(`imports:columns.dropped.${dropped}`)
                ) : (
                  <span className="row">
                    <TargetSelect
                      name={`column-${index}`}
                      label={t('imports:columns.choose', { header: nameOf(index) })}
                      value={wanted[index] ?? 'ignored'}
                      targets={targets}
                    />
                    <Tag tone={certainty === 'none' ? 'plain' : certainty === 'likely' ? 'warn' : 'good'}>
                      {t(`imports:columns.certainty.${certainty}`)}
                    </Tag>
                  </span>
                ),
            },
          ]}
        />
      </form>
      <div className="row">
        <Button form="columns">{t('imports:columns.continue')}</Button>
        <PostButton
          action={paths.importStep(adherent, id, 'abandon')}
          label={t('imports:preview.cancel')}
          quiet
        />
      </div>
    </Page>
  );
}

function TargetSelect({
  name,
  label,
  value,
  targets,
}: {
  name: string;
  label: string;
  value: string;
  targets: Target[];
}) {
  const { t } = useI18n();
  const isExposure = (target: Target) => target.startsWith('exposure:');
  const option = (target: Target) => (
    <option key={target} value={target}>
      {targetText(t, target)}
    </option>
  );
  return (
    <select name={name} id={name} aria-label={label} defaultValue={value}>
      {option('ignored')}
      <optgroup label={t('imports:columns.fields')}>
        {targets.filter((target) => target !== 'ignored' && !isExposure(target)).map(option)}
      </optgroup>
      <optgroup label={t('imports:columns.exposures')}>{targets.filter(isExposure).map(option)}</optgroup>
    </select>
  );
}
