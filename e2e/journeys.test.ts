import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const folder = import.meta.dirname;

it('has a spec for every journey, under the same number and title', () => {
  const list = readFileSync(path.join(folder, 'journeys.md'), 'utf8');
  const listed = [...list.matchAll(/^- (\d\d · .+)$/gm)].map(([, title]) => title);
  const specs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.spec.ts'),
  );
  const described = specs.map((name) => {
    const title = /test\.describe\('((\d\d) · .+?)'/.exec(readFileSync(path.join(folder, name), 'utf8'));
    expect(path.basename(name).slice(0, 2), name).toBe(title?.[2]);
    return title?.[1];
  });
  expect(described.sort()).toEqual(listed.sort());
});
