import { expect, it } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { looksLikeNir } from '~/domain/shared/nir';
import { keepRows, keptRows } from './kept';
import type { SheetRow } from './rows';

async function* once(rows: SheetRow[]) {
  yield rows;
}

const rows: SheetRow[] = [
  { line: 1, cells: ['Nom', 'Sécurité sociale', 'Entrée', 'Nuit'] },
  { line: 3, cells: ['Durand; "Zoé"', '2 99 11 27 229 012 68', new Date('2021-09-01T00:00:00Z'), true] },
  { line: 4, cells: ['Petit', 299112722901268, null, 12.5] },
];

it('gives the rows back as they were, line numbers and days included', async () => {
  const back = [];
  for await (const batch of keptRows(await keepRows(once(rows), () => false))) back.push(...batch);
  expect(back).toEqual(rows);
});

it('empties forbidden cells before anything is written, typed as text or as a number', async () => {
  const kept = await keepRows(once(rows), looksLikeNir);
  expect(gunzipSync(kept).toString()).not.toMatch(/299112722|2 99 11/);
  const back = [];
  for await (const batch of keptRows(kept)) back.push(...batch);
  expect(back.map(({ cells }) => cells[1])).toEqual(['Sécurité sociale', null, null]);
});
