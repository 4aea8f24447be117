import { type Day, yearOf } from '~/domain/shared/day';
import type { Cents } from '~/domain/shared/money';
import type { Tx } from '~/platform/db/index.server';

/**
 * What an appointment missed on a day costs, HT: `absenceCents` of the price list of its year, else of the nearest year
 * before, else of the nearest after; 0 without any. A company pays it, never a worker.
 */
export async function absencePrice(tx: Tx, on: Day): Promise<Cents> {
  const year = yearOf(on);
  const select = { absenceCents: true };
  const list =
    (await tx.priceList.findFirst({
      where: { exercice: { lte: year } },
      orderBy: { exercice: 'desc' },
      select,
    })) ??
    (await tx.priceList.findFirst({
      where: { exercice: { gt: year } },
      orderBy: { exercice: 'asc' },
      select,
    }));
  return list?.absenceCents ?? 0;
}
