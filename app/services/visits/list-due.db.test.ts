import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, type Day } from '~/domain/shared/day';
import { dueStateOf, UNKNOWN_AFTER_MONTHS } from '~/domain/visits/due';
import { DUE_SETS, dueView } from '~/domain/visits/due-view';
import { today } from '~/platform/clock.server';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { i18nFor } from '~/platform/i18n.server';
import { showCompanyHome } from '~/services/declarations/show-company-home.server';
import { insertRows } from '../../../prisma/factories/insert';
import { actorOf, personOf, type Scene, setScene, setService } from '../../../prisma/factories/scene';
import { visitMakers } from '../../../prisma/factories/visits';
import { exportDue } from './export-due.server';
import { allDue, dueOfWorker, duePageSize, listDue } from './list-due.server';
import { readPortfolioDue } from './portfolio-due.server';
import { refreshFollowUps } from './refresh-follow-ups.server';

let scene: Scene;
let other: Scene;
const on = today();
const view = (query = '') => dueView(new URLSearchParams(query));
/** Last seen so that five years end that many days from today. */
const seen = (days: number): Day => addMonths(addDays(on, days), -60);

beforeAll(async () => {
  await setService();
  scene = await setScene('list-due', 0);
  other = await setScene('list-due-other', 3);
  const { make, adherent, post, etablissement } = scene;
  const base = {
    startOn: addMonths(on, -200),
    etablissementId: etablissement.id,
    birthDate: addMonths(on, -12 * 30),
  };
  const worker = (familyName: string, change: Parameters<typeof make.worker>[2]) =>
    make.worker(adherent, post, { ...base, familyName, firstName: 'Zoé', ...change });
  scene.workers = [
    worker('Retard', { lastVisitOn: seen(-1) }),
    worker('Aujourdhui', { lastVisitOn: seen(0) }),
    worker('Bientot', { lastVisitOn: seen(90) }),
    worker('Loin', { lastVisitOn: seen(91) }),
    worker('Inconnu', { lastVisitOn: null }),
    worker('Recent', { startOn: addMonths(on, -UNKNOWN_AFTER_MONTHS) }),
    worker('Ailleurs', { lastVisitOn: seen(-10), employersCount: 2, isPrincipalEmployer: false }),
    worker('Milieu', { lastVisitOn: seen(900), birthDate: `${Number(on.slice(0, 4)) - 45}-12-31` as Day }),
    worker('Cariste', { lastVisitOn: seen(800), exposures: ['CONDUITE'] }),
    worker('=cmd()', { lastVisitOn: seen(1000), exposures: ['SIA-NUIT'], protectedSituations: ['SIA-RQTH'], agreementOn: on }), // prettier-ignore
  ]; // prettier-ignore
  await sqlInScope(systemScope, (sql) => insertRows(sql, 'worker', scene.workers));
  await refreshFollowUps();
});

test('the late ones come first, each in the state the domain gives', async () => {
  const { rows, counts, total } = await listDue(scene.actor, view(), on);
  expect(rows.map(({ name, state }) => `${name.split(' ')[0]}: ${state}`)).toEqual([
    'Recent: late', 'Retard: late', 'Aujourdhui: soon', 'Bientot: soon', 'Inconnu: unknown', 'Loin: fine',
    expect.stringContaining('fine'), expect.stringContaining('fine'), expect.stringContaining('fine'), 'Ailleurs: elsewhere',
  ]); // prettier-ignore
  for (const line of rows)
    expect(dueStateOf({ ...line, isPrincipalEmployer: line.state !== 'elsewhere' }, on)).toBe(line.state);
  expect(total).toBe(10);
  expect(counts).toEqual({
    tous: 10,
    retard: 2,
    bientot: 2,
    inconnues: 1,
    'mi-carriere': 1,
    attestations: 1,
  });
  for (const set of DUE_SETS)
    expect((await listDue(scene.actor, view(`filtre=${set}`), on)).total).toBe(counts[set]);
});

test('filters: category, name, etablissement, page', async () => {
  const names = async (query: string) =>
    (await listDue(scene.actor, view(query), on)).rows.map(({ name }) => name);
  expect(await names('categorie=SIA')).toEqual(['=cmd() Zoé']);
  expect(await names('q=bient')).toEqual(['Bientot Zoé']);
  expect(await names(`etablissement=${scene.etablissement.id}&filtre=mi-carriere`)).toEqual(['Milieu Zoé']);
  expect(await names('page=99')).toHaveLength(10);
  expect(await names(`etablissement=${other.etablissement.id}`)).toEqual([]);
  expect(duePageSize(view('tout=oui'))).toBeGreaterThan(duePageSize(view()));
});

test('another company sees none of it, line by line neither', async () => {
  expect((await listDue(other.actor, view(), on)).counts.tous).toBe(3);
  expect(await dueOfWorker(other.actor, scene.workers[0]!.id, on)).toBeNull();
  expect(await dueOfWorker(scene.actor, scene.workers[0]!.id, on)).toMatchObject({ state: 'late' });
});

test('the file holds the view, runs no formula and names no cause of SIA', async () => {
  const file = await exportDue(
    scene.actor,
    { view: view('categorie=SIA'), format: 'csv', today: on },
    i18nFor('fr'),
  );
  const text = new TextDecoder().decode(file);
  expect(text.split('\r\n').filter(Boolean)).toHaveLength(2);
  expect(text).toContain("'=cmd() Zoé");
  expect(text).not.toMatch(/NUIT|RQTH|handicap|R\.4624-18|R\.4624-20/);
  const book = await exportDue(scene.actor, { view: view(), format: 'xlsx', today: on }, i18nFor('en'));
  expect(book.byteLength).toBeGreaterThan(1_000);
});

test('the home says what is late, to plan, to confirm, and what comes first', async () => {
  const make = visitMakers(other.make);
  const nurse = make.professional();
  const { session, slots } = make.dutySession(nurse, { day: addDays(on, 5) });
  const places = slots.slice(0, 4).map((slot, i) => make.placed(other.adherent, other.workers[i % 3]!, slot));
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'professional', [nurse]);
    await insertRows(sql, 'duty_session', [session]);
    await insertRows(sql, 'slot', slots);
    await insertRows(sql, 'visit', places.map(({ visit }) => visit));
    await insertRows(sql, 'appointment', places.map(({ appointment }) => appointment));
  }); // prettier-ignore
  const { tasks, appointments } = await showCompanyHome(other.actor, on);
  expect(tasks).toContainEqual({ code: 'confirm', count: 4, due: addDays(on, 5) });
  expect(appointments.map(({ visitId }) => visitId)).toEqual(places.slice(0, 3).map(({ visit }) => visit.id));
  const mine = await showCompanyHome(scene.actor, on);
  expect(mine.appointments).toEqual([]);
  expect(mine.tasks).toContainEqual({ code: 'late', count: 2, due: null });
  expect(mine.tasks).toContainEqual({ code: 'soon', count: 2, due: on });
  expect(mine.tasks).toContainEqual({ code: 'attestations', count: 1, due: null });
});

describe('across companies', () => {
  const person = () =>
    personOf(scene.person, [
      { adherentId: scene.adherent.id, number: scene.adherent.number, name: scene.adherent.name, roles: [], via: 'membership' },
      { adherentId: other.adherent.id, number: other.adherent.number, name: other.adherent.name, roles: [], via: 'mandate' },
    ]); // prettier-ignore
  const read = (change = {}) => readPortfolioDue(person(), { q: '', only: null, page: 1, ...change }, on);

  test('each company whose visits one may see, the oldest day first; a right without visits hides its company', async () => {
    await sqlInScope(systemScope, (sql) =>
      insertRows(sql, 'mandate', [
        other.make.mandate(scene.person, other.adherent, { roles: ['facturation'] }),
      ]),
    );
    expect(await read()).toMatchObject({
      sums: { companies: 1, late: 2, soon: 2 },
      total: 1,
      lines: [{ number: scene.adherent.number, retard: 2, bientot: 2, attestations: 1, tous: 10 }],
    });
    await sqlInScope(systemScope, (sql) => sql.query(`UPDATE mandate SET roles = '{lecture}'`));
    const both = await read();
    expect(both.sums.companies).toBe(2);
    expect(both.lines.map(({ firstOn }) => firstOn ?? '9999')).toEqual(both.lines.map(({ firstOn }) => firstOn ?? '9999').sort()); // prettier-ignore
    expect((await read({ only: 'retard' })).lines.every(({ retard }) => retard > 0)).toBe(true);
    expect((await read({ q: scene.adherent.number })).total).toBe(1);
    expect((await read({ q: '%' })).total).toBe(2);
  });
});

describe('a visit a worker asked for himself', () => {
  test('waiting, placed or held: no page, file, count or figure of the employer changes', async () => {
    const accountant = actorOf(scene.person, scene.adherent, ['declaration'], 'mandate');
    const all = async () => {
      await refreshFollowUps();
      return {
        list: await listDue(scene.actor, view(), on),
        accountant: await listDue(accountant, view(), on),
        lines: await allDue(scene.actor, view(), on),
        home: await showCompanyHome(scene.actor, on),
        one: await dueOfWorker(scene.actor, scene.workers[0]!.id, on),
        portfolio: await readPortfolioDue(personOf(scene.person, [{ adherentId: scene.adherent.id, number: '', name: '', roles: [], via: 'membership' }]), { q: '', only: null, page: 1 }, on), // prettier-ignore
      };
    };
    const before = await all();
    const make = visitMakers(scene.make);
    const doctor = make.professional({ profession: 'medecin' });
    const past = make.dutySession(doctor, { day: addDays(on, -3) });
    const coming = make.dutySession(doctor, { day: addDays(on, 3) });
    const own = { kind: 'demande-travailleur', origin: 'travailleur', private: true } as const;
    const [worker] = scene.workers;
    const held = make.placed(scene.adherent, worker!, past.slots[0]!, {
      ...own,
      act: 'EMA',
      state: 'effectuee',
    });
    const placed = make.placed(scene.adherent, worker!, coming.slots[0]!, own);
    const waiting = make.visit(scene.adherent, scene.workers[1]!, { ...own, kind: 'prereprise' });
    await sqlInScope(systemScope, async (sql) => {
      await insertRows(sql, 'professional', [doctor]);
      await insertRows(sql, 'duty_session', [past.session, coming.session]);
      await insertRows(sql, 'slot', [...past.slots, ...coming.slots]);
      await insertRows(sql, 'visit', [held.visit, placed.visit, waiting]);
      await insertRows(sql, 'appointment', [held.appointment, placed.appointment]);
    });
    expect(await all()).toEqual(before);
  });
});
