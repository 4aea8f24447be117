import { setTimeout as sleep } from 'node:timers/promises';
import { paths } from '../../app/paths';
import type { Declarant } from './companies';

export type Tally = {
  /** Companies whose submission was confirmed to the person. */
  acknowledged: Set<string>;
  /** Answers by status, and connections that broke (0). */
  statuses: Map<number, number>;
  /** Answers that a person should never see: a stack, a 503 without Retry-After, an unexpected status. */
  improper: string[];
};

/** Presses "submit" for one company after another, `perSecond` in a second, and again for each until it is confirmed. */
export async function press(
  origin: string,
  declarants: Iterator<Declarant>,
  perSecond: number,
  running: () => boolean,
): Promise<Tally> {
  const tally: Tally = { acknowledged: new Set(), statuses: new Map(), improper: [] };
  const under = new Set<Promise<void>>();
  const start = Date.now();
  for (let n = 0; running(); n++) {
    await sleep(Math.max(0, start + (n * 1000) / perSecond - Date.now()));
    const next = declarants.next();
    if (next.done) break;
    const one = untilConfirmed(origin, next.value, tally).finally(() => under.delete(one));
    under.add(one);
  }
  await Promise.all(under);
  return tally;
}

async function untilConfirmed(origin: string, declarant: Declarant, tally: Tally): Promise<void> {
  const end = Date.now() + 50_000;
  while (Date.now() < end) {
    const status = await once(origin, declarant, tally);
    tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1);
    if (status === 303) {
      tally.acknowledged.add(declarant.adherentId);
      return;
    }
    await sleep(300);
  }
}

/** One press; its status, 0 when the connection broke. */
async function once(origin: string, { number, exercice, cookie }: Declarant, tally: Tally): Promise<number> {
  try {
    const answer = await fetch(origin + paths.declarationStep(number, 'verification'), {
      method: 'POST',
      body: new URLSearchParams({ exercice: String(exercice), reason: '' }),
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
      redirect: 'manual',
      signal: AbortSignal.timeout(15_000),
    });
    const text = await answer.text();
    const what = `${answer.status} for ${number}`;
    if (/\n\s+at .+\.[jt]s:\d+/.test(text)) tally.improper.push(`${what}: a stack`);
    if (answer.status === 503 && !answer.headers.get('retry-after'))
      tally.improper.push(`${what}: no Retry-After`);
    if (![303, 503].includes(answer.status))
      tally.improper.push(`${what}: ${text.replace(/<[^>]+>/g, ' ').slice(0, 200)}`);
    if (answer.status === 303 && !answer.headers.get('location')?.includes('/versions/1'))
      tally.improper.push(`${what}: ${answer.headers.get('location')}`);
    return answer.status;
  } catch {
    return 0;
  }
}
