import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../postgres/processes';
import { differences } from './books';
import { type Rig } from './rig';
import { beginDeclaration, newVisitors } from './visitor';
import { type Seen, write } from './writer';

export interface HurtOptions {
  /** Which process is killed. */
  what: 'server' | 'postgres';
  kills: number;
  /** Writes asked for per second, over all companies. */
  perSecond: number;
}

export interface HurtFigures {
  kills: number;
  seconds: number;
  acknowledged: number;
  cut: number;
  unavailable: number;
  /** Answers that nobody may see: 500, a stack, a refusal of what is right. */
  wrong: string[];
  /** Where the database differs from what was acknowledged. */
  differences: string[];
  /** From the kill to the next "ready" (ms). */
  readyMs: { median: number; max: number };
}

const COMPANIES = 25;
/** A server that lives shorter than three seconds again and again is taken for broken and not started any more. */
const LIFE_MS = 3_100;

/** Kills a process of the product again and again (`kill -9`) while people write, then compares the books. */
export async function hurt(rig: Rig, { what, kills, perSecond }: HurtOptions): Promise<HurtFigures> {
  const visitors = await newVisitors(rig, COMPANIES);
  const seen: Seen = { acknowledged: 0, cut: 0, unavailable: 0, wrong: [] };
  let running = true;
  const everyMs = (1000 * COMPANIES) / perSecond;
  const versions: number[] = [];
  for (const of of visitors) versions.push(await beginDeclaration(rig.url, of));
  const started = performance.now();
  const writing = visitors.map((of, n) =>
    write(rig.url, of, versions[n]!, { everyMs, running: () => running, seen }),
  );
  const times: number[] = [];
  try {
    for (let n = 0; n < kills; n++) {
      await sleep(LIFE_MS + (n % 10) * 70);
      times.push(await killOnce(rig, what));
    }
    await sleep(1_000);
  } finally {
    running = false;
  }
  const kept = await Promise.all(writing);
  times.sort((a, b) => a - b);
  return {
    kills,
    seconds: Math.round((performance.now() - started) / 1000),
    acknowledged: seen.acknowledged,
    cut: seen.cut,
    unavailable: seen.unavailable,
    wrong: seen.wrong,
    differences: await differences(rig, visitors.map((of, n) => ({ of, kept: kept[n]! }))),
    readyMs: { median: times[Math.floor(times.length / 2)]!, max: times.at(-1)! },
  }; // prettier-ignore
}

/** Out: milliseconds from the kill until the product is ready again, with another process. */
async function killOnce(rig: Rig, what: HurtOptions['what']): Promise<number> {
  const pidOf = () => {
    try {
      return what === 'server' ? rig.serverPid() : rig.postgresPid();
    } catch {
      return NaN;
    }
  };
  const pid = pidOf();
  const at = performance.now();
  process.kill(pid, 'SIGKILL');
  const back = await until(async () => pidOf() > 0 && pidOf() !== pid && (await rig.ready()), 60_000);
  if (!back) throw new Error(`Not ready a minute after the kill:\n${rig.printed().slice(-2_000)}`);
  return Math.round(performance.now() - at);
}
