import type { CampaignDates } from '~/domain/declarations/campaign';
import { type PriceList, priceListSchema } from '~/domain/payments/price-list';
import { addDays, type Day, day, firstDayOf, yearOf } from '~/domain/shared/day';

export type Season = CampaignDates & { prices: PriceList };

export type Calendar = { today: Day; current: Season; previous: Season };

const PER_HEAD_CENTS = 11_100;
const FORMER_PER_HEAD_CENTS = 10_800;

/**
 * The campagnes of the demo world as seen on a day: one open for three weeks and for ten more, and last year's,
 * closed for good. From October on, the open one is that of next year. Its national mean is not published yet.
 */
export function calendarOf(today: Day): Calendar {
  const exercice = yearOf(today) + (Number(today.slice(5, 7)) >= 10 ? 1 : 0);
  const current = {
    exercice,
    opensOn: addDays(today, -21),
    closesOn: addDays(today, 70),
    referenceDate: firstDayOf(exercice),
    closedForGoodOn: null,
  };
  const former = exercice - 1;
  const previous = {
    exercice: former,
    opensOn: day(`${former - 1}-11-15`),
    closesOn: day(`${former}-02-15`),
    referenceDate: firstDayOf(former),
    closedForGoodOn: day(`${former}-05-01`),
  };
  const fees = { entryFeeCents: 3_500, newHireCents: 0, absenceCents: 7_000 };
  return {
    today,
    current: {
      ...current,
      prices: priceListSchema.parse({ exercice, perHeadCents: PER_HEAD_CENTS, ...fees }),
    },
    previous: {
      ...previous,
      prices: priceListSchema.parse({ exercice: former, perHeadCents: FORMER_PER_HEAD_CENTS, ...fees }),
    },
  };
}
