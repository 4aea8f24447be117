import { WORKER_REQUEST_KEPT_MONTHS } from '~/domain/visits/worker-request';
import { paths } from '~/paths';
import { useDocument } from '../document';
import { useI18n } from '../i18n';
import { Page } from '../kit/page';
import { Table } from '../kit/table';
import { Sections } from './sections';

const readers = ['employer', 'accountant', 'office', 'health'] as const;
const data = [
  'identity',
  'category',
  'appointments',
  'documents',
  'ownRequests',
  'medical',
  'bilan',
] as const;

/** What is kept, who sees what, for how long, and how to exercise one's rights. */
export function PrivacyPage() {
  const { t } = useI18n();
  const { service } = useDocument();
  const columns = [
    { label: t('legal:who.data'), cell: (row: (typeof data)[number]) => t(`legal:who.rows.${row}.label`) },
    ...readers.map((reader) => ({
      label: t(`legal:who.${reader}`),
      cell: (row: (typeof data)[number]) => t(`legal:who.rows.${row}.${reader}`),
    })),
  ];
  return (
    <Page title={t('legal:privacy.title')} lead={t('legal:privacy.lead')}>
      <Sections ns="legal" of="privacy" names={['kept', 'never']} />
      <Table caption={t('legal:who.caption')} columns={columns} rows={data} rowKey={(row) => row} />
      <Sections
        ns="legal"
        of="privacy"
        names={['workerDoor', 'why', 'duration', 'security', 'cookies', 'rights']}
        values={{ ...service, months: WORKER_REQUEST_KEPT_MONTHS }}
        more={{ workerDoor: <a href={paths.workerDoor()}>{t('home:doors.worker.action')}</a> }}
      />
    </Page>
  );
}
