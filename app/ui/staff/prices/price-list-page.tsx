import { BAND_ROWS } from '~/domain/payments/price-entry';
import { NATIONAL_MEAN_CENTS } from '~/domain/payments/price-list';
import type { ShownPriceList } from '~/services/payments/price-lists.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button, ButtonLink } from '../../kit/button';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { TextInput } from '../../kit/text-input';
import { Why } from '../../kit/why';
import { StaffConflict } from '../staff-conflict';

export interface PriceListPageProps {
  prices: Serialized<ShownPriceList>;
  form: FormState;
  version: number;
  meanwhile?: Record<string, string>;
}

/** The prices of an exercice, in euros before VAT. */
export function PriceListPage({ prices, form, version, meanwhile }: PriceListPageProps) {
  const { t, format } = useI18n();
  const { exercice, submitted } = prices;
  const action = paths.priceList(exercice);
  const label = (name: string) => {
    const [, kind, row] = /^(bandUpTo|bandPrice)(\d)$/.exec(name) ?? [];
    return kind ? t(`prices:fields.${kind}`, { row: Number(row) + 1 }) : t(`prices:fields.${name}`);
  };
  const amount = (name: string, optional = false) => (
    <TextInput key={name} name={name} label={label(name)} form={form} inputMode="decimal" width={8} suffix="€" optional={optional} />
  );
  const known = NATIONAL_MEAN_CENTS[exercice];
  return (
    <Page title={t('prices:ofYear', { exercice })} crumbs={[{ label: t('prices:title'), href: paths.priceLists() }]}>
      <ErrorSummary form={form} />
      {meanwhile && <StaffConflict form={form} recorded={meanwhile} label={label} href={action} />}
      {submitted > 0 && (
        <Notice tone="warn" title={t('prices:late.title', { count: submitted, submitted: format.integer(submitted) })}>
          <p>{t('prices:late.text')}</p>
        </Notice>
      )}
      <form method="post" action={action} noValidate className="form">
        <input type="hidden" name="version" value={version} />
        {amount('perHead')}
        <div className="pairs">
          {amount('entryFee', true)}
          {amount('newHire', true)}
          {amount('absence', true)}
          <TextInput name="vat" label={label('vat')} form={form} inputMode="decimal" width={4} suffix="%" />
        </div>
        <details className="fold" open={Boolean(form.values.bandPrice0) || undefined}>
          <summary>{t('prices:bands')}</summary>
          <div className="stack">
            <p className="hint">{t('prices:bandsHint')}</p>
            {BAND_ROWS.map((row) => (
              <div className="pairs" key={row}>
                <TextInput name={`bandUpTo${row}`} label={label(`bandUpTo${row}`)} form={form} inputMode="numeric" width={8} optional />
                {amount(`bandPrice${row}`, true)}
              </div>
            ))}
          </div>
        </details>
        <TextInput
          name="nationalMean"
          label={label('nationalMean')}
          hint={known ? t('prices:meanKnown', { mean: format.money(known) }) : t('prices:meanHint')}
          form={form}
          inputMode="decimal"
          width={8}
          suffix="€"
          optional
          why={
            <Why article="L.4622-6" about={label('nationalMean')}>
              {t('prices:rangeWhy')}
            </Why>
          }
        />
        <div className="row">
          <Button>{t('prices:save')}</Button>
          <ButtonLink href={paths.priceLists()} quiet>
            {t('campaigns:cancel')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
} // prettier-ignore
