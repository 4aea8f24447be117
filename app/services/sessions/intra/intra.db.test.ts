import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { insertRows } from '../../../../prisma/factories/insert';
import { type Scene, setScene, setService, staffOf } from '../../../../prisma/factories/scene';
import { MODEL_THEMES } from '../../../../prisma/worlds/themes';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { answerIntra, listStaffIntra, showStaffIntra } from './answer-intra.server';
import { askIntra, cancelIntra, listIntra } from './ask-intra.server';

process.env.CLOCK = '2026-11-21T10:00:00+01:00';
const theme = MODEL_THEMES.find(({ code }) => code === 'RPS')!;
let scene: Scene;
let other: Scene;
let staff: StaffActor;

const entry = (change: { theme?: string; participants?: number } = {}) => ({
  id: randomUUID(), theme: theme.code, participants: theme.minSeats, wishes: 'Un mardi de janvier', place: 'Atelier', message: '', ...change,
}); // prettier-ignore
const count = async (text: string, value: string) =>
  (await sqlInScope(systemScope, (sql) => sql.query(text, [value]))).rowCount;
const mails = (id: string) =>
  count('SELECT 1 FROM outgoing_mail WHERE dedupe_key LIKE $1', `intra-answer:${id}:%`);
const acts = (id: string) =>
  count(
    "SELECT 1 FROM audit_event WHERE subject_id = $1 AND action LIKE 'intra.%' AND adherent_id IS NOT NULL",
    id,
  );

beforeAll(async () => {
  await setService();
  scene = await setScene('intra');
  other = await setScene('intra-other');
  const colleague = { ...scene.make.person({ name: 'Karim Benali' }), staffRole: 'gestion' as const };
  staff = staffOf(colleague, 'gestion');
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'theme', MODEL_THEMES);
    await insertRows(sql, 'person', [colleague]);
  });
});

test('a group too small, too large, or a theme not held in companies is refused', async () => {
  const size = { code: 'group-size', min: theme.minSeats, max: theme.maxSeats };
  for (const participants of [theme.minSeats - 1, theme.maxSeats + 1])
    expect(await askIntra(scene.actor, entry({ participants }))).toEqual({ ok: false, refusals: [size] });
  expect(await askIntra(scene.actor, entry({ theme: 'REFERENT' }))).toMatchObject({ ok: false });
});

test('a double click makes one request, that the company alone reads and the team answers once, by mail', async () => {
  const asked = entry();
  const first = await askIntra(scene.actor, asked);
  expect(await askIntra(scene.actor, asked)).toEqual(first);
  expect((await listIntra(scene.actor)).requests.map(({ id }) => id)).toEqual([asked.id]);
  expect((await listIntra(other.actor)).requests).toEqual([]);
  expect((await listStaffIntra(staff))[0]).toMatchObject({ id: asked.id, company: scene.adherent.name });

  const yes = { decision: 'accept', answer: 'Le 12 janvier à 9 h.' } as const;
  const both = await Promise.all([answerIntra(staff, asked.id, yes), answerIntra(staff, asked.id, yes)]);
  expect(both.toSorted()).toEqual(['acceptee', 'answered']);
  expect(await showStaffIntra(staff, asked.id)).toMatchObject({ state: 'acceptee', answer: yes.answer });
  expect(await mails(asked.id)).toBe(1);
  expect(await acts(asked.id)).toBe(2);
});

test('a company takes back its own request only, and nobody answers it any more', async () => {
  const asked = entry();
  await askIntra(scene.actor, asked);
  expect(await cancelIntra(other.actor, asked.id)).toBe(false);
  expect(await cancelIntra(scene.actor, asked.id)).toBe(true);
  expect(await cancelIntra(scene.actor, asked.id)).toBe(false);
  expect(await answerIntra(staff, asked.id, { decision: 'refuse', answer: 'Trop tard.' })).toBe('answered');
  expect(await answerIntra(staff, randomUUID(), { decision: 'refuse', answer: 'Personne.' })).toBeNull();
  expect(await mails(asked.id)).toBe(0);
});
