import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { looksLikeNir } from '../../app/domain/shared/nir';
import { rigAt } from '../../scripts/reliability/rig';
import { nirsInDatabase, personalWords, wordsIn } from '../../scripts/reliability/traces';
import { expect, test } from '../support/test';

const folder = process.env.E2E_DATA_DIR!;
const rig = rigAt(folder, Number(process.env.E2E_PORT));

function filesUnder(name: string): string[] {
  const from = path.join(folder, name);
  if (!existsSync(from)) return [];
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

// Runs when every other journey has left its traces.
test.describe('99 · What all journeys leave behind', () => {
  test('no NIR in any table, mail, stored text or log line', async () => {
    const { read, found } = await rig.beside(nirsInDatabase);
    expect(read).toBeGreaterThan(5_000);
    expect(found).toEqual([]);
    for (const file of filesUnder('mail').filter((name) => name.endsWith('.eml'))) {
      const { subject = '', text = '', html = '' } = await PostalMime.parse(readFileSync(file));
      for (const part of [subject, ...text.split('\n'), ...html.split(/<[^>]*>/)])
        expect(looksLikeNir(part), `${file}: ${part}`).toBe(false);
    }
    for (const file of filesUnder('files')) {
      for (const line of readFileSync(file, 'latin1').split(/[;,\r\n]/))
        expect(/^[\x20-\xff]+$/.test(line) && looksLikeNir(line), file).toBe(false);
    }
  });

  test('no name, e-mail or birth date of anybody in the log, though it says everything it can', async () => {
    const log = rig.printed().split('\n').filter((line) => line.startsWith('{')).join('\n'); // prettier-ignore
    expect(log.length).toBeGreaterThan(1_000);
    expect(log).toContain('"level":20');
    expect(wordsIn(log, await rig.beside(personalWords))).toEqual([]);
    expect(log).not.toMatch(/[\w.]+@(?!localhost)[\w-]+\.[a-z]{2,}/i);
  });
});
