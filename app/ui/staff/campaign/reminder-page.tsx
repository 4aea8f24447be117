import type {
  LineState,
  ReminderLine,
  ReminderLog,
} from '~/services/declarations/campaign/follow-reminder.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Card } from '../../kit/card';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { Pagination } from '../../kit/pagination';
import { Progress } from '../../kit/progress';
import { Figures, StatFigure } from '../../kit/stat-figure';
import { type Column, Table } from '../../kit/table';
import { Tabs } from '../../kit/tabs';
import { Tag, type Tone } from '../../kit/tag';

type Line = Serialized<ReminderLine>;
export interface ReminderPageProps {
  log: Serialized<ReminderLog>;
  view: { state: LineState | null; page: number };
  pageSize: number;
  states: readonly LineState[];
}

const tones: Record<LineState, Tone> = {
  waiting: 'plain',
  queued: 'info',
  sent: 'good',
  'no-address': 'warn',
  declared: 'info',
  radiated: 'plain',
  failed: 'bad',
};

/** One mailing of reminders: how far it is, and what each company received. */
export function ReminderPage({ log, view, pageSize, states }: ReminderPageProps) {
  const { t, format } = useI18n();
  const { job, counts, mails, lines, total } = log;
  const href = (state: LineState | null, page = 1) =>
    paths.reminder(job.id, { etat: state, page: page > 1 ? page : null });
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return (
    <Page
      title={t('mailings:log.title', { at: format.dateTime(job.createdAt) })}
      crumbs={[
        { label: t('campaigns:title', { exercice: job.exercice }), href: paths.campaign({ exercice: job.exercice }) },
        { label: t('mailings:list.title'), href: paths.reminders() },
      ]}
    >
      {(job.state === 'waiting' || job.state === 'running') && (
        <Progress label={t('mailings:log.progress')} done={job.done} total={job.total ?? undefined} poll={paths.job(job.id)} />
      )}
      {job.state === 'failed' && <Notice tone="warn" title={t('mailings:log.failed')} />}
      <Card title={job.state === 'done' ? t('mailings:log.done') : t('mailings:log.mails')}>
        <Figures>
          <StatFigure figure={format.integer(mails.sent)} label={t('mailings:log.sent')} />
          <StatFigure figure={format.integer(mails.waiting)} label={t('mailings:log.waiting')} />
          <StatFigure figure={format.integer(mails.failed)} label={t('mailings:log.bounced')} />
        </Figures>
      </Card>
      <Tabs
        label={t('mailings:log.filter')}
        tabs={[
          { label: t('mailings:log.all'), href: href(null), current: view.state === null, count: format.integer(all) },
          ...states
            .filter((state) => counts[state] > 0 || state === view.state)
            .map((state) => ({
              label: t(`mailings:log.states.${state}`),
              href: href(state),
              current: state === view.state,
              count: format.integer(counts[state]),
            })),
        ]}
      />
      <Lines lines={lines} />
      <Pagination page={view.page} pageSize={pageSize} total={total} href={(page) => href(view.state, page)} />
    </Page>
  );
} // prettier-ignore

function Lines({ lines }: { lines: readonly Line[] }) {
  const { t } = useI18n();
  const columns: Column<Line>[] = [
    { label: t('mailings:log.company'), cell: ({ number, name }) => <a href={paths.member(number)}>{name}</a> },
    {
      label: t('mailings:log.result'),
      cell: ({ state }) => <Tag tone={tones[state]}>{t(`mailings:log.states.${state}`)}</Tag>,
    },
    { label: t('mailings:log.to'), cell: ({ mails }) => mails.map(({ to }) => to).join(', ') || '–' },
  ];
  return (
    <Table dense caption={t('mailings:log.lines')} hideCaption columns={columns} rows={lines} rowKey={({ number }) => number} />
  );
} // prettier-ignore
