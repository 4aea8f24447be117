import { z } from 'zod';
import { parseEuros } from '../shared/money';
import { eurosSchema } from '../shared/schemas';
import { type Band, bandsSchema, type PriceList } from './price-list';

/** Size bands a list may have: more would be no list any more. */
export const BAND_ROWS = [0, 1, 2, 3] as const;

const optionalEuros = z.preprocess(
  (value) => (value === undefined || value === '' ? '0' : value),
  eurosSchema,
);
const percent = z
  .string({ error: 'prices:error.vat' })
  .transform((typed) => parseEuros(typed.replace('%', '')))
  .pipe(z.int('prices:error.vat').min(0, 'prices:error.vat').max(10_000, 'prices:error.vat'));
const text = z.string().optional();

const fields = {
  perHead: eurosSchema.refine((cents) => cents > 0, 'prices:error.perHead'),
  entryFee: optionalEuros,
  newHire: optionalEuros,
  absence: optionalEuros,
  vat: percent,
  nationalMean: z.preprocess((value) => (value === undefined || value === '' ? null : value), eurosSchema.nullable()),
  ...Object.fromEntries(BAND_ROWS.flatMap((row) => [[`bandUpTo${row}`, text], [`bandPrice${row}`, text]])),
}; // prettier-ignore

/** The rows of bands that hold anything. Wrong numbers are refused beside their field. */
function readBands(typed: Record<string, unknown>, refuse: (path: string, message: string) => void): Band[] {
  const bands: (Band & { row: number })[] = [];
  for (const row of BAND_ROWS) {
    const upTo = String(typed[`bandUpTo${row}`] ?? '').replace(/\s/g, '');
    const price = String(typed[`bandPrice${row}`] ?? '').trim();
    if (!upTo && !price) continue;
    const perHeadCents = parseEuros(price);
    if (perHeadCents === null || perHeadCents < 0) refuse(`bandPrice${row}`, 'fields:money.invalid');
    if (upTo && !/^[1-9]\d{0,5}$/.test(upTo)) refuse(`bandUpTo${row}`, 'prices:error.bandEnd');
    bands.push({ row, upTo: upTo ? Number(upTo) : null, perHeadCents: perHeadCents ?? 0 });
  }
  const list = bands.map(({ upTo, perHeadCents }) => ({ upTo, perHeadCents }));
  for (const issue of bandsSchema.safeParse(list).error?.issues ?? [])
    refuse(`bandUpTo${bands[Number(issue.path[0])]?.row ?? 0}`, issue.message);
  return list;
}

/** A price list as the service types it, in euros and percent → cents and basis points. */
export const priceEntrySchema = z.object(fields).transform((typed, context): Omit<PriceList, 'exercice'> => {
  const bands = readBands(typed, (path, message) => context.addIssue({ code: 'custom', path: [path], message }));
  const { perHead, entryFee, newHire, absence, vat, nationalMean } = typed;
  return {
    perHeadCents: perHead, entryFeeCents: entryFee, newHireCents: newHire, absenceCents: absence, vatBp: vat,
    nationalMeanCents: nationalMean, bands,
  };
}); // prettier-ignore
export type PriceEntry = z.output<typeof priceEntrySchema>;

const euros = (cents: number) => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;

/** A price list as its form would send it. */
export function priceValues(list: PriceEntry): Record<string, string> {
  const bands = BAND_ROWS.flatMap((row) => {
    const band = list.bands[row];
    return [
      [`bandUpTo${row}`, band?.upTo ? String(band.upTo) : ''],
      [`bandPrice${row}`, band ? euros(band.perHeadCents) : ''],
    ];
  });
  return {
    perHead: euros(list.perHeadCents),
    entryFee: euros(list.entryFeeCents),
    newHire: euros(list.newHireCents),
    absence: euros(list.absenceCents),
    vat: euros(list.vatBp).replace(/,00$/, ''),
    nationalMean: list.nationalMeanCents === null ? '' : euros(list.nationalMeanCents),
    ...(Object.fromEntries(bands) as Record<string, string>),
  };
}
