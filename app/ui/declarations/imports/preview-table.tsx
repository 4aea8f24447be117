import { paths } from '~/paths';
import { useI18n } from '~/ui/i18n';
import { BulkBar } from '~/ui/kit/bulk-bar';
import { Button } from '~/ui/kit/button';
import { Checkbox } from '~/ui/kit/choices';
import { Pagination } from '~/ui/kit/pagination';
import { Table } from '~/ui/kit/table';
import { Tag } from '~/ui/kit/tag';
import { DateInput } from '~/ui/kit/text-input';
import type { ImportPageData } from './import-page';
import { LineText } from './line-text';
import { nameOf } from './words';

type Lines = NonNullable<ImportPageData['lines']>;
type Line = Lines['lines'][number];

const FORM = 'choices';
/** What one may decide, by kind: the value that is sent, and the word for it. */
const CHOICES: Partial<Record<ImportPageData['view'], [decision: string, word: string][]>> = {
  new: [['apply', 'apply'], ['skip', 'skip']],
  changed: [['apply', 'apply'], ['skip', 'skip']],
  doubtful: [['same', 'same'], ['new', 'new'], ['skip', 'skip']],
  left: [['apply', 'leave'], ['skip', 'keep']],
}; // prettier-ignore

/** The lines of one kind with what happens to each, and the choices for one, some or all of them. */
export function PreviewTable(props: ImportPageData & { lines: Lines }) {
  const { t, format } = useI18n();
  const { adherent, id, view, page, pageSize, lines, headers, state } = props;
  const choices = state === 'preview' ? CHOICES[view] : undefined;
  const personOf = ({ draft, alike }: Line) =>
    draft?.familyName || draft?.firstName
      ? nameOf({
          familyName: draft.familyName ?? '',
          usedName: draft.usedName,
          firstName: draft.firstName ?? '',
        })
      : alike
        ? nameOf(alike)
        : '…';
  return (
    <>
      <p>{t(`imports:preview.explain.${view}`)}</p>
      {choices && lines.total > 0 && (
        <BulkBar form={FORM} action={paths.importStep(adherent, id, 'choix')}>
          <input type="hidden" name="kind" value={view} />
          <input type="hidden" name="page" value={page} />
          <Checkbox name="all" label={t('imports:preview.all', { count: lines.total })} />
          {view === 'left' && (
            <DateInput
              name="leftOn"
              label={t('imports:preview.leftOn')}
              hint={t('imports:preview.leftOnHint')}
              optional
            />
          )}
          <div className="row">
            {choices.map(([decision, word]) => (
              <Button key={decision} quiet slim name="decision" value={decision}>
                {t(`imports:preview.decide.${word}`)}
              </Button>
            ))}
          </div>
        </BulkBar>
      )}
      {lines.lines.length === 0 ? (
        <p className="soft">{t('imports:preview.nobody')}</p>
      ) : (
        <Table
          caption={t(`imports:preview.kinds.${view}`)}
          hideCaption
          rows={lines.lines}
          rowKey={({ line }) => String(line)}
          select={
            choices && {
              name: 'lines',
              form: FORM,
              label: ({ line }) => t('imports:preview.select', { line: format.integer(line) }),
            }
          }
          columns={[
            { label: t('imports:preview.person'), cell: personOf, heading: true },
            ...(view === 'left'
              ? []
              : [
                  {
                    label: t('imports:preview.line'),
                    cell: (row: Line) => format.integer(row.line),
                    figures: true,
                  },
                ]),
            ...(view === 'unchanged'
              ? []
              : [
                  {
                    label: t('imports:preview.what'),
                    cell: (row: Line) => <LineText row={row} headers={headers} />,
                  },
                ]),
            ...(choices
              ? [
                  {
                    label: t('imports:preview.decision'),
                    cell: (row: Line) => <Decision row={row} choices={choices} />,
                  },
                ]
              : []),
          ]}
        />
      )}
      {lines.total > pageSize && (
        <Pagination
          page={page}
          pageSize={pageSize}
          total={lines.total}
          href={(number) => paths.import(adherent, id, { vue: view, page: number })}
        />
      )}
    </>
  );
}

function Decision({ row, choices }: { row: Line; choices: [string, string][] }) {
  const { t, format } = useI18n();
  const { kind, decision, line, draft } = row;
  const word =
    kind === 'left'
      ? decision === 'apply'
        ? 'leave'
        : 'keep'
      : kind === 'doubtful' && decision === 'skip'
        ? 'undecided'
        : decision;
  const isTaken = decision !== 'skip' && decision !== 'conflict';
  const day = draft?.leftOn ? format.shortDay(draft.leftOn) : '';
  return (
    <>
      <Tag tone={word === 'undecided' ? 'warn' : isTaken ? 'good' : 'plain'}>
        {t(`imports:preview.decided.${word}`, { day })}
      </Tag>{' '}
      {kind === 'doubtful' && (
        <span className="row">
          {choices
            .filter(([value]) => value !== decision && value !== 'skip')
            .map(([value, name]) => (
              <Button key={value} quiet slim form={FORM} name="one" value={`${line}:${value}`}>
                {t(`imports:preview.decide.${name}`)}
              </Button>
            ))}
        </span>
      )}
    </>
  );
}
