import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, say } from './environment';
import { openDatabase } from './postgres';
import { migrate } from './postgres/migrate';
import { build, environmentFor, keepAlive } from './serve/portal';
import { onStop } from './serve/stop-signals';

// Takes jobs and serves no page; the web processes then run with JOBS=apart.
await build();
const database = await openDatabase();
await migrate(database.ownerUrl);
Object.assign(process.env, environmentFor(database, { JOBS: 'in-process' }));

const { entry } = await import(pathToFileURL(path.join(root, 'build/server/index.js')).href);
const { portal } = entry.module as typeof import('../app/entry.server');
await portal.start();
const watch = keepAlive(database);
say('Taking jobs. Stop with Ctrl-C.');

// A timer holds the process when the queue's connections are lost for a moment.
const hold = setInterval(() => {}, 60_000);
onStop(async () => {
  clearInterval(hold);
  watch.stop();
  await portal.stop();
  await database.close();
  process.exit(0);
});
