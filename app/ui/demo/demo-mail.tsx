import { Fragment } from 'react';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { Card } from '../kit/card';
import { DateTime } from '../kit/date-time';
import { EmptyState } from '../kit/empty-state';
import { FilterBar } from '../kit/filter-bar';
import { Page } from '../kit/page';
import { SummaryList } from '../kit/summary-list';
import { Table } from '../kit/table';
import { TextInput } from '../kit/text-input';

interface Line {
  id: string;
  to: string[];
  subject: string;
  receivedAt: string;
}

/** Every mail that left in demo mode, newest first. */
export function DemoMailList({ mails, to }: { mails: readonly Line[]; to: string }) {
  const { t } = useI18n();
  return (
    <Page title={t('demo:mail.title')} lead={t('demo:mail.lead')}>
      <p>
        <a href={paths.demoSms()}>{t('demo:mail.texts')}</a>
      </p>
      <FilterBar action={paths.demoMail()} label={t('demo:mail.filter')} filtered={to !== ''}>
        <TextInput name="a" type="search" label={t('demo:mail.to')} value={to} optional />
      </FilterBar>
      {mails.length === 0 ? (
        <EmptyState title={t('demo:mail.none')}>{t('demo:mail.noneText')}</EmptyState>
      ) : (
        <Table
          caption={t('demo:mail.title')}
          hideCaption
          rows={mails}
          rowKey={({ id }) => id}
          columns={[
            { label: t('demo:mail.subject'), cell: (mail) => <a href={paths.demoMessage(mail.id)}>{mail.subject}</a> }, // prettier-ignore
            { label: t('demo:mail.to'), cell: (mail) => mail.to.join(', ') },
            { label: t('demo:mail.receivedAt'), cell: (mail) => <DateTime at={mail.receivedAt} /> },
          ]}
        />
      )}
    </Page>
  );
}

interface Message extends Line {
  text: string;
  attachments: { name: string; mime: string; size: number }[];
}

/** One mail: who it went to, as it looks, as plain text with its links. */
export function DemoMailPage({ mail }: { mail: Message }) {
  const { t, format } = useI18n();
  const files = mail.attachments.map(({ name, size }) => `${name} (${format.fileSize(size)})`);
  return (
    <Page title={mail.subject} crumbs={[{ label: t('demo:mail.title'), href: paths.demoMail() }]}>
      <SummaryList
        rows={[
          { label: t('demo:mail.to'), value: mail.to.join(', ') },
          { label: t('demo:mail.receivedAt'), value: <DateTime at={mail.receivedAt} /> },
          ...(files.length > 0 ? [{ label: t('demo:mail.attachments'), value: files.join(', ') }] : []),
        ]}
      />
      <iframe
        className="demo-mail"
        title={t('demo:mail.asSeen')}
        src={paths.demoMessageContent(mail.id)}
        sandbox="allow-top-navigation-by-user-activation"
      />
      <Card title={t('demo:mail.asText')}>
        <pre className="demo-mail-text">
          {mail.text.split(/(https?:\/\/\S+)/).map((part, index) =>
            index % 2 ? (
              <a key={index} href={part}>
                {part}
              </a>
            ) : (
              <Fragment key={index}>{part}</Fragment>
            ),
          )}
        </pre>
      </Card>
    </Page>
  );
}
