import { beforeAll, expect, test } from 'vitest';
import { insertRows } from '../../../../prisma/factories/insert';
import { type Scene, SCENE, setScene, setService, staffOf } from '../../../../prisma/factories/scene';
import { sessionMakers } from '../../../../prisma/factories/sessions';
import { MODEL_THEMES } from '../../../../prisma/worlds/themes';
import { addDays } from '~/domain/shared/day';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { addressOf, inviteCompanies, listCandidates, optOut } from './invite.server';

process.env.CLOCK = '2026-11-21T10:00:00+01:00';
const theme = MODEL_THEMES.find(({ exposures }) => exposures.length > 0)!;
const query = <R extends object>(text: string, values: unknown[] = []) =>
  sqlInScope(systemScope, async (sql) => (await sql.query<R>(text, values)).rows);
const mails = () =>
  query<{ to_email: string; token: string }>(
    `SELECT to_email, data::jsonb->'data'->>'token' AS token FROM outgoing_mail WHERE template = 'sessions/invitation'`,
  );
let exposed: Scene;
let spared: Scene;

async function opened(): Promise<number> {
  const row = sessionMakers(exposed.make).session(theme, addDays(SCENE.today, 30));
  await sqlInScope(systemScope, (sql) => insertRows(sql, 'prevention_session', [row]));
  const found = await query<{ number: number }>('SELECT number FROM prevention_session WHERE id = $1', [row.id]); // prettier-ignore
  return found[0]!.number;
}

beforeAll(async () => {
  await setService();
  exposed = await setScene('invite-exposed');
  spared = await setScene('invite-spared');
  await sqlInScope(systemScope, (sql) => insertRows(sql, 'theme', MODEL_THEMES));
  await query("UPDATE worker SET exposures = '{}'");
  await query("UPDATE post SET exposures = '{}'");
  await query('UPDATE worker SET exposures = $2 WHERE adherent_id = $1', [
    exposed.adherent.id,
    theme.exposures.slice(0, 1),
  ]);
});

test('a company is invited once, and no more once it asked so; a company not concerned is not proposed', async () => {
  const staff = staffOf(exposed.make.person(), 'gestion');
  const number = await opened();
  const { candidates } = await listCandidates(staff, number);
  expect(candidates.map(({ id, workers, attended }) => ({ id, workers, attended }))).toEqual([
    { id: exposed.adherent.id, workers: 2, attended: false },
  ]);
  expect(await inviteCompanies(staff, number, [exposed.adherent.id])).toEqual({
    ok: true,
    value: { count: 1 },
  });
  expect(await inviteCompanies(staff, number, [exposed.adherent.id])).toEqual({
    ok: true,
    value: { count: 0 },
  });
  const sent = await mails();
  expect(sent.map(({ to_email }) => to_email)).toEqual([exposed.person.email]);
  expect(await listCandidates(staff, number)).toMatchObject({ candidates: [], invited: 1 });

  expect(addressOf(sent[0]!.token)).toBe(exposed.person.email.toLowerCase());
  expect(addressOf(`${sent[0]!.token}x`)).toBeNull();
  await optOut(exposed.person.email.toLowerCase());
  await optOut(exposed.person.email.toLowerCase());
  const other = await opened();
  await inviteCompanies(staff, other, [exposed.adherent.id, spared.adherent.id]);
  expect((await mails()).map(({ to_email }) => to_email).sort()).toEqual(
    [exposed.person.email, spared.person.email].sort(),
  );
});
