import { beforeAll, expect, test } from 'vitest';
import { themeEntrySchema } from '~/domain/sessions/theme-entry';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { insertRows } from '../../../../prisma/factories/insert';
import { type Scene, setScene, setService, staffOf } from '../../../../prisma/factories/scene';
import { MODEL_THEMES } from '../../../../prisma/worlds/themes';
import { editTheme, listThemes, showTheme } from './edit-theme.server';

let scene: Scene;
beforeAll(async () => {
  await setService();
  scene = await setScene('themes');
  await sqlInScope(systemScope, (sql) => insertRows(sql, 'theme', MODEL_THEMES));
});

test('a theme is changed once from one version; a colleague who is late changes nothing', async () => {
  const actor = staffOf(scene.make.person({ staffRole: 'gestion' }), 'gestion');
  const before = (await showTheme(actor, 'ROUTIER'))!;
  const typed = (nameFr: string) =>
    themeEntrySchema.parse({
      ...before, version: before.version, nameFr, minutes: '90', formats: ['webinaire'], min: '8', max: '40',
      price: '12,50', exposures: [], sections: 'H', active: undefined,
    }); // prettier-ignore
  expect(await editTheme(actor, 'ROUTIER', typed('Route et mobilité'))).toMatchObject({ ok: true });
  expect(await editTheme(actor, 'ROUTIER', typed('Trop tard'))).toEqual({
    ok: false,
    refusals: [{ code: 'stale' }],
  });
  expect(await showTheme(actor, 'ROUTIER')).toMatchObject({
    nameFr: 'Route et mobilité', durationMinutes: 90, formats: ['webinaire'], minSeats: 8, maxSeats: 40, priceCents: 1_250,
    exposures: [], nafSections: ['H'], active: false, version: before.version + 1,
  }); // prettier-ignore
  expect(await editTheme(actor, 'LUNE', typed('Nulle part'))).toBeNull();
  expect(await listThemes(actor)).toHaveLength(MODEL_THEMES.length);
});
