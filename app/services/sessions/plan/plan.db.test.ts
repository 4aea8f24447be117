import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { insertRows } from '../../../../prisma/factories/insert';
import { type Scene, SCENE, setScene, setService, staffOf } from '../../../../prisma/factories/scene';
import { sessionMakers } from '../../../../prisma/factories/sessions';
import { MODEL_THEMES } from '../../../../prisma/worlds/themes';
import { addDays, day } from '~/domain/shared/day';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { noteAction } from './note-action.server';
import { showPlan } from './show-plan.server';

const { today } = SCENE;
const now = new Date(`${today}T10:00:00+01:00`);
process.env.CLOCK = now.toISOString();
const theme = (wanted: string) => MODEL_THEMES.find(({ code }) => code === wanted)!;
let scene: Scene;
let other: Scene;
let staff: StaffActor;

const query = <R extends object>(text: string, values: unknown[] = []) =>
  sqlInScope(systemScope, async (sql) => (await sql.query<R>(text, values)).rows);
const states = async () => {
  const plan = await showPlan(scene.actor.scope, scene.adherent.number, now, today);
  return Object.fromEntries((plan?.lines ?? []).map(({ code, state }) => [code, state]));
};

beforeAll(async () => {
  await setService();
  scene = await setScene('plan');
  other = await setScene('plan-other');
  const nurse = { ...scene.make.person({ name: 'Nadège Fournier' }), staffRole: 'infirmier' as const };
  staff = staffOf(nurse, 'infirmier');
  const { session, registration } = sessionMakers(scene.make);
  const held = session(theme('ROUTIER'), addDays(today, -30), { state: 'tenue' });
  const coming = session(theme('CHIMIQUE'), addDays(today, 30));
  const [first, second] = scene.workers;
  const seats = [
    registration(held, first!, { attended: true }),
    registration(held, { ...second!, adherentId: other.adherent.id }, { attended: true }),
  ];
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'theme', MODEL_THEMES);
    await insertRows(sql, 'person', [nurse]);
    await insertRows(sql, 'prevention_session', [held, coming]);
    await insertRows(sql, 'registration', seats);
  });
  await query(
    "UPDATE adherent SET joined_on = '2020-01-01', naf_section = 'H' WHERE id = ANY ($1::uuid[])",
    [[scene.adherent.id, other.adherent.id]],
  );
  await query("UPDATE worker SET exposures = '{SIR-CMR,SIR-CONDUITE}' WHERE id = $1", [first!.id]);
}); // prettier-ignore

test('what a company declared and attended makes its plan, with the next date to register', async () => {
  const plan = await showPlan(scene.actor.scope, scene.adherent.number, now, today);
  const line = (code: string) => plan?.lines.find((one) => one.code === code);
  expect(line('FE')).toMatchObject({ state: 'late', dueOn: '2021-01-01' });
  expect(line('THEME-ROUTIER')).toMatchObject({ state: 'done', on: addDays(today, -30), sector: true });
  expect(line('THEME-CHIMIQUE')).toMatchObject({
    state: 'next',
    exposures: ['SIR-CMR'],
    nextAt: expect.any(String),
  });
  expect(line('THEME-ECRAN')).toBeUndefined();
});

test('the plan of another company is not to be read', async () => {
  expect(await showPlan(scene.actor.scope, other.adherent.number, now, today)).toBeNull();
});

test('an action noted twice by a double click is one, is in the trail of the company, and changes its plan', async () => {
  const entry = { id: randomUUID(), kind: 'fiche-entreprise' as const, on: today };
  const { number, id } = scene.adherent;
  expect(await noteAction(staff, number, { ...entry, on: addDays(today, 1) }, today)).toBe('in-future');
  expect(await noteAction(staff, number, entry, today)).toBe('noted');
  expect(await noteAction(staff, number, entry, today)).toBe('noted');
  expect(await noteAction(staff, 'nobody', { ...entry, id: randomUUID() }, today)).toBeNull();
  expect((await states()).FE).toBe('done');
  const trail = "SELECT adherent_id FROM audit_event WHERE action = 'prescription.done' AND subject_id = $1";
  expect(await query(trail, [entry.id])).toEqual([{ adherent_id: id }]);
});

test('the edition of the service replaces the model from its day, and the latest one counts', async () => {
  const edition = (fromOn: string, code: string) => ({ fromOn: day(fromOn), code, kind: 'amt', exposures: [], nafSections: [] });
  await sqlInScope(systemScope, (sql) =>
    insertRows(sql, 'prescription_rule', [edition('2026-01-01', 'OLD'), edition(today, 'NEW'), edition(addDays(today, 1), 'LATER')]),
  );
  expect(Object.keys(await states())).toEqual(['NEW']);
}); // prettier-ignore
