import type { Queue } from '~/services/visits/list-queue.server';
import { paths } from '~/paths';
import type { Serialized } from '../../page-data';
import { useI18n } from '../../i18n';
import { BulkBar } from '../../kit/bulk-bar';
import { Button } from '../../kit/button';
import { Select } from '../../kit/select';
import { QUEUE_FORM } from './queue-list';

interface QueueBulkBarProps {
  queue: Serialized<Queue>;
  /** The view one comes back to. */
  back: string;
  mayHandOver: boolean;
}

/** What can be done with the ticked requests: give them to someone, hand them over, see slots for all of them. */
export function QueueBulkBar({ queue, back, mayHandOver }: QueueBulkBarProps) {
  const { t } = useI18n();
  return (
    <BulkBar form={QUEUE_FORM} action={paths.visitQueueAction('affectation')}>
      <input type="hidden" name="retour" value={back} />
      <button className="btn slim" formMethod="get" formAction={paths.visitQueueAction('placement')}>
        {t('visitQueue:bulk.propose')}
      </button>
      {mayHandOver && (
        <Button quiet slim formAction={paths.visitQueueAction('delegation')}>
          {t('visitQueue:bulk.handOver')}
        </Button>
      )}
      <Select
        name="to"
        label={t('visitQueue:bulk.to')}
        placeholder={t('visitQueue:bulk.choose')}
        options={[
          ...queue.teams.map(({ code, name }) => ({
            value: `equipe:${code}`,
            label: name,
            group: t('visitQueue:bulk.teams'),
          })),
          ...queue.professionals.map(({ id, name, profession }) => ({
            value: `personne:${id}`,
            label: name,
            group: t(`visits:profession.${profession}`),
          })),
        ]}
      />
      <Button quiet slim>
        {t('visitQueue:bulk.assign')}
      </Button>
    </BulkBar>
  );
}
