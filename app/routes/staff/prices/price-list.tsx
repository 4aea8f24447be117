import { priceEntrySchema, priceValues } from '~/domain/payments/price-entry';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { parseFields } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { savePrices, showPrices } from '~/services/payments/price-lists.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { PriceListPage } from '~/ui/staff/prices/price-list-page';

export const loader = staffPage('pricelist:manage', async ({ actor, params }) => {
  const prices = await showPrices(actor, Number(params.exercice) || 0);
  if (!prices) throw notFound();
  const values = prices.list ? priceValues(prices.list) : { vat: '20' };
  return { prices, form: { values: values as Record<string, string>, errors: {} } };
});

export const action = staffPage('pricelist:manage', async ({ actor, params, request, t }) => {
  const exercice = Number(params.exercice) || 0;
  const data = await request.formData();
  const version = Number(data.get('version'));
  const parsed = parseFields(data, priceEntrySchema, t);
  if (!parsed.ok) return again({ form: parsed.form, version, meanwhile: null });
  const saved = await savePrices(actor, exercice, version, parsed.value);
  if (!saved) throw notFound();
  if (!saved.ok) {
    const [refusal] = saved.refusals;
    const meanwhile = refusal ? priceValues(refusal.current) : null;
    return again({ form: parsed.form, version: refusal?.version ?? version, meanwhile }, 409);
  }
  const kind = saved.value.length > 0 ? 'warning' : 'success';
  const text = t(`prices:${saved.value[0]?.code ?? 'saved'}`, { exercice });
  return seeOther(paths.priceLists(), flash({ kind, text }));
});

export default function EditPriceList() {
  const { prices, form } = usePageData<typeof loader>();
  const refusal = useRefusal<typeof action>();
  return (
    <PriceListPage
      prices={prices}
      form={refusal?.form ?? form}
      version={refusal?.version ?? prices.version}
      meanwhile={refusal?.meanwhile ?? undefined}
    />
  );
}
