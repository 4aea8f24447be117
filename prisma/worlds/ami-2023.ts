import pg from 'pg';
import { addDays, day, diffDays } from '~/domain/shared/day';
import { priceListSchema } from '~/domain/payments/price-list';
import { deposit } from '../factories/deposit';
import { copyRows, insertRows } from '../factories/insert';
import { type Makers, makers } from '../factories/make';
import { type Sketch, sketchCompanies } from './ami-2023/companies';
import { populate } from './ami-2023/people';
import { type Seen, writeVisits } from './ami-2023/visits';
import { writeService, WORLD_TABLES, writeWorld } from './service';

const CAMPAIGN = {
  exercice: 2023,
  opensOn: day('2022-12-01'),
  closesOn: day('2023-02-28'),
  referenceDate: day('2023-01-01'),
  closedForGoodOn: null,
};
const PRICES = priceListSchema.parse({ exercice: 2023, perHeadCents: 9_850, entryFeeCents: 3_500 });
const LAST_DAY = day('2023-04-30');
const COMPANIES_AT_ONCE = 1_000;

/**
 * The model service at its campagne of 2023: 7,347 members and 91,650 workers whose two tables are those published,
 * to the unit, from the live lists as well as from the declarations. Categories follow the rules of that time.
 */
export async function load({ ownerUrl }: { ownerUrl: string }): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await loadAmi2023(client);
  } finally {
    await client.end();
  }
}

/** The same on an open connection; `companies` writes the first ones only, without `visits` nobody was ever seen. */
export async function loadAmi2023(
  client: pg.Client,
  { companies = Infinity, visits = true }: { companies?: number; visits?: boolean } = {},
): Promise<void> {
  const make = makers('ami-2023', { referenceDate: CAMPAIGN.referenceDate, today: CAMPAIGN.closesOn });
  const sketches = sketchCompanies(make.random).slice(0, companies);
  await writeWorld(client, async () => {
    await writeService(client, make);
    await insertRows(client, 'campagne', [{ ...CAMPAIGN, textFr: '', textEn: '' }]);
    await insertRows(client, 'price_list', [{ ...PRICES, publishedOn: CAMPAIGN.opensOn }]);
    const seen: Seen[] = [];
    for (let from = 0; from < sketches.length; from += COMPANIES_AT_ONCE)
      seen.push(
        ...(await writeCompanies(client, make, sketches.slice(from, from + COMPANIES_AT_ONCE), from)),
      );
    if (visits)
      await writeVisits(client, makers('ami-2023-visits', { referenceDate: CAMPAIGN.referenceDate }), seen);
  });
  await client.query(`ANALYZE ${WORLD_TABLES.join(', ')}`);
}

async function writeCompanies(sql: pg.Client, make: Makers, sketches: Sketch[], from: number): Promise<Seen[]> {
  const companies = sketches.map((sketch, i) => populate(make, sketch, from + i));
  const deposits = companies.map(({ owner, ...lists }) =>
    deposit(make, lists, { campaign: CAMPAIGN, prices: PRICES, on: depositDay(make), by: owner, role: 'Gérance' }),
  );
  await copyRows(sql, 'adherent', companies.map(({ adherent }) => adherent));
  await copyRows(sql, 'person', companies.map(({ owner }) => owner));
  await copyRows(sql, 'membership', companies.map(({ owner, adherent }) => make.membership(owner, adherent)));
  await copyRows(sql, 'etablissement', companies.flatMap(({ etablissements }) => etablissements));
  await copyRows(sql, 'post', companies.flatMap(({ posts }) => posts));
  await copyRows(sql, 'worker', companies.flatMap(({ workers }) => workers));
  await copyRows(sql, 'declaration', deposits.map(({ declaration }) => declaration));
  await copyRows(sql, 'declaration_version', deposits.map(({ version }) => version));
  await copyRows(sql, 'invoice', deposits.map(({ invoice }) => invoice), ['lines']);
  return companies.flatMap(({ adherent, workers }) =>
    workers.map(({ id }) => ({ workerId: id, adherentId: adherent.id, secteurCode: adherent.secteurCode })),
  );
} // prettier-ignore

/** Most declare in the last weeks before the closing date, a few after it. */
function depositDay({ random }: Makers) {
  const { opensOn, closesOn } = CAMPAIGN;
  if (random.chance(0.03)) return addDays(closesOn, random.int(1, diffDays(closesOn, LAST_DAY)));
  return addDays(opensOn, Math.floor(diffDays(opensOn, closesOn) * (1 - random.next() ** 1.6)));
}
