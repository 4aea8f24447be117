import { visitReference } from '~/domain/visits/kinds';
import type { MemberVisits } from '~/services/visits/member-visits.server';
import { paths } from '~/paths';
import type { Serialized } from '../../page-data';
import { useI18n } from '../../i18n';
import { Card } from '../../kit/card';
import { DateTime } from '../../kit/date-time';
import { Table } from '../../kit/table';
import { Tag } from '../../kit/tag';
import { DueText } from '../visits/due-text';

/** The open visits of a member, each leading to its sheet. */
export function MemberVisitsPart({ visits, today }: { visits: Serialized<MemberVisits>; today: string }) {
  const { t, format } = useI18n();
  return (
    <Card title={t('visitQueue:member.title')}>
      <p>
        {t('visitQueue:member.open', { count: visits.open, shown: format.integer(visits.open) })}
        {visits.overdue > 0 && ` ${t('visitQueue:member.overdue', { count: visits.overdue })}`}
        {visits.unread > 0 && ` ${t('visitQueue:member.unread', { count: visits.unread })}`}
      </p>
      {visits.rows.length > 0 && (
        <Table
          dense
          caption={t('visitQueue:member.title')}
          hideCaption
          rows={visits.rows}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('visitQueue:column.request'),
              cell: ({ id, number, worker, private: hidden }) => (
                <>
                  <a href={paths.staffVisit(id)}>{worker ?? visitReference(number)}</a>{' '}
                  {hidden && <Tag tone="info">{t('visitQueue:privateShort')}</Tag>}
                </>
              ),
            },
            { label: t('visitQueue:filter.kind'), cell: ({ kind }) => t(`visits:kind.${kind}`) },
            {
              label: t('visitQueue:sheet.state'),
              cell: ({ state, startsAt }) => (
                <>
                  {t(`visits:state.${state}`)}
                  {startsAt && (
                    <>
                      , <DateTime at={startsAt} />
                    </>
                  )}
                </>
              ),
            },
            {
              label: t('visitQueue:column.due'),
              cell: ({ dueOn, startsAt }) =>
                startsAt && !dueOn ? '–' : <DueText due={dueOn} today={today} short />,
            },
          ]}
        />
      )}
    </Card>
  );
}
