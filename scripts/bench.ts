import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './environment';

/**
 * `npm run -s bench -- <name> [--json] [--option=value]`: runs scripts/bench/<name>.ts and prints its figures as one
 * JSON object on standard output. Everything else, progress included, goes to standard error.
 */
const [name = '', ...options] = process.argv.slice(2);
const file = path.join(root, `scripts/bench/${name}.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  console.error(
    `Which measure? One of: floor, pages, import, seats, kill-server, kill-postgres. (asked: "${name}")`,
  );
  process.exit(2);
}

const print = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;

const { measure } = (await import(file)) as {
  measure: (options: Record<string, string>) => Promise<object>;
};
const given = options
  .map((option) => /^--(\w+)=(.+)$/.exec(option)?.slice(1))
  .filter((pair) => pair !== undefined);
const figures = await measure(Object.fromEntries(given) as Record<string, string>);
print(`${JSON.stringify(figures, null, options.includes('--json') ? undefined : 2)}\n`, () =>
  process.exit(0),
);
