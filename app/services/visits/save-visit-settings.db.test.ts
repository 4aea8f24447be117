import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_VISIT_SETTINGS } from '~/domain/visits/settings';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { staffWorld } from '../../../prisma/factories/staff-world';
import { useTestDatabase } from '../../../prisma/test-database';
import { answerReprise } from './answer-reprise.server';
import { saveVisitSettings, showVisitSettings } from './save-visit-settings.server';
import { visitSettings } from './visit-settings.server';

let world: Awaited<ReturnType<typeof staffWorld>>;
beforeAll(async () => {
  world = await staffWorld(useTestDatabase().ownerUrl, [{ workers: 1 }]);
});
afterAll(() => world.close());

const asStrict = { ...DEFAULT_VISIT_SETTINGS, trajetAsNonProfessional: false, noticeHours: 72 };

test('the defaults until the service decides, with the fee of each exercice', async () => {
  const shown = await showVisitSettings(world.gestion);
  expect(shown).toMatchObject({ settings: DEFAULT_VISIT_SETTINGS, version: '' });
  const lists = await world.sql.query(
    'SELECT exercice, absence_cents FROM price_list ORDER BY exercice DESC',
  );
  expect(shown.fees).toEqual(
    lists.rows.map((row: { exercice: number; absence_cents: number }) => ({
      exercice: row.exercice,
      absenceCents: row.absence_cents,
    })),
  );
});

test('two colleagues saving first at once: one is told, nothing is overwritten', async () => {
  const outcomes = await Promise.all([
    saveVisitSettings(world.gestion, '', asStrict),
    saveVisitSettings(world.gestion, '', { ...asStrict, noticeHours: 24 }),
  ]);
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const kept = outcomes.find((outcome) => outcome.ok);
  const told = outcomes.find((outcome) => !outcome.ok);
  expect(await sqlInScope(systemScope, visitSettings)).toEqual(kept?.ok && kept.value);
  expect(told?.ok === false && told.refusals[0]).toMatchObject({
    code: 'changed-meanwhile',
    current: kept?.ok && kept.value,
    version: (await showVisitSettings(world.gestion)).version,
  });
});

test('the next save is traced and is what the open page answers by', async () => {
  const { version } = await showVisitSettings(world.gestion);
  expect(await saveVisitSettings(world.gestion, version, asStrict)).toEqual({ ok: true, value: asStrict });
  const trail = await world.sql.query(
    `SELECT facts FROM audit_event WHERE action = 'visit.settings' ORDER BY id`,
  );
  expect(trail.rows.at(-1)).toEqual({ facts: asStrict });
  expect(trail.rowCount).toBe(2);
  const query = new URLSearchParams('cause=accident-trajet&arret=2026-09-01&reprise=2026-10-01');
  expect(await answerReprise(query, new Date())).toMatchObject({
    value: { answer: { required: true, days: 30, staffDecide: true } },
  });
});
