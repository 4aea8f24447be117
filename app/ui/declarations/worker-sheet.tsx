import type { WorkerFormChoices } from '~/services/declarations/show-worker-form.server';
import type { DueLine } from '~/services/visits/list-due.server';
import type { WorkerRecord } from '~/services/declarations/worker-record.server';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { Card } from '../kit/card';
import { DayText } from '../kit/date-time';
import { Page } from '../kit/page';
import { SummaryList } from '../kit/summary-list';
import { CategoryTag } from '../kit/tag';
import { WorkerDueCard } from '../visits/due/worker-due-card';

export interface WorkerSheetProps {
  adherent: string;
  worker: Omit<WorkerRecord, 'protectedSituations' | 'agreementOn'>;
  choices: WorkerFormChoices;
  /** What is due for a worker who is present, to those who may see visits. */
  due: DueLine | null;
  mayAnnounce: boolean;
}

/** One worker for those who may read and not change: the category without its cause. */
export function WorkerSheet({ adherent, worker, choices, due, mayAnnounce }: WorkerSheetProps) {
  const { t, format } = useI18n();
  const nameOf = (list: readonly { id: string; name: string }[], id: string | null) =>
    list.find((each) => each.id === id)?.name ?? null;
  const day = (value: string | null) => value && <DayText day={value} />;
  return (
    <Page
      title={`${worker.usedName ?? worker.familyName} ${worker.firstName}`}
      tag={<CategoryTag category={worker.category} t={t} />}
      crumbs={[{ label: t('workers:title'), href: paths.workers(adherent) }]}
    >
      {due && <WorkerDueCard adherent={adherent} due={due} mayAnnounce={mayAnnounce} />}
      <Card>
        <SummaryList
          rows={[
            { label: t('workers:fields.familyName'), value: worker.familyName },
            { label: t('workers:fields.firstName'), value: worker.firstName },
            { label: t('workers:fields.birthDate'), value: day(worker.birthDate) },
            { label: t('workers:fields.contractKind'), value: t(`workers:contracts.${worker.contractKind}`) },
            { label: t('workers:fields.startOn'), value: day(worker.startOn) },
            { label: t('workers:fields.postId'), value: nameOf(choices.posts, worker.postId) },
            {
              label: t('workers:fields.etablissementId'),
              value: nameOf(choices.etablissements, worker.etablissementId),
            },
            {
              label: t('workers:fields.exposures'),
              value:
                worker.exposures.length > 0
                  ? format.list(worker.exposures.map((code) => t(`thesaurus:exposures.${code}.label`)))
                  : null,
            },
          ]}
        />
      </Card>
    </Page>
  );
}
