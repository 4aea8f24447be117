import { z } from 'zod';
import { vatOf, type Cents } from '../shared/money';
import { centsSchema } from '../shared/schemas';
import { bandFor, type PriceList } from './price-list';

/** Each worker counts for one, whatever the category (L.4622-6); shared ones are split equally (D.4624-59 ff.). */
export const COTISATION_ARTICLES = {
  head: 'L.4622-6',
  'head-shared': 'D.4624-59 à D.4624-65',
  'new-hire': 'L.4622-6',
  'entry-fee': 'L.4622-6',
} as const;

export const cotisationLineSchema = z.object({
  code: z.enum(['head', 'head-shared', 'new-hire', 'entry-fee']),
  quantity: z.int().positive(),
  unitCents: centsSchema,
  netCents: centsSchema,
  vatBp: z.int(),
  vatCents: centsSchema,
  article: z.string(),
  /** Of a shared worker: number of employers, and whether this one holds the oldest contract. */
  parts: z.int().optional(),
  principal: z.boolean().optional(),
});
export type CotisationLine = z.infer<typeof cotisationLineSchema>;

/** A cotisation as it is shown and kept with a version: HT, VAT by line, totals, the price that was applied. */
export const cotisationSchema = z.object({
  exercice: z.int(),
  effectif: z.int(),
  perHeadCents: centsSchema,
  band: z.object({ from: z.int(), upTo: z.int().nullable() }).nullable(),
  lines: z.array(cotisationLineSchema),
  netCents: centsSchema,
  vatCents: centsSchema,
  grossCents: centsSchema,
});
export type Cotisation = z.infer<typeof cotisationSchema>;

/** What of a worker matters for the price. `employersCount` 1: this employer only. */
export type PricedWorker = {
  hiredAfterReference: boolean;
  employersCount: number;
  isPrincipalEmployer: boolean;
};

/**
 * This employer's part of a price shared equally by `employers`. The principal employer (oldest contract) takes
 * the odd cents, so the parts of all employers always add up to the price, and none has to know the others.
 */
export function sharedPart(price: Cents, employers: number, principal: boolean): Cents {
  const part = Math.floor(price / employers);
  return principal ? price - part * (employers - 1) : part;
}

type Group = { code: CotisationLine['code']; unitCents: Cents; parts?: number; principal?: boolean };

function priced(group: Group, quantity: number, vatBp: number): CotisationLine {
  const netCents = group.unitCents * quantity;
  return {
    ...group,
    quantity,
    netCents,
    vatBp,
    vatCents: vatOf(netCents, vatBp),
    article: COTISATION_ARTICLES[group.code],
  };
}

const isShared = (worker: PricedWorker) => worker.employersCount > 1;

function sharedGroups(workers: readonly PricedWorker[], price: Cents): [Group, number][] {
  const counts = new Map<string, [Group, number]>();
  for (const worker of workers) {
    const parts = worker.employersCount;
    const principal = worker.isPrincipalEmployer;
    const key = `${parts}:${principal}`;
    const group: Group = {
      code: 'head-shared',
      unitCents: sharedPart(price, parts, principal),
      parts,
      principal,
    };
    counts.set(key, [group, (counts.get(key)?.[1] ?? 0) + 1]);
  }
  return [...counts.values()].sort(
    ([a], [b]) => (a.parts ?? 0) - (b.parts ?? 0) || Number(b.principal) - Number(a.principal),
  );
}

/**
 * The cotisation of a company for an exercice. In: its workers (those of the reference date, and the later hires),
 * whether it became a member in the exercice, the price list. Out: lines HT with their article, VAT rounded line
 * by line, totals. The size band is read off the workers of the reference date, each counting for one.
 */
export function cotisationOf(
  workers: readonly PricedWorker[],
  member: { isNew: boolean },
  list: PriceList,
): Cotisation {
  const present = workers.filter((worker) => !worker.hiredAfterReference);
  const band = bandFor(list, present.length);
  const perHeadCents = band?.perHeadCents ?? list.perHeadCents;
  const groups: [Group, number][] = [
    [{ code: 'head', unitCents: perHeadCents }, present.filter((worker) => !isShared(worker)).length],
    ...sharedGroups(present.filter(isShared), perHeadCents),
    [{ code: 'new-hire', unitCents: list.newHireCents }, workers.length - present.length],
    [{ code: 'entry-fee', unitCents: list.entryFeeCents }, member.isNew ? 1 : 0],
  ];
  const lines = groups
    .filter(([group, quantity]) => quantity > 0 && (group.unitCents > 0 || group.code.startsWith('head')))
    .map(([group, quantity]) => priced(group, quantity, list.vatBp));
  const netCents = lines.reduce((sum, line) => sum + line.netCents, 0);
  const vatCents = lines.reduce((sum, line) => sum + line.vatCents, 0);
  return {
    exercice: list.exercice,
    effectif: present.length,
    perHeadCents,
    band: band && { from: band.from, upTo: band.upTo },
    lines,
    netCents,
    vatCents,
    grossCents: netCents + vatCents,
  };
}
