import { visitReference } from '~/domain/visits/kinds';
import type { Candidate } from '~/services/visits/identify-visit.server';
import { paths } from '~/paths';
import type { Serialized } from '../../page-data';
import { useI18n } from '../../i18n';
import { Card } from '../../kit/card';
import { DayText } from '../../kit/date-time';
import { EmptyState } from '../../kit/empty-state';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { SummaryList } from '../../kit/summary-list';
import { Table } from '../../kit/table';
import { Tag } from '../../kit/tag';
import type { Visit } from './request-facts';

interface IdentifyPageProps {
  visit: Pick<Visit, 'id' | 'number' | 'requesterName' | 'requesterEmail' | 'requesterPhone' | 'facts'>;
  candidates: readonly Serialized<Candidate>[];
}

/** Which worker of the lists made a request by himself. It stays invisible to his employer. */
export function IdentifyPage({ visit, candidates }: IdentifyPageProps) {
  const { t } = useI18n();
  const { facts } = visit;
  return (
    <Page
      title={t('visitQueue:decide.identify')}
      lead={t('visitQueue:private')}
      crumbs={[
        { label: t('visitQueue:title'), href: paths.visitQueue() },
        { label: visitReference(visit.number), href: paths.staffVisit(visit.id) },
      ]}
    >
      <Card title={t('visitQueue:identify.said')}>
        <SummaryList
          rows={[
            {
              label: t('visitQueue:sheet.requester'),
              value: [visit.requesterName, visit.requesterEmail, visit.requesterPhone]
                .filter(Boolean)
                .join(' · '),
            },
            {
              label: t('visitQueue:sheet.born'),
              value: facts.birthDate ? <DayText day={facts.birthDate} /> : null,
            },
            { label: t('visitQueue:sheet.employer'), value: facts.employer ?? null },
          ]}
        />
      </Card>
      {candidates.length === 0 ? (
        <EmptyState title={t('visitQueue:identify.none')}>{t('visitQueue:identify.noneText')}</EmptyState>
      ) : (
        <Table
          dense
          caption={t('visitQueue:identify.candidates')}
          rows={candidates}
          rowKey={({ workerId }) => workerId}
          columns={[
            {
              label: t('visitQueue:sheet.worker'),
              cell: ({ name, sure }) => (
                <>
                  {name} {sure && <Tag tone="good">{t('visitQueue:identify.sure')}</Tag>}
                </>
              ),
            },
            {
              label: t('visitQueue:sheet.born'),
              cell: ({ birthDate }) => (birthDate ? <DayText day={birthDate} short /> : '–'),
            },
            { label: t('visitQueue:sheet.company'), cell: ({ company }) => company },
            {
              label: t('visitQueue:identify.choose'),
              quiet: true,
              cell: ({ workerId }) => (
                <PostButton
                  action={paths.staffVisit(visit.id, '/rattachement')}
                  label={t('visitQueue:identify.choose')}
                  fields={{ workerId }}
                  quiet
                  slim
                />
              ),
            },
          ]}
        />
      )}
    </Page>
  );
}
