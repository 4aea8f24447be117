import type { Snapshot, SnapshotWorker } from '~/domain/declarations/snapshot';
import type { Version } from '~/services/declarations/find-version.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { CotisationCard } from '../../declarations/declaration/cotisation-card';
import { CountsTable } from '../../declarations/declaration/counts-table';
import { useI18n } from '../../i18n';
import { Card } from '../../kit/card';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { SummaryList } from '../../kit/summary-list';
import { Table } from '../../kit/table';
import { CategoryTag, Tag } from '../../kit/tag';

type Worker = Serialized<Omit<SnapshotWorker, 'exposures' | 'reasons' | 'motive' | 'attestations'>>;
export interface MemberVersionPageProps {
  member: { number: string; name: string };
  version: Serialized<Omit<Version, 'snapshot' | 'cotisation'>>;
  referenceDate: string;
  statements: Serialized<Snapshot['statements']>;
  workers: readonly Worker[];
  cotisation: Version['cotisation'] | null;
}

/** Pages of a browser stay readable up to this many rows. */
const SHOWN = 500;

/** A submitted version as the service reads it: categories without their cause (DOMAIN 9). */
export function MemberVersionPage(props: MemberVersionPageProps) {
  const { t, format } = useI18n();
  const { member, version, referenceDate, statements, workers, cotisation } = props;
  const { exercice, number } = version;
  const day = (value: string | null, none: boolean) =>
    value ? format.day(value) : none ? t('members:version.noneDeclared') : null;
  return (
    <Page
      title={t('members:declarations.of', { exercice, number })}
      tag={version.late ? <Tag tone="warn">{t('members:declarations.late')}</Tag> : undefined}
      crumbs={[
        { label: t('members:title'), href: paths.members() },
        { label: member.name, href: paths.member(member.number) },
      ]}
    >
      <Notice title={t('members:version.traced')} />
      {version.latest > number && (
        <Notice tone="warn" title={t('declaration:version.superseded')}>
          <p>
            <a href={paths.memberVersion(member.number, exercice, version.latest)}>
              {t('members:declarations.of', { exercice, number: version.latest })}
            </a>
          </p>
        </Notice>
      )}
      <Card>
        <SummaryList
          rows={[
            { label: t('declaration:version.receiptNumber'), value: version.receiptNumber },
            { label: t('declaration:version.submittedAt'), value: format.dateTime(version.submittedAt) },
            {
              label: t('declaration:version.declarant'),
              value: [version.declarantName, version.declarantRole].filter(Boolean).join(', '),
            },
            { label: t('members:version.duerp'), value: day(statements.duerpOn, statements.noDuerp) },
            { label: t('members:version.cse'), value: day(statements.cseOpinionOn, statements.noCse) },
          ]}
        />
      </Card>
      <Card title={t('declaration:review.effectif', { day: format.day(referenceDate) })}>
        <CountsTable counts={version.counts} referenceDate={referenceDate} />
      </Card>
      {cotisation && <CotisationCard cotisation={cotisation} exercice={exercice} />}
      <Card title={t('declaration:version.workers')}>
        {workers.length > SHOWN && (
          <p className="hint">
            {t('members:version.first', {
              shown: format.integer(SHOWN),
              all: format.integer(workers.length),
            })}
          </p>
        )}
        <Table
          dense
          caption={t('declaration:version.workers')}
          hideCaption
          rows={workers.slice(0, SHOWN)}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('declaration:version.worker'),
              cell: ({ usedName, familyName, firstName }) => `${usedName ?? familyName} ${firstName}`,
            },
            {
              label: t('declaration:version.birth'),
              cell: ({ birthDate }) => birthDate && format.shortDay(birthDate),
            },
            {
              label: t('declaration:version.startOn'),
              cell: ({ startOn }) => startOn && format.shortDay(startOn),
            },
            { label: t('declaration:version.post'), cell: ({ post }) => post },
            {
              label: t('declaration:version.category'),
              cell: ({ category }) => <CategoryTag category={category} t={t} />,
            },
          ]}
        />
      </Card>
    </Page>
  );
}
