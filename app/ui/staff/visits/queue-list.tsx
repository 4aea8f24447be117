import type { QueueLine } from '~/services/visits/list-queue.server';
import type { Serialized } from '../../page-data';
import { useI18n } from '../../i18n';
import { Table } from '../../kit/table';
import { Tag } from '../../kit/tag';
import { DueText } from './due-text';

export type Line = Serialized<QueueLine>;

/** Form of the boxes: what is done to several requests at once. */
export const QUEUE_FORM = 'queue-bulk';

interface QueueListProps {
  rows: readonly Line[];
  today: string;
  /** The request shown beside the list. */
  chosen: string | null;
  hrefOf(id: string): string;
  /** Boxes to act on several at once, for those who may. */
  selectable: boolean;
}

/** The requests that wait, the most pressing first: who, why here, by when. */
export function QueueList({ rows, today, chosen, hrefOf, selectable }: QueueListProps) {
  const { t } = useI18n();
  const at = rows.findIndex(({ id }) => id === chosen);
  const following = rows[at + 1]?.id;
  /** Rank and rule, the rule left out where the kind of visit says it already. */
  const whyOf = ({ rank, rule, kind, article, professional }: Line) =>
    [
      t('visitQueue:rank', { rank }),
      t(`visits:triage.${rule}`) !== t(`visits:kind.${kind}`) && t(`visits:triage.${rule}`),
      article,
      professional && t('visitQueue:assignedTo', { name: professional }),
    ]
      .filter(Boolean)
      .join(' · ');
  const whoOf = (row: Line) => row.worker ?? row.requester ?? t('visitQueue:unknown');
  return (
    <Table
      dense
      caption={t('visitQueue:list')}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      select={
        selectable
          ? { name: 'ids', form: QUEUE_FORM, label: (row) => t('visitQueue:select', { who: whoOf(row) }) }
          : undefined
      }
      columns={[
        {
          label: t('visitQueue:column.request'),
          cell: (row) => (
            <>
              <a
                href={hrefOf(row.id)}
                aria-current={row.id === chosen ? 'true' : undefined}
                data-key={row.id === following ? 'j' : undefined}
              >
                {whoOf(row)}
              </a>{' '}
              <LineTags row={row} />
              <p className="small">
                {[t(`visits:kind.${row.kind}`), row.company].filter(Boolean).join(' · ')}
              </p>
              <p className="soft small">{whyOf(row)}</p>
            </>
          ),
        },
        {
          label: t('visitQueue:column.due'),
          cell: ({ dueOn }) => <DueText due={dueOn} today={today} short />,
        },
      ]}
    />
  );
}

function LineTags({ row }: { row: Line }) {
  const { t } = useI18n();
  return (
    <>
      {row.private && (
        <>
          <Tag tone="info">{t('visitQueue:privateShort')}</Tag>{' '}
        </>
      )}
      {row.state !== 'recue' && (
        <>
          <Tag tone="warn">
            {t('visitQueue:replan')} ({t(`visits:state.${row.state}`).toLowerCase()})
          </Tag>{' '}
        </>
      )}
      {row.unread && <Tag tone="info">{t('visitQueue:unread')}</Tag>}
    </>
  );
}
