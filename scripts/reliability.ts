import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './environment';
import { isAlive, until } from './postgres/processes';
import { submissions, writeDeclarants } from './reliability/companies';
import { press } from './reliability/presses';
import { rehearse } from './reliability/rehearsal';
import { isReady } from './serve/ready';

// `npm run reliability -- kill-server [100 [50]]` and `kill-database [20 [50]]`, how often and with how many
// submissions a second: kills the one or the other again and again
// while companies submit their declarations, then compares what was confirmed to people with what is kept.
const [what = '', times = what === 'kill-database' ? '20' : '100', perSecond = '50'] = process.argv.slice(2);
if (!['kill-server', 'kill-database'].includes(what)) {
  say('Usage: npm run reliability -- kill-server|kill-database [times [per second]]');
  process.exit(2);
}

const portal = await rehearse();
const victim = what === 'kill-server' ? portal.serverPid : portal.databasePid;
const declarants = await writeDeclarants(portal.ownerUrl, Number(times) * 200 + 500);
let killing = true;
const pressing = press(portal.origin, declarants.values(), Number(perSecond), () => killing);

const backMs: number[] = [];
try {
  for (let n = 1; n <= Number(times); n++) {
    await sleep(600 + Math.random() * 600);
    const pid = victim();
    const killed = performance.now();
    process.kill(pid, 'SIGKILL');
    await until(() => !isAlive(pid), 5_000);
    if (!(await until(() => isReady(portal.port), 30_000)))
      throw new Error(`Not back after kill ${n}; see ${portal.log}`);
    backMs.push(Math.round(performance.now() - killed));
    if (n % 10 === 0) say(`${n} kills`);
  }
  await sleep(1_000);
} catch (error) {
  await portal.stop();
  throw error;
}
killing = false;
const { acknowledged, statuses, improper } = await pressing;
const kept = await submissions(portal.ownerUrl, declarants);
await portal.stop();

const asked = declarants.map(({ adherentId }) => ({
  acknowledged: acknowledged.has(adherentId),
  counts: kept.get(adherentId)!,
}));
const figures = {
  kills: backMs.length,
  perSecond: Number(perSecond),
  acknowledged: acknowledged.size,
  lost: asked.filter((each) => each.acknowledged && each.counts[0] === 0).length,
  doubled: asked.filter(({ counts }) => counts.some((count) => count > 1)).length,
  halfDone: asked.filter(({ counts }) => new Set(counts).size > 1).length,
  unconfirmed: asked.filter((each) => !each.acknowledged && each.counts[0]! > 0).length,
  improper: improper.length,
  statuses: Object.fromEntries([...statuses].sort()),
  backMs: { median: backMs.sort((a, b) => a - b)[backMs.length >> 1], worst: backMs.at(-1) },
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
for (const line of improper.slice(0, 10)) console.error(line);
process.exit(figures.lost || figures.doubled || figures.halfDone || figures.improper ? 1 : 0);
