import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { DateTime } from '../kit/date-time';
import { EmptyState } from '../kit/empty-state';
import { Page } from '../kit/page';
import { Table } from '../kit/table';

interface Line {
  id: string;
  to: string;
  text: string;
  receivedAt: string;
}

/** Every text message that left in demo mode, newest first. */
export function DemoSmsList({ messages }: { messages: readonly Line[] }) {
  const { t } = useI18n();
  return (
    <Page
      title={t('demo:sms.title')}
      lead={t('demo:sms.lead')}
      crumbs={[{ label: t('demo:mail.title'), href: paths.demoMail() }]}
    >
      {messages.length === 0 ? (
        <EmptyState title={t('demo:sms.none')}>{t('demo:sms.noneText')}</EmptyState>
      ) : (
        <Table
          caption={t('demo:sms.title')}
          hideCaption
          rows={messages}
          rowKey={({ id }) => id}
          columns={[
            { label: t('demo:sms.text'), cell: ({ text }) => text },
            { label: t('demo:sms.to'), cell: ({ to }) => to },
            { label: t('demo:mail.receivedAt'), cell: (sms) => <DateTime at={sms.receivedAt} /> },
          ]}
        />
      )}
    </Page>
  );
}
