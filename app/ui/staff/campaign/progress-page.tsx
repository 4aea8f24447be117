import type { Share } from '~/domain/declarations/campaign-progress';
import { type CampaignView, isSliced } from '~/domain/declarations/campaign-view';
import { NAF_SECTION_NAMES } from '~/domain/shared/naf-sections';
import type { CampaignProgress } from '~/services/declarations/campaign/campaign-progress.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { EmptyState } from '../../kit/empty-state';
import { FilterBar } from '../../kit/filter-bar';
import { LineChart } from '../../kit/line-chart';
import { Page } from '../../kit/page';
import { Figures, StatFigure } from '../../kit/stat-figure';
import { type Column, Table } from '../../kit/table';
import { CampaignTag } from '../campaign-tag';
import { ExerciceFilter, SliceFilters } from './slice-filters';

export interface ProgressPageProps {
  view: CampaignView;
  progress: Serialized<CampaignProgress> | null;
  mayManage: boolean;
}

/** The campagne at a glance: who has declared, by secteur, size and activity, and day by day. */
export function ProgressPage({ view, progress, mayManage }: ProgressPageProps) {
  const { t, format } = useI18n();
  const manage = mayManage && (
    <ButtonLink href={paths.campaigns()} quiet>
      {t('campaigns:manage')}
    </ButtonLink>
  );
  if (!progress)
    return (
      <Page title={t('campaigns:none')}>
        <EmptyState title={t('campaigns:none')} action={manage}>
          {t('campaigns:noneText')}
        </EmptyState>
      </Page>
    );
  const { campaign, exercices, secteurs, total, days, late } = progress;
  const { exercice, state, closesOn, opensOn, daysLeft, closedForGoodOn } = campaign;
  const missing = total.members - total.declared;
  const query = { ...view, exercice };
  return (
    <Page
      title={t('campaigns:title', { exercice })}
      tag={<CampaignTag state={state} />}
      lead={t(`campaigns:lead.${state}`, {
        opensOn: format.day(opensOn),
        closesOn: format.day(closesOn),
        closedOn: closedForGoodOn ? format.day(closedForGoodOn) : '',
        days: Math.abs(daysLeft),
      })}
      next={
        <>
          {missing > 0 && (
            <ButtonLink href={paths.campaignMissing(query)}>
              {t('campaigns:seeMissing', { count: missing, missing: format.integer(missing) })}
            </ButtonLink>
          )}
          <ButtonLink href={paths.reminders()} quiet>
            {t('campaigns:reminders')}
          </ButtonLink>
          {manage}
        </>
      }
    >
      <FilterBar action={paths.campaign()} label={t('campaigns:filter.label')} filtered={isSliced(view)}>
        <ExerciceFilter exercice={exercice} exercices={exercices} />
        <SliceFilters slice={view} secteurs={secteurs} />
      </FilterBar>
      <Card>
        <Figures>
          <StatFigure
            figure={format.percent(total.members ? total.declared / total.members : 0)}
            label={t('campaigns:figures.declared')}
            note={t('service:figures.of', { done: format.integer(total.declared), all: format.integer(total.members) })}
          />
          <StatFigure figure={format.integer(total.notBegun)} label={t('campaigns:figures.notBegun')} href={paths.campaignMissing({ ...query, etat: 'non_commencee' })} />
          <StatFigure figure={format.integer(total.drafts)} label={t('campaigns:figures.drafts')} href={paths.campaignMissing({ ...query, etat: 'brouillon' })} />
          <StatFigure figure={format.integer(late)} label={t('campaigns:figures.late')} />
        </Figures>
        {days.length > 1 && (
          <LineChart
            title={t('campaigns:chart.title')}
            desc={t('campaigns:chart.desc', { declared: format.integer(total.declared), members: format.integer(total.members) })}
            points={days}
            max={Math.max(total.members, 1)}
            target={{ value: total.members, label: t('campaigns:chart.all') }}
            dayHeading={t('campaigns:chart.day')}
            valueHeading={t('campaigns:chart.declared')}
          />
        )}
      </Card>
      <ShareTable caption={t('campaigns:by.secteur')} rows={progress.bySecteur} label={({ key }) => key} href={({ key }) => paths.campaign({ ...query, secteur: key })} />
      <ShareTable caption={t('campaigns:by.size')} rows={progress.byBand} label={({ key }) => t(`indicators:bands.${key}`)} href={({ key }) => paths.campaign({ ...query, taille: key })} />
      <ShareTable
        caption={t('campaigns:by.naf')}
        rows={progress.bySection}
        label={({ key }) => (key === 'aucune' ? t('campaigns:filter.noNaf') : `${key} – ${NAF_SECTION_NAMES[key]}`)}
        href={({ key }) => paths.campaign({ ...query, naf: key })}
      />
    </Page>
  );
} // prettier-ignore

interface ShareTableProps<K extends string> {
  caption: string;
  rows: readonly Share<K>[];
  label(row: Share<K>): string;
  href(row: Share<K>): string;
}

function ShareTable<K extends string>({ caption, rows, label, href }: ShareTableProps<K>) {
  const { t, format } = useI18n();
  const figure = (name: string, of: (row: Share<K>) => string): Column<Share<K>> => ({
    label: name,
    figures: true,
    cell: of,
  });
  return (
    <Table
      dense
      caption={caption}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { label: t('campaigns:by.name'), cell: (row) => <a href={href(row)}>{label(row)}</a> },
        figure(t('indicators:members'), ({ members }) => format.integer(members)),
        figure(t('campaigns:figures.declared'), ({ declared }) => format.integer(declared)),
        figure(t('campaigns:by.rate'), ({ declared, members }) => format.percent(declared / members)),
        figure(t('campaigns:figures.drafts'), ({ drafts }) => format.integer(drafts)),
        figure(t('campaigns:figures.notBegun'), ({ notBegun }) => format.integer(notBegun)),
      ]}
    />
  );
}
