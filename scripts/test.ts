import { rmSync } from 'node:fs';
import path from 'node:path';
import { root, say } from './environment';
import { generate } from './generate';
import { freePort } from './postgres/cluster';
import { needChromium } from './test/chromium';
import { type Counts, endStages, type Stage, run } from './test/stage';
import { onStop } from './serve/stop-signals';

const bin = (file: string) => path.join(root, 'node_modules', file);
const vitest = [
  'vitest/vitest.mjs',
  'run',
  '--reporter=dot',
  '--reporter=json',
  '--outputFile.json=.cache/vitest.json',
];

const stages: Record<string, Stage> = {
  format: { title: 'Format', command: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  lint: { title: 'Lint', command: ['eslint/bin/eslint.js', '.', '--max-warnings=0'] },
  unused: { title: 'Unused files and packages', command: ['knip/bin/knip.js'] },
  types: { title: 'Types', command: ['typescript/bin/tsc', '--noEmit'] },
  build: { title: 'Build', command: ['tsx/dist/cli.mjs', path.join(root, 'scripts/build.ts')] },
  tests: {
    title: 'Unit tests, services on PostgreSQL, architecture',
    command: [...vitest, '--project=unit', '--project=services'],
    counts: '.cache/vitest.json',
  },
  unit: {
    title: 'Unit tests and architecture',
    command: [...vitest, '--project=unit'],
    counts: '.cache/vitest.json',
  },
  services: {
    title: 'Services on PostgreSQL',
    command: [...vitest, '--project=services'],
    counts: '.cache/vitest.json',
  },
  running: {
    title: 'The product killed, stopped and doubled',
    command: [...vitest.slice(0, -1), '--project=running', '--outputFile.json=.cache/running.json'],
    counts: '.cache/running.json',
  },
  e2e: {
    title: 'Journeys in a browser',
    command: ['@playwright/test/cli.js', 'test'],
    counts: '.cache/e2e.json',
  },
};

// Stages of one group share the cores; the next group waits for all of them.
const everything = [['format', 'lint', 'unused'], ['types', 'build'], ['tests'], ['running'], ['e2e']];
const some: Record<string, string[][]> = {
  check: [
    ['format', 'lint'],
    ['types', 'unit'],
  ],
  unit: [['unit']],
  services: [['services']],
  running: [['build'], ['running']],
  e2e: [['build'], ['e2e']],
};

const [name, ...rest] = process.argv.slice(2);
if (name && !some[name]) {
  say('Usage: npm test [-- check | unit|services|running [file…] | e2e [words of a title]]');
  process.exit(2);
}
const plan = name ? some[name]! : everything;
if (plan.flat().includes('e2e')) needChromium();

generate();
process.env.E2E_PORT ??= String(await freePort(0));
onStop(() => {
  endStages();
  process.exit(130);
});

const total: Counts = { passed: 0, failed: 0 };
const started = performance.now();
for (const group of plan) {
  for (const file of ['.cache/vitest.json', '.cache/running.json', '.cache/e2e.json'])
    rmSync(path.join(root, file), { force: true });
  const results = await Promise.all(
    group.map((key) => {
      const stage = stages[key]!;
      const words = key === 'e2e' && rest.length ? ['-g', rest.join(' ')] : rest;
      const [file, ...args] = stage.command;
      return run({ ...stage, command: [bin(file!), ...args, ...(name === key ? words : [])] });
    }),
  );
  for (const { passed, failed } of results) {
    total.passed += passed;
    total.failed += failed;
  }
  if (total.failed > 0) break;
}
say(`\nTook ${Math.round((performance.now() - started) / 1000)} s.`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
