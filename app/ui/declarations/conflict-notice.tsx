import { useDocument } from '../document';
import { useI18n } from '../i18n';
import { Notice } from '../kit/notice';
import { Table } from '../kit/table';

interface ConflictNoticeProps {
  title: string;
  text: string;
  /** Fields that differ, both values as shown. */
  rows: readonly { label: string; yours: string; theirs: string }[];
  /** The record as it is: giving up what one typed. */
  keepTheirs: string;
}

/** Both values of every field that two people changed: nothing is overwritten silently, nothing typed is lost. */
export function ConflictNotice({ title, text, rows, keepTheirs }: ConflictNoticeProps) {
  const { t } = useI18n();
  useDocument().head.refused = true;
  return (
    <Notice tone="warn" title={title}>
      <p>{text}</p>
      <Table
        caption={t('workers:conflict.caption')}
        hideCaption
        rows={rows}
        rowKey={({ label }) => label}
        columns={[
          { label: t('workers:conflict.field'), cell: ({ label }) => label },
          { label: t('workers:conflict.yours'), cell: ({ yours }) => yours || '–' },
          { label: t('workers:conflict.theirs'), cell: ({ theirs }) => theirs || '–' },
        ]}
      />
      <p>
        <a href={keepTheirs}>{t('workers:conflict.keepTheirs')}</a>
      </p>
    </Notice>
  );
}
