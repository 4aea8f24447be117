import {
  isSliced,
  MISSING_STATES,
  type MissingView,
  missingQuery,
  REMINDED,
} from '~/domain/declarations/campaign-view';
import type { MissingLine, MissingList } from '~/services/declarations/campaign/list-missing.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { BulkBar } from '../../kit/bulk-bar';
import { Button } from '../../kit/button';
import { Checkbox } from '../../kit/choices';
import { DayText } from '../../kit/date-time';
import { EmptyState } from '../../kit/empty-state';
import { FileLink } from '../../kit/file-link';
import { FilterBar } from '../../kit/filter-bar';
import { Page } from '../../kit/page';
import { Pagination } from '../../kit/pagination';
import { Select } from '../../kit/select';
import { type Column, Table } from '../../kit/table';
import { Tag } from '../../kit/tag';
import { TextInput } from '../../kit/text-input';
import { CampaignTag } from '../campaign-tag';
import { ExerciceFilter, SliceFilters } from './slice-filters';

type Line = Serialized<MissingLine>;
export interface MissingPageProps {
  view: MissingView;
  list: Serialized<MissingList>;
  pageSize: number;
  mayRemind: boolean;
  mayExport: boolean;
}

const FORM = 'entreprises-cochees';

/** The companies that have not declared: find them, keep the list, write to them. */
export function MissingPage(props: MissingPageProps) {
  const { t, format } = useI18n();
  const { view, list, pageSize, mayRemind, mayExport } = props;
  const { campaign, total, rows } = list;
  const { exercice } = campaign;
  const query = { ...missingQuery({ ...view, page: 1 }), exercice };
  const open = campaign.state === 'ouverte' || campaign.state === 'retard';
  return (
    <Page
      title={t('campaigns:missing.title')}
      tag={<CampaignTag state={campaign.state} />}
      crumbs={[{ label: t('campaigns:title', { exercice }), href: paths.campaign({ exercice }) }]}
      lead={t('campaigns:missing.lead', {
        count: total,
        total: format.integer(total),
        closesOn: format.day(campaign.closesOn),
      })}
    >
      <MissingFilters {...props} />
      {rows.length === 0 ? (
        <EmptyState title={t('campaigns:missing.none')}>{t('campaigns:missing.noneText')}</EmptyState>
      ) : (
        <>
          {mayExport && (
            <p className="row">
              <FileLink
                href={paths.campaignExport('csv', query)}
                label={t('campaigns:missing.file')}
                kind="CSV"
              />
              <FileLink
                href={paths.campaignExport('xlsx', query)}
                label={t('campaigns:missing.file')}
                kind="XLSX"
              />
            </p>
          )}
          {mayRemind && open && (
            <BulkBar form={FORM} action={paths.reminders()}>
              {Object.entries(query).map(
                ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
              )}
              {total > rows.length && (
                <Checkbox name="all" label={t('campaigns:missing.all', { total: format.integer(total) })} />
              )}
              <Button slim>{t('campaigns:missing.remind')}</Button>
            </BulkBar>
          )}
          <MissingTable {...props} mayRemind={mayRemind && open} />
          <Pagination
            page={view.page}
            pageSize={pageSize}
            total={total}
            href={(page) => paths.campaignMissing({ ...missingQuery({ ...view, page }), exercice })}
          />
        </>
      )}
    </Page>
  );
}

function MissingFilters({ view, list }: MissingPageProps) {
  const { t } = useI18n();
  const filtered = isSliced(view) || Boolean(view.q || view.etat || view.contact || view.relance);
  return (
    <FilterBar action={paths.campaignMissing()} label={t('campaigns:missing.filter')} filtered={filtered}>
      <ExerciceFilter exercice={list.campaign.exercice} exercices={list.exercices} />
      {view.tri !== 'effectif' && <input type="hidden" name="tri" value={view.tri} />}
      <TextInput name="q" type="search" label={t('campaigns:missing.q')} value={view.q} />
      <SliceFilters slice={view} secteurs={list.secteurs} />
      <Select
        name="etat"
        label={t('campaigns:missing.state')}
        placeholder={t('campaigns:missing.anyState')}
        value={view.etat}
        options={MISSING_STATES.map((value) => ({ value, label: t(`campaigns:missing.states.${value}`) }))}
      />
      <Select
        name="contact"
        label={t('campaigns:missing.contact')}
        placeholder={t('campaigns:missing.anyContact')}
        value={view.contact}
        options={(['oui', 'non'] as const).map((value) => ({
          value,
          label: t(`campaigns:missing.contacts.${value}`),
        }))}
      />
      <Select
        name="relance"
        label={t('campaigns:missing.reminded')}
        placeholder={t('campaigns:missing.anyReminder')}
        value={view.relance}
        options={REMINDED.map((value) => ({ value, label: t(`campaigns:missing.reminders.${value}`) }))}
      />
    </FilterBar>
  );
}

function MissingTable({ view, list, mayRemind }: MissingPageProps) {
  const { t, format } = useI18n();
  const { campaign, rows } = list;
  const sort = (tri: MissingView['tri'], order: 'ascending' | 'descending'): Column<Line>['sort'] => ({
    href: paths.campaignMissing({ ...missingQuery({ ...view, tri, page: 1 }), exercice: campaign.exercice }),
    order: view.tri === tri ? order : undefined,
  });
  const columns: Column<Line>[] = [
    {
      label: t('campaigns:missing.company'),
      sort: sort('nom', 'ascending'),
      cell: ({ number, name, city }) => (
        <>
          <a href={paths.member(number)}>{name}</a>
          <div className="soft small">{[number, city].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    { label: t('campaigns:filter.secteur'), cell: ({ secteur }) => secteur },
    {
      label: t('campaigns:missing.effectif'),
      figures: true,
      sort: sort('effectif', 'descending'),
      cell: ({ effectif }) => format.integer(effectif),
    },
    {
      label: t('campaigns:missing.state'),
      cell: ({ begun }) => (
        <Tag tone={campaign.daysLeft < 0 ? 'warn' : begun ? 'info' : 'plain'}>
          {t(`campaigns:missing.states.${begun ? 'brouillon' : 'non_commencee'}`)}
        </Tag>
      ),
    },
    { label: t('campaigns:missing.contact'), cell: (row) => <Contact row={row} /> },
    {
      label: t('campaigns:missing.remindedOn'),
      cell: ({ remindedOn }) => (remindedOn ? <DayText day={remindedOn} short /> : '–'),
    },
  ];
  return (
    <Table
      dense
      caption={t('campaigns:missing.caption')}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      select={
        mayRemind
          ? { name: 'ids', form: FORM, label: ({ name }) => t('campaigns:missing.select', { name }) }
          : undefined
      }
    />
  );
}

function Contact({ row: { declarants, contactName, contactEmail, phone } }: { row: Line }) {
  const { t } = useI18n();
  const known = [contactName, phone].filter(Boolean).join(' · ');
  return (
    <>
      {declarants === 0 && !contactEmail ? (
        <Tag tone="bad">{t('campaigns:missing.noAddress')}</Tag>
      ) : (
        known || '–'
      )}
      {declarants > 0 && (
        <div className="soft small">{t('campaigns:missing.declarants', { count: declarants })}</div>
      )}
    </>
  );
}
