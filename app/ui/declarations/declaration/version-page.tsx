import type { Version } from '~/services/declarations/find-version.server';
import { paths } from '~/paths';
import { useI18n } from '~/ui/i18n';
import { ButtonLink } from '~/ui/kit/button';
import { Card } from '~/ui/kit/card';
import { Notice } from '~/ui/kit/notice';
import { Page } from '~/ui/kit/page';
import { SummaryList } from '~/ui/kit/summary-list';
import { Table } from '~/ui/kit/table';
import { CategoryTag, Tag } from '~/ui/kit/tag';
import { Why } from '~/ui/kit/why';
import type { Serialized } from '~/ui/page-data';
import { CotisationCard } from './cotisation-card';
import { CountsTable } from './counts-table';

interface Props {
  version: Serialized<Version>;
  adherent: string;
  /** The campagne still takes corrections of this exercice, and the person may make them. */
  canRectify: boolean;
  /** The address the receipt was just sent to, right after the submission. */
  justDone: string | null;
}

/** A submitted version: confirmation right after, then the record of what was declared. */
export function VersionPage({ version, adherent, canRectify, justDone }: Props) {
  const { t, format } = useI18n();
  const { exercice, number, latest, snapshot } = version;
  return (
    <Page
      title={t('declaration:version.title', { exercice, number })}
      tag={version.late ? <Tag tone="warn">{t('declaration:version.lateNote')}</Tag> : undefined}
      crumbs={[{ label: t('declaration:title', { exercice }), href: paths.declaration(adherent) }]}
      next={
        <ButtonLink href={paths.declarationReceipt(adherent, exercice, number)} download>
          {t('declaration:version.pdf')}
        </ButtonLink>
      }
    >
      {justDone && (
        <Notice tone="good" title={t('declaration:version.done')}>
          <p>{t('declaration:version.doneText', { email: justDone })}</p>
          <h3>{t('declaration:version.nextTitle')}</h3>
          <ul className="bullets">
            <li>{t('declaration:version.next1')}</li>
            <li>{t('declaration:version.next2')}</li>
            <li>{t('declaration:version.next3')}</li>
          </ul>
        </Notice>
      )}
      {latest > number && (
        <Notice tone="warn" title={t('declaration:version.superseded')}>
          <p>
            {t('declaration:version.supersededText', { number: latest })}{' '}
            <a href={paths.declarationVersion(adherent, exercice, latest)}>
              {t('declaration:version.supersededAction', { number: latest })}
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
            { label: t('declaration:version.hash'), value: <code className="hash">{version.hash}</code> },
          ]}
        />
        <Why about={t('declaration:version.hash')}>{t('declaration:version.hashWhy')}</Why>
        <div className="row">
          {number > 1 && (
            <a href={paths.declarationDiff(adherent, exercice, number)}>
              {t('declaration:version.difference')}
            </a>
          )}
          {canRectify && latest === number && (
            <a href={paths.declarationStep(adherent, 'verification')}>{t('declaration:version.rectify')}</a>
          )}
        </div>
      </Card>
      <Card title={t('declaration:review.effectif', { day: format.day(snapshot.referenceDate) })}>
        <CountsTable counts={version.counts} referenceDate={snapshot.referenceDate} />
      </Card>
      <CotisationCard cotisation={version.cotisation} exercice={exercice} />
      <Workers snapshot={snapshot} />
    </Page>
  );
}

/** Pages of a browser stay readable up to this many rows; the PDF holds everybody. */
const SHOWN = 500;

function Workers({ snapshot }: { snapshot: Props['version']['snapshot'] }) {
  const { t, format } = useI18n();
  const { workers, referenceDate } = snapshot;
  return (
    <Card title={t('declaration:version.workers')}>
      {workers.length === 0 ? (
        <p>{t('declaration:version.empty', { day: format.day(referenceDate) })}</p>
      ) : (
        <Table
          caption={t('declaration:version.workers')}
          hideCaption
          rows={workers.slice(0, SHOWN)}
          rowKey={({ id }) => id}
          columns={[
            {
              label: t('declaration:version.worker'),
              cell: (worker) => (
                <>
                  {worker.usedName ?? worker.familyName} {worker.firstName}
                  {worker.employersCount > 1 && (
                    <> ({t('declaration:version.part', { parts: worker.employersCount })})</>
                  )}
                </>
              ),
            },
            {
              label: t('declaration:version.birth'),
              cell: ({ birthDate }) => birthDate && format.shortDay(birthDate),
            },
            {
              label: t('declaration:version.startOn'),
              cell: (worker) => (
                <>
                  {worker.startOn && format.shortDay(worker.startOn)}{' '}
                  {worker.hiredAfterReference && <Tag>{t('declaration:version.hiredLater')}</Tag>}
                </>
              ),
            },
            { label: t('declaration:version.post'), cell: ({ post }) => post },
            {
              label: t('declaration:version.category'),
              cell: ({ category }) => <CategoryTag category={category} t={t} />,
            },
          ]}
        />
      )}
    </Card>
  );
}
