import type { FollowUpSettings } from '~/domain/declarations/category';
import { THESAURUS, type ThesaurusEntry } from '~/domain/declarations/thesaurus';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Checkbox } from '../../kit/choices';
import { Page } from '../../kit/page';
import { type Column, Table } from '../../kit/table';
import { Tag } from '../../kit/tag';
import { SettingsTabs } from './settings-tabs';

export interface ThesaurusPageProps {
  choices: FollowUpSettings;
  mayChoose: boolean;
  today: string;
}

const KINDS = ['SIR', 'SIA', 'ATTESTATION'] as const;

/** Every exposure with its dates and articles, and what the service decides where the law leaves it open. */
export function ThesaurusPage({ choices, mayChoose, today }: ThesaurusPageProps) {
  const { t } = useI18n();
  return (
    <Page title={t('settings:thesaurus.title')} lead={t('settings:thesaurus.lead')}>
      <SettingsTabs />
      <Card title={t('settings:choices.title')}>
        {mayChoose ? (
          <form method="post" action={paths.thesaurus()} className="form">
            <Choices choices={choices} />
            <p className="hint">{t('settings:choices.effect')}</p>
            <div className="row">
              <Button>{t('settings:choices.save')}</Button>
            </div>
          </form>
        ) : (
          <ul className="bullets">
            {(['apprenticeIsSia', 'sirHiringWithin3Months'] as const).map((name) => (
              <li key={name}>
                {t(`settings:choices.${name}`)} <strong>{t(choices[name] ? 'workers:form.yes' : 'settings:no')}</strong>
              </li>
            ))}
          </ul>
        )}
      </Card>
      {KINDS.map((kind) => (
        <Exposures key={kind} kind={kind} today={today} />
      ))}
    </Page>
  );
} // prettier-ignore

function Choices({ choices }: { choices: FollowUpSettings }) {
  const { t } = useI18n();
  return (
    <>
      <Checkbox
        name="apprenticeIsSia"
        label={t('settings:choices.apprenticeIsSia')}
        hint={t('settings:choices.apprenticeIsSiaHint')}
        checked={choices.apprenticeIsSia}
      />
      <Checkbox
        name="sirHiringWithin3Months"
        label={t('settings:choices.sirHiringWithin3Months')}
        hint={t('settings:choices.sirHiringWithin3MonthsHint')}
        checked={choices.sirHiringWithin3Months}
      />
    </>
  );
}

function Exposures({ kind, today }: { kind: ThesaurusEntry['kind']; today: string }) {
  const { t, format } = useI18n();
  const inForce = ({ from, until }: ThesaurusEntry) => (!from || from <= today) && (!until || until >= today);
  const dates = ({ from, until }: ThesaurusEntry) =>
    [
      from && t('settings:thesaurus.from', { day: format.day(from) }),
      until && t('settings:thesaurus.until', { day: format.day(until) }),
    ]
      .filter(Boolean)
      .join(' ') || t('settings:thesaurus.always');
  const columns: Column<ThesaurusEntry>[] = [
    {
      label: t('settings:thesaurus.exposure'),
      cell: ({ code, labelKey }) => (
        <>
          {t(labelKey)}
          <div className="soft small">{code}</div>
        </>
      ),
    },
    { label: t('settings:thesaurus.articles'), cell: ({ article, see }) => [article, ...see].join(', ') },
    { label: t('settings:thesaurus.dates'), cell: dates },
    {
      label: t('settings:thesaurus.chosenBy'),
      cell: ({ chosenBy, sensitive }) => t(`settings:thesaurus.by.${sensitive ? 'agreement' : chosenBy}`),
    },
    {
      label: t('campaigns:stateLabel'),
      cell: (entry) => (
        <Tag tone={inForce(entry) ? 'good' : 'plain'}>
          {t(inForce(entry) ? 'settings:thesaurus.inForce' : 'settings:thesaurus.notInForce')}
        </Tag>
      ),
    },
  ];
  return (
    <Table
      dense
      caption={t(`thesaurus:kinds.${kind}`)}
      columns={columns}
      rows={THESAURUS.filter((entry) => entry.kind === kind)}
      rowKey={({ code, from }) => `${code}-${from ?? ''}`}
    />
  );
}
