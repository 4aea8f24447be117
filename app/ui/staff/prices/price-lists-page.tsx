import { nationalMeanOf, nationalRange } from '~/domain/payments/price-list';
import type { ShownPriceList } from '~/services/payments/price-lists.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { Money } from '../../kit/date-time';
import { EmptyState } from '../../kit/empty-state';
import { Page } from '../../kit/page';
import { SummaryList } from '../../kit/summary-list';
import { Tag } from '../../kit/tag';
import { Why } from '../../kit/why';
import { SettingsTabs } from '../settings/settings-tabs';

type Shown = Serialized<ShownPriceList>;

/** The price list of each exercice, beside the range the law allows. */
export function PriceListsPage({ lists, mayManage }: { lists: readonly Shown[]; mayManage: boolean }) {
  const { t } = useI18n();
  return (
    <Page title={t('prices:title')} lead={t('prices:lead')}>
      <SettingsTabs />
      {lists.length === 0 && (
        <EmptyState
          title={t('campaigns:none')}
          action={<ButtonLink href={paths.newCampaign()}>{t('campaigns:open')}</ButtonLink>}
        />
      )}
      {lists.map((shown) => (
        <PriceCard key={shown.exercice} shown={shown} mayManage={mayManage} />
      ))}
    </Page>
  );
}

function PriceCard({ shown, mayManage }: { shown: Shown; mayManage: boolean }) {
  const { t, format } = useI18n();
  const { exercice, list, warnings, submitted } = shown;
  return (
    <Card title={t('prices:ofYear', { exercice })}>
      {warnings.map((warning) => (
        <p key={warning.code}>
          <Tag tone="warn">{t(`prices:${warning.code}`, { exercice })}</Tag>
        </p>
      ))}
      {list ? (
        <SummaryList
          rows={[
            { label: t('prices:fields.perHead'), value: <PerHead list={list} /> },
            { label: t('prices:fields.entryFee'), value: <Money cents={list.entryFeeCents} /> },
            { label: t('prices:fields.newHire'), value: <Money cents={list.newHireCents} /> },
            { label: t('prices:fields.absence'), value: <Money cents={list.absenceCents} /> },
            { label: t('prices:fields.vat'), value: format.percent(list.vatBp / 10_000) },
            { label: t('prices:range'), value: <Range list={list} /> },
            { label: t('prices:submitted'), value: format.integer(submitted) },
          ]}
        />
      ) : (
        <p>{t('prices:missing')}</p>
      )}
      {mayManage && (
        <div className="row">
          <ButtonLink href={paths.priceList(exercice)} quiet>
            {t(list ? 'prices:edit' : 'prices:set', { exercice })}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}

function PerHead({ list }: { list: NonNullable<Shown['list']> }) {
  const { t, format } = useI18n();
  if (list.bands.length === 0) return <Money cents={list.perHeadCents} />;
  return (
    <ul>
      {list.bands.map(({ upTo, perHeadCents }) => (
        <li key={upTo ?? 'rest'}>
          {t(upTo ? 'prices:upTo' : 'prices:beyond', { upTo })} <strong>{format.money(perHeadCents)}</strong>
        </li>
      ))}
    </ul>
  );
}

/** 80 to 120 % of the national mean, when it is known. */
function Range({ list }: { list: NonNullable<Shown['list']> }) {
  const { t, format } = useI18n();
  const mean = nationalMeanOf(list);
  if (mean === null) return <>{t('prices:meanUnknown')}</>;
  const { lowCents, highCents } = nationalRange(mean);
  return (
    <>
      {t('prices:rangeText', {
        mean: format.money(mean),
        low: format.money(lowCents),
        high: format.money(highCents),
      })}
      <Why article="L.4622-6" about={t('prices:range')}>
        {t('prices:rangeWhy')}
      </Why>
    </>
  );
}
