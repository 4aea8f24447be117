import type { ShownCampaign } from '~/services/declarations/campaign/show-campaigns.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { DayText } from '../../kit/date-time';
import { EmptyState } from '../../kit/empty-state';
import { Page } from '../../kit/page';
import { type Column, Table } from '../../kit/table';
import { CampaignTag } from '../campaign-tag';

type Row = Serialized<ShownCampaign>;

/** All campagnes, with the ways to change them. */
export function CampaignsPage({ campaigns }: { campaigns: readonly Row[] }) {
  const { t } = useI18n();
  const open = <ButtonLink href={paths.newCampaign()}>{t('campaigns:open')}</ButtonLink>;
  const columns: Column<Row>[] = [
    {
      label: t('campaigns:fields.exercice'),
      cell: ({ exercice }) => <a href={paths.campaign({ exercice })}>{t('campaigns:title', { exercice })}</a>,
    },
    { label: t('campaigns:stateLabel'), cell: ({ state }) => <CampaignTag state={state} /> },
    { label: t('campaigns:fields.opensOn'), cell: ({ opensOn }) => <DayText day={opensOn} short /> },
    { label: t('campaigns:fields.closesOn'), cell: ({ closesOn }) => <DayText day={closesOn} short /> },
    {
      label: t('campaigns:fields.referenceDate'),
      cell: ({ referenceDate }) => <DayText day={referenceDate} short />,
    },
    {
      label: t('campaigns:fields.closedForGoodOn'),
      cell: ({ closedForGoodOn }) => (closedForGoodOn ? <DayText day={closedForGoodOn} short /> : '–'),
    },
    {
      label: t('campaigns:actions'),
      quiet: true,
      cell: ({ exercice, state }) => (
        <span className="row">
          <a href={paths.priceList(exercice)}>{t('campaigns:prices')}</a>
          {state !== 'close' && (
            <>
              <a href={paths.campaignEdit(exercice)}>{t('campaigns:edit')}</a>
              <a href={paths.campaignAction(exercice, 'cloture')}>{t('campaigns:close')}</a>
            </>
          )}
        </span>
      ),
    },
  ];
  return (
    <Page title={t('campaigns:list')} crumbs={[{ label: t('shell:staffNav.campaign'), href: paths.campaign() }]} next={open}>
      {campaigns.length === 0 ? (
        <EmptyState title={t('campaigns:none')}>{t('campaigns:noneText')}</EmptyState>
      ) : (
        <Table caption={t('campaigns:list')} hideCaption columns={columns} rows={campaigns} rowKey={({ exercice }) => String(exercice)} />
      )}
    </Page>
  );
} // prettier-ignore
