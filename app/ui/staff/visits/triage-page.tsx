import { PROFESSIONS } from '~/domain/visits/kinds';
import type { TriageEditions } from '~/services/visits/triage-editions.server';
import { paths } from '~/paths';
import type { Serialized } from '../../page-data';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { type Column, Table } from '../../kit/table';
import { Tabs } from '../../kit/tabs';
import { Tag } from '../../kit/tag';
import { DateInput } from '../../kit/text-input';
import { Why } from '../../kit/why';
import { SettingsTabs } from '../settings/settings-tabs';

interface TriagePageProps {
  triage: Serialized<TriageEditions>;
  today: string;
  mayManage: boolean;
  form?: FormState;
}

/** The order in which requests are handled: the edition in force, those before, the next one to prepare. */
export function TriagePage({ triage, today, mayManage, form }: TriagePageProps) {
  const { t, format } = useI18n();
  const { days, current, shown, lines } = triage;
  const time = (on: string) => (on > today ? 'Next' : on === current ? 'Current' : 'Past');
  const editable = mayManage && shown > today;
  const columns = useColumns(shown, editable);
  return (
    <Page
      title={t('visitTriage:title')}
      lead={t('visitTriage:lead')}
      tag={<Tag tone={time(shown) === 'Current' ? 'good' : 'info'}>{t(`visitTriage:tag${time(shown)}`)}</Tag>}
      crumbs={[{ label: t('visitQueue:title'), href: paths.visitQueue() }]}
    >
      <SettingsTabs />
      <ErrorSummary form={form} />
      {days.length > 1 && (
        <Tabs
          label={t('visitTriage:editions')}
          tabs={days.map((on) => ({
            label: `${format.day(on)} (${t(`visitTriage:tag${time(on)}`)})`,
            href: paths.triage(on === current ? {} : { edition: on }),
            current: on === shown,
          }))}
        />
      )}
      <p>
        <strong>{t(`visitTriage:${time(shown).toLowerCase()}`, { on: format.day(shown) })}</strong>
      </p>
      <Why>{t('visitTriage:why')}</Why>
      {PROFESSIONS.map((queue) => (
        <Table
          key={queue}
          dense
          caption={t(`visitQueue:file.${queue}`)}
          rows={lines.filter((line) => line.queue === queue)}
          rowKey={({ rule }) => rule}
          columns={columns}
        />
      ))}
      {editable && (
        <PostButton
          action={paths.triage()}
          label={t('visitTriage:drop')}
          fields={{ act: 'drop', edition: shown }}
          quiet
          danger
        />
      )}
      {mayManage && (
        <Card title={t('visitTriage:prepare')}>
          <form method="post" action={paths.triage()}>
            <input type="hidden" name="act" value="prepare" />
            <DateInput
              name="edition"
              label={t('visitTriage:from')}
              hint={t('visitTriage:prepareHint')}
              form={form}
            />
            <Button quiet>{t('visitTriage:prepare')}</Button>
          </form>
        </Card>
      )}
    </Page>
  );
}

type Line = TriagePageProps['triage']['lines'][number];

function useColumns(edition: string, editable: boolean): Column<Line>[] {
  const { t } = useI18n();
  const columns: Column<Line>[] = [
    {
      label: t('visitTriage:rule'),
      heading: true,
      cell: ({ rule, rank }) => `${rank} · ${t(`visits:triage.${rule}`)}`,
    },
  ];
  if (editable)
    columns.push({
      label: t('visitTriage:move'),
      quiet: true,
      cell: ({ rule }) => (
        <form method="post" action={paths.triage()} className="row">
          <input type="hidden" name="edition" value={edition} />
          <input type="hidden" name="rule" value={rule} />
          {(['up', 'down'] as const).map((way) => (
            <button
              key={way}
              className="btn quiet slim"
              name="act"
              value={way}
              aria-label={t(`visitTriage:${way}One`, { rule: t(`visits:triage.${rule}`) })}
            >
              {t(`visitTriage:${way}`)}
            </button>
          ))}
        </form>
      ),
    });
  return columns;
}
