import { beforeAll, expect, it } from 'vitest';
import { addDays } from '~/domain/shared/day';
import { today } from '~/platform/clock.server';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import type { StaffActor } from '~/services/access/actor';
import { insertRows } from '../../../prisma/factories/insert';
import { type Scene, setScene, setService, staffOf } from '../../../prisma/factories/scene';
import type { PersonRow } from '../../../prisma/factories/rows';
import { TEAM_ROWS, visitMakers } from '../../../prisma/factories/visits';
import { addTeam, readHealthTeam, saveProfessional } from './health-team.server';

let scene: Scene;
let actor: StaffActor;
let account: PersonRow;

beforeAll(async () => {
  await setService();
  scene = await setScene('health-team');
  const manager = scene.make.person({ staffRole: 'gestion' });
  account = scene.make.person({ staffRole: 'infirmier' });
  await sqlInScope(systemScope, (sql) => insertRows(sql, 'person', [manager, account]));
  actor = staffOf(manager, 'gestion');
});

const entry = (change = {}) => ({
  id: newId(), name: 'Lou Martel', profession: 'infirmier' as const, team: TEAM_ROWS[0]!.code, person: null, active: true, ...change,
}); // prettier-ignore

it('someone new holds visits with an account that nobody else has', async () => {
  expect(await saveProfessional(actor, entry({ person: account.id }))).toMatchObject({ ok: true });
  const second = await saveProfessional(actor, entry({ person: account.id }));
  expect(second).toMatchObject({ ok: false, refusals: [{ code: 'person-linked' }] });
  const foreign = await saveProfessional(actor, entry({ person: scene.person.id }));
  expect(foreign).toMatchObject({ ok: false, refusals: [{ code: 'unknown-person' }] });
  const { members } = await readHealthTeam(actor);
  expect(members).toMatchObject([{ name: 'Lou Martel', account: account.name, active: true }]);
});

it('nobody leaves while workers are still expected', async () => {
  const visits = visitMakers(scene.make);
  const nurse = visits.professional();
  const { session, slots } = visits.dutySession(nurse, { day: addDays(today(), 6) });
  const { visit, appointment } = visits.placed(scene.adherent, scene.workers[0]!, slots[0]!);
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'professional', [nurse]);
    await insertRows(sql, 'duty_session', [session]);
    await insertRows(sql, 'slot', slots);
    await insertRows(sql, 'visit', [visit]);
    await insertRows(sql, 'appointment', [appointment]);
  });
  const leaving = entry({ id: nurse.id, name: nurse.name, active: false });
  expect(await saveProfessional(actor, leaving)).toMatchObject({
    ok: false,
    refusals: [{ code: 'still-expected', count: 1 }],
  });
});

it('a team is added once', async () => {
  const team = { teamName: 'Équipe de l’Avre', secteur: 'SUD' };
  expect(await addTeam(actor, team)).toMatchObject({ ok: true });
  expect(await addTeam(actor, team)).toMatchObject({ ok: false, refusals: [{ code: 'team-known' }] });
  const nowhere = await addTeam(actor, { teamName: 'Ailleurs', secteur: 'LUNE' });
  expect(nowhere).toMatchObject({ ok: false, refusals: [{ code: 'unknown-secteur' }] });
});
