import { afterAll, beforeAll, expect, test } from 'vitest';
import { nafCsv, secteurCsv } from '~/domain/declarations/indicators';
import { day } from '~/domain/shared/day';
import { staffWorld } from '../../../../prisma/factories/staff-world';
import { useTestDatabase } from '../../../../prisma/test-database';
import { serviceDashboard } from '../service-dashboard.server';
import { indicatorView, readIndicators } from './read-indicators.server';

const today = day('2027-03-10');
let world: Awaited<ReturnType<typeof staffWorld>>;

beforeAll(async () => {
  world = await staffWorld(useTestDatabase().ownerUrl, [
    { workers: 3, exposures: ['SIR-CMR', 'SIA-NUIT'], declaredOn: day('2027-01-20'), adherent: { secteurCode: 'EST', nafCode: '1071C' } },
    { workers: 21, exposures: ['SIR-AMIANTE'], declaredOn: day('2027-03-02'), adherent: { secteurCode: 'EST', nafCode: '4711D' } },
    { workers: 2, declaredOn: day('2027-01-21'), adherent: { secteurCode: 'SUD', nafCode: null } },
    { workers: 4, adherent: { secteurCode: 'NORD', nafCode: '1071C' } },
  ]); // prettier-ignore
});
afterAll(() => world.close());

test('the declarations in force give both tables, with their exact columns and rows', async () => {
  const { secteurs, sections } = await readIndicators(
    world.gestion,
    indicatorView(new URLSearchParams()),
    today,
  );
  expect(secteurCsv(secteurs)).toBe(
    [
      'secteur,entreprises_moins_20,entreprises_20_49,entreprises_50_299,entreprises_300_plus,entreprises_total,sis,sir,sia,effectif_total',
      'EST,1,1,0,0,2,21,2,1,24',
      'NORD,0,0,0,0,0,0,0,0,0',
      'OUEST,0,0,0,0,0,0,0,0,0',
      'SUD,1,0,0,0,1,2,0,0,2',
      'TOTAL,2,1,0,0,3,23,2,1,26',
      '',
    ].join('\n'),
  );
  const lines = nafCsv(sections).split('\n');
  expect(lines).toHaveLength(25);
  expect(lines[0]).toBe('section,designation_naf,adherents,sir,sia,sis,effectif_total');
  expect(lines[1]).toBe('A,"Agriculture, sylviculture et pêche",0,0,0,0,0');
  expect(lines[3]).toBe('C,Industrie manufacturière,1,1,1,1,3');
  expect(lines[7]).toBe("G,Commerce ; réparation d'automobiles et de motocycles,1,1,0,20,21");
  expect(lines.slice(22)).toEqual([',(vide),1,0,0,2,2', 'TOTAL,TOTAL,3,2,1,23,26', '']);
});

test('the lists count members that have not declared, without those radiated or gone', async () => {
  const view = indicatorView(new URLSearchParams('source=listes&exercice=2027'));
  const before = await readIndicators(world.gestion, view, today);
  expect(before.secteurs.at(-1)).toMatchObject({ companies: 4, effectif: 30, sir: 2, sia: 1 });
  const [first] = world.adherents;
  await world.sql.query(
    `UPDATE worker SET archived_at = now() WHERE id IN (SELECT id FROM worker WHERE adherent_id = $1 AND category = 'SIR')`,
    [first?.id],
  );
  await world.sql.query(`UPDATE adherent SET status = 'radiated' WHERE id = $1`, [world.adherents[2]?.id]);
  const after = await readIndicators(world.gestion, view, today);
  expect(after.secteurs.at(-1)).toMatchObject({ companies: 3, effectif: 27, sir: 1, sia: 1 });
});

test('another exercice is empty; nonsense in the address is the default', async () => {
  const view = indicatorView(new URLSearchParams('exercice=2019'));
  const other = await readIndicators(world.gestion, view, today);
  expect(other.secteurs.at(-1)).toMatchObject({ companies: 0, effectif: 0 });
  expect(indicatorView(new URLSearchParams('exercice=x&source=y'))).toEqual({
    exercice: null,
    source: 'declarations',
  });
});

test('the dashboard counts who is late once the closing date is past', async () => {
  const late = await serviceDashboard(world.gestion, today);
  expect(late.todos[0]).toEqual({ code: 'campaign-late', closedOn: '2027-02-28', count: 1 });
  expect(late.figures).toMatchObject({ members: 3, declared: 2, toDeclare: 1 });
  const before = await serviceDashboard(world.gestion, day('2027-02-20'));
  expect(before.todos[0]).toMatchObject({ code: 'campaign-closing', days: 8 });
  // Prices are the business of those who set them.
  const nurse = await serviceDashboard(world.infirmier, today);
  expect(nurse.todos.map(({ code }) => code)).not.toContain('national-mean-unknown');
  expect(late.todos.map(({ code }) => code)).toContain('price-warning');
});
