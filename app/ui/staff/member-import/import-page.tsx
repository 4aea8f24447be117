import { MEMBER_COLUMNS, type MemberColumn } from '~/domain/declarations/member-list';
import type { LineKind } from '~/services/declarations/member-import/read-members.server';
import type { ShownImport } from '~/services/declarations/member-import/show-import.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { refusalText } from '../../declarations/imports/words';
import { useI18n } from '../../i18n';
import { Button, ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { FileLink } from '../../kit/file-link';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { Pagination } from '../../kit/pagination';
import { Progress } from '../../kit/progress';
import { Table } from '../../kit/table';
import { Tabs } from '../../kit/tabs';

type Shown = Serialized<Omit<ShownImport, 'lines' | 'facts'>>;
export interface ImportPageProps extends Shown {
  facts: {
    fileName: string;
    headers: string[];
    mapping: (string | null)[];
    refusal: ({ code: string } & Record<string, unknown>) | null;
  };
  lines: readonly { line: number; number: string; name: string; problems: string[] }[];
  kinds: readonly LineKind[];
  page: number;
  pageSize: number;
}

/** A list of members: what was read, what would be written, what is wrong and where; then what was done. */
export function ImportPage(props: ImportPageProps) {
  const { t, format } = useI18n();
  const { job, facts, counts, kind, kinds, lines, page, pageSize } = props;
  const { id, stage, state } = job;
  const busy = stage === 'reading' || stage === 'applying';
  const href = (next: LineKind | null, number = 1) =>
    paths.memberImport(id, { lignes: next, page: number > 1 ? number : null });
  const toWrite = counts.new + counts.known;
  return (
    <Page
      title={t('members:import.of', { at: format.dateTime(job.createdAt) })}
      lead={facts.fileName}
      crumbs={[
        { label: t('members:title'), href: paths.members() },
        { label: t('members:import.title'), href: paths.membersImport() },
      ]}
    >
      {busy && state !== 'failed' && (
        <Progress
          label={t(`members:import.stages.${stage}`)}
          done={job.done}
          total={stage === 'applying' ? (job.total ?? undefined) : undefined}
          poll={paths.job(id)}
        />
      )}
      {busy && state === 'failed' && <Notice tone="warn" title={t('members:import.failed')} />}
      {facts.refusal && <Refusal refusal={facts.refusal} />}
      {stage === 'applied' && (
        <Notice
          tone="good"
          title={t('members:import.done', {
            created: format.integer(counts.created),
            updated: format.integer(counts.updated),
          })}
        />
      )}
      {stage === 'preview' && (
        <Card title={t('members:import.preview')}>
          <p>
            {t('members:import.previewText', {
              created: format.integer(counts.new),
              updated: format.integer(counts.known),
              same: format.integer(counts.same),
              wrong: format.integer(counts.wrong),
            })}
          </p>
          <LeftOut facts={facts} />
          <form method="post" action={paths.memberImport(id)} className="row">
            {toWrite > 0 && (
              <Button name="act" value="apply">
                {t('members:import.apply', { count: toWrite, lines: format.integer(toWrite) })}
              </Button>
            )}
            <Button name="act" value="abandon" quiet>
              {t('members:import.abandon')}
            </Button>
          </form>
        </Card>
      )}
      {kind && (
        <>
          {counts.wrong > 0 && (
            <p>
              <FileLink href={paths.memberImportWrong(id)} label={t('members:import.wrongFile')} kind="CSV" />
            </p>
          )}
          <Tabs
            label={t('members:import.lines')}
            tabs={kinds
              .filter((each) => counts[each] > 0)
              .map((each) => ({
                label: t(`members:import.kinds.${each}`),
                href: href(each),
                current: each === kind,
                count: format.integer(counts[each]),
              }))}
          />
          <Table
            dense
            caption={t('members:import.lines')}
            hideCaption
            rows={lines}
            rowKey={({ line }) => String(line)}
            columns={[
              { label: t('members:import.line'), figures: true, cell: ({ line }) => line },
              { label: t('members:fields.number'), cell: ({ number }) => number || '–' },
              { label: t('members:fields.name'), heading: true, cell: ({ name }) => name || '–' },
              ...(kind === 'wrong'
                ? [
                    {
                      label: t('members:import.error'),
                      cell: ({ problems }: { problems: string[] }) => problems.join(' '),
                    },
                  ]
                : []),
            ]}
          />
          <Pagination
            page={page}
            pageSize={pageSize}
            total={counts[kind]}
            href={(next) => href(kind, next)}
          />
        </>
      )}
    </Page>
  );
}

/** Columns of the file that nothing is read from. */
function LeftOut({ facts: { headers, mapping } }: Pick<ImportPageProps, 'facts'>) {
  const { t, format } = useI18n();
  const left = headers.filter((header, index) => header.trim() && !mapping[index]);
  return left.length > 0 ? <p className="hint">{t('members:import.leftOut', { columns: format.list(left) })}</p> : null;
} // prettier-ignore

function Refusal({ refusal }: { refusal: { code: string } & Record<string, unknown> }) {
  const { t, format } = useI18n();
  const columns = Array.isArray(refusal.columns)
    ? format.list(refusal.columns.map((column) => `« ${MEMBER_COLUMNS[column as MemberColumn][0]} »`))
    : null;
  return (
    <Notice
      tone="bad"
      title={columns ? t('members:import.columnsMissing', { columns }) : refusalText(t, format, refusal)}
    >
      <ButtonLink href={paths.membersImport()} quiet>
        {t('members:import.again')}
      </ButtonLink>
    </Notice>
  );
}
