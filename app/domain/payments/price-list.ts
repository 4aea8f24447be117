import { z } from 'zod';
import { proportion, STANDARD_VAT, type Cents } from '../shared/money';
import { centsSchema } from '../shared/schemas';

/** Price per head of the companies of at most `upTo` workers; null: no upper end. */
export const bandSchema = z.object({
  upTo: z.int().positive('prices:error.bandEnd').nullable(),
  perHeadCents: centsSchema,
});
export type Band = z.infer<typeof bandSchema>;

/** Bands in order of size, the last without end; an empty list means one price for all. */
export const bandsSchema = z.array(bandSchema).superRefine((bands, context) => {
  bands.forEach((band, index) => {
    const before = bands[index - 1]?.upTo ?? 0;
    const isLast = index === bands.length - 1;
    if (isLast && band.upTo !== null)
      context.addIssue({ code: 'custom', path: [index, 'upTo'], message: 'prices:error.lastBandHasEnd' });
    if (!isLast && (band.upTo === null || band.upTo <= before))
      context.addIssue({ code: 'custom', path: [index, 'upTo'], message: 'prices:error.bandOrder' });
  });
});

/** Prices of an exercice, HT, in integer cents; VAT in basis points. `absenceCents`: a missed appointment. */
export const priceListSchema = z.object({
  exercice: z.int(),
  perHeadCents: centsSchema,
  entryFeeCents: centsSchema.default(0),
  newHireCents: centsSchema.default(0),
  absenceCents: centsSchema.default(0),
  vatBp: z.int().min(0, 'prices:error.vat').max(10_000, 'prices:error.vat').default(STANDARD_VAT),
  bands: bandsSchema.default([]),
  nationalMeanCents: centsSchema.nullable().default(null),
});
export type PriceList = z.infer<typeof priceListSchema>;

/** National mean cost of the socle per worker, as published; later years are a setting of the price list. */
export const NATIONAL_MEAN_CENTS: Readonly<Record<number, Cents>> = { 2025: 11_550, 2026: 11_600 };

/** A price stays between 80 and 120 % of the national mean (L.4622-6). */
export const NATIONAL_RANGE = { lowPercent: 80, highPercent: 120, article: 'L.4622-6' } as const;

/** The national mean that holds for a price list: its own setting, else the published one, else unknown. */
export const nationalMeanOf = (list: Pick<PriceList, 'exercice' | 'nationalMeanCents'>): Cents | null =>
  list.nationalMeanCents ?? NATIONAL_MEAN_CENTS[list.exercice] ?? null;

/** Lowest and highest price per head allowed around a mean, in cents. */
export const nationalRange = (meanCents: Cents): { lowCents: Cents; highCents: Cents } => ({
  lowCents: proportion(meanCents, NATIONAL_RANGE.lowPercent, 100),
  highCents: proportion(meanCents, NATIONAL_RANGE.highPercent, 100),
});

export type PriceWarning =
  | { code: 'national-mean-unknown'; exercice: number }
  | {
      code: 'price-outside-national-range';
      perHeadCents: Cents;
      lowCents: Cents;
      highCents: Cents;
      /** Set when the price is that of a band. */
      upTo?: number | null;
    };

/** Warnings for the staff about the prices per head of a list; never blocking. */
export function priceWarnings(list: PriceList): PriceWarning[] {
  const mean = nationalMeanOf(list);
  if (mean === null) return [{ code: 'national-mean-unknown', exercice: list.exercice }];
  const prices: { perHeadCents: Cents; upTo?: number | null }[] =
    list.bands.length > 0 ? list.bands : [{ perHeadCents: list.perHeadCents }];
  return prices
    .filter(
      ({ perHeadCents }) =>
        perHeadCents * 100 < mean * NATIONAL_RANGE.lowPercent ||
        perHeadCents * 100 > mean * NATIONAL_RANGE.highPercent,
    )
    .map((price) => ({ code: 'price-outside-national-range', ...price, ...nationalRange(mean) }));
}

/** The band of a company of that many workers and where it begins, or null when one price holds for all. */
export function bandFor(list: PriceList, effectif: number): (Band & { from: number }) | null {
  const index = list.bands.findIndex((band) => band.upTo === null || effectif <= band.upTo);
  const band = list.bands[index];
  return band ? { ...band, from: (list.bands[index - 1]?.upTo ?? 0) + 1 } : null;
}
