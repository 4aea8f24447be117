/** Sizes of companies as the service project counts them: workers at least, and at most (null: no end). */
export const SIZE_BANDS = [
  { code: 'moins_20', from: 0, to: 19 },
  { code: '20_49', from: 20, to: 49 },
  { code: '50_299', from: 50, to: 299 },
  { code: '300_plus', from: 300, to: null },
] as const;

export type SizeBand = (typeof SIZE_BANDS)[number]['code'];
export const SIZE_BAND_CODES = SIZE_BANDS.map(({ code }) => code);

/** The band of a company of that many workers. */
export function sizeBandOf(effectif: number): SizeBand {
  const band = SIZE_BANDS.find(({ to }) => to === null || effectif <= to);
  return band?.code ?? 'moins_20';
}
