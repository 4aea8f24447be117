import { beforeAll, expect, test } from 'vitest';
import { insertRows } from '../../../prisma/factories/insert';
import { addDays, day } from '~/domain/shared/day';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { PORTFOLIO_PAGE, type PortfolioFilter, readPortfolio } from './portfolio.server';
import { signedIn, smallWorld } from './support/small-world';

let world: Awaited<ReturnType<typeof smallWorld>>;
const closes = day('2026-11-15');
const all: PortfolioFilter = {
  q: '',
  state: null,
  lateOnly: false,
  sort: 'name',
  descending: false,
  page: 1,
};

/** Vincent acts for the bakery (declared), thirty others in various states, and is a member of one of them. */
beforeAll(async () => {
  world = await smallWorld('portfolio');
  const { make, vincent, bakery } = world;
  const { centreCode } = bakery;
  const today = make.today;
  const companies = Array.from({ length: 30 }, (_, i) =>
    make.adherent({
      centreCode,
      name: `Société ${String(i).padStart(2, '0')} Évasion`,
      status: i === 29 ? 'radiated' : 'active',
    }),
  );
  const mandates = companies.map((company, i) =>
    make.mandate(vincent, company, {
      fromOn: addDays(today, -600),
      untilOn: i === 28 ? addDays(today, -60) : addDays(today, 600),
      roles: i === 27 ? ['facturation'] : ['declaration'],
    }),
  );
  const declarations = companies.slice(0, 6).map(({ id }, i) => ({
    id: make.id(), adherentId: id, exercice: 2026, state: i < 2 ? 'brouillon' : 'deposee', currentVersion: i < 2 ? 0 : 1,
  })); // prettier-ignore
  await sqlInScope(systemScope, async (sql) => {
    await sql.query(
      `INSERT INTO campagne (exercice, opens_on, closes_on, reference_date) VALUES (2026, '2026-10-01', $1, '2026-01-01')`,
      [closes],
    );
    await insertRows(sql, 'adherent', companies);
    await insertRows(sql, 'mandate', mandates);
    await insertRows(sql, 'membership', [make.membership(vincent, companies[3]!)]);
    await insertRows(sql, 'declaration', declarations);
  });
});

const read = async (filter: Partial<PortfolioFilter> = {}, on = closes) =>
  readPortfolio(await signedIn(world.vincent), { ...all, ...filter }, on);

test('holds every company in force once, as a member first, with where its declaration stands', async () => {
  const { counts, lines, total } = await read();
  expect(counts).toEqual({ total: 30, late: 0, begun: 2, none: 22, submitted: 4 });
  expect(total).toBe(30);
  expect(lines).toHaveLength(PORTFOLIO_PAGE);
  expect((await read({ q: 'societe 03' })).lines).toMatchObject([
    { via: 'membership', until: null, state: 'deposee' },
  ]);
  expect((await read({ page: 2 })).lines).toHaveLength(5);
});

test('says who is late from the day after closing: active, within one’s rights, never submitted', async () => {
  const late = await read({ lateOnly: true }, addDays(closes, 1));
  expect(late.counts.late).toBe(24);
  expect(late.total).toBe(24);
  expect(late.lines.every(({ state }) => state === 'none' || state === 'brouillon')).toBe(true);
});

test('is searched without accents and signs, filtered and sorted', async () => {
  expect((await read({ q: 'evasion 0' })).total).toBe(0);
  expect((await read({ q: '05 EVASION' })).total).toBe(1);
  expect((await read({ q: '%' })).total).toBe(30);
  expect((await read({ state: 'brouillon' })).lines.map(({ name }) => name.slice(0, 10))).toEqual([
    'Société 00',
    'Société 01',
  ]);
  expect((await read({ state: 'hidden' })).lines).toMatchObject([{ roles: ['facturation'] }]);
  expect((await read({ state: 'radiated' })).total).toBe(1);
  const [last] = (await read({ sort: 'name', descending: true })).lines;
  expect(last?.name).toContain('Société 29');
});

test('shows nothing of companies one does not act for', async () => {
  const marc = await readPortfolio(await signedIn(world.marc), all, closes);
  expect(marc.lines.map(({ number }) => number)).toEqual([world.garage.number]);
});
