import { parseArgs } from 'node:util';
import { worlds, type World } from '../prisma/seed';
import { say } from './environment';
import { generate } from './generate';
import { withDatabase } from './postgres';
import { migrate } from './postgres/migrate';
import { fill, isEmpty } from './postgres/world';

const { values } = parseArgs({ options: { world: { type: 'string', default: 'demo' } } });
const world = worlds.find((name) => name === values.world);
if (!world) {
  say(`Usage: npm run db:seed -- --world ${worlds.join('|')}`);
  process.exit(2);
}
generate();
const seeded = await withDatabase(async ({ ownerUrl }) => {
  await migrate(ownerUrl);
  if (!(await isEmpty(ownerUrl))) return false;
  const started = performance.now();
  await fill(ownerUrl, world as World);
  say(`World "${world}" written in ${Math.round((performance.now() - started) / 1000)} s.`);
  return true;
});
if (!seeded) say('The database is not empty: npm run db:reset empties it.');
process.exit(seeded ? 0 : 1);
