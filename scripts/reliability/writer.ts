import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { paths } from '../../app/paths';
import { type Answer, ask, statementsForm, type Visitor, workerForm } from './visitor';

/** What the product has said "done" to, for one company. */
export interface Kept {
  /** Ids of the workers added. */
  workers: string[];
  /** Saves of the statements, and the role the last one set. */
  saves: number;
  role: string;
  /** Numbers of the versions submitted. */
  versions: number[];
}

/** How the product answered while it was hurt. */
export interface Seen {
  acknowledged: number;
  /** No answer, or a cut one: the server was gone. */
  cut: number;
  /** 503 with Retry-After. */
  unavailable: number;
  /** Anything else: never to be seen. */
  wrong: string[];
}

/** Milliseconds before a person presses the button again. */
const PATIENCE = 100;
const STACK = /\bat \S+ \(|\.(?:js|ts):\d+:\d+|node_modules/;

/**
 * Works for one company until told to stop: adds a worker, saves the statements, submits; and again. Every press
 * without an answer is pressed again until the product answers, as a person would.
 */
export async function write(
  url: string,
  of: Visitor,
  version: number,
  { everyMs, running, seen }: { everyMs: number; running: () => boolean; seen: Seen },
): Promise<Kept> {
  const kept: Kept = { workers: [], saves: 1, role: 'Gérante', versions: [] };
  const { cookie, adherent } = of;
  const press = (where: string, form?: Record<string, string>) => insist(url, where, { cookie, form }, seen);
  const review = paths.declarationStep(adherent.number, 'verification');
  const statements = paths.declarationStep(adherent.number, 'duerp');
  const exercice = exerciceIn((await press(review)).text);

  const steps: (() => Promise<void>)[] = [
    async () => {
      const id = randomUUID();
      const { status, text } = await press(paths.newWorker(adherent.number), workerForm(of, `Essai ${id.slice(0, 8)}`, id)); // prettier-ignore
      if (status === 303) kept.workers.push(id);
      else seen.wrong.push(`worker ${status} ${text.slice(0, 300)}`);
    },
    async () => {
      const role = `Rôle ${randomUUID().slice(0, 8)}`;
      const { status, text } = await press(statements, statementsForm(version, role));
      // A press whose answer was lost may have been kept: the second then finds its own save before it.
      const own = status === 409 && text.includes(role) && versionIn((await press(statements)).text, role);
      if (status === 303 || own) {
        version = own || version + 1;
        kept.saves++;
        kept.role = role;
      } else seen.wrong.push(`statements ${status}`);
    },
    async () => {
      const { status, location } = await press(review, { exercice, reason: 'Mise à jour' });
      const number = Number(/versions\/(\d+)/.exec(location)?.[1]);
      if (status !== 303 || !number) return void seen.wrong.push(`submission ${status}`);
      kept.versions.push(number);
      version++;
    },
  ];
  for (let turn = 0; running(); turn++) {
    const next = performance.now() + everyMs;
    await steps[turn % steps.length]!();
    seen.acknowledged++;
    await sleep(Math.max(0, next - performance.now()));
  }
  return kept;
}

/** Asks until the product itself answers. */
async function insist(
  url: string,
  where: string,
  what: { cookie: string; form?: Record<string, string> },
  seen: Seen,
): Promise<Answer> {
  for (;;) {
    const answer = await ask(url, where, what).catch(() => null);
    if (!answer) seen.cut++;
    else if (answer.status < 500) return answer;
    else if (answer.status === 503 && answer.headers.get('retry-after') && !STACK.test(answer.text))
      seen.unavailable++;
    else seen.wrong.push(`${answer.status} ${where} ${answer.text.slice(0, 200)}`);
    await sleep(PATIENCE);
  }
}

function exerciceIn(html: string): string {
  const found = /name="exercice" value="(\d{4})"/.exec(html)?.[1];
  if (!found) throw new Error('The review shows no exercice');
  return found;
}

/** The version a form carries, if the page shows this role as the one kept. */
function versionIn(html: string, role: string): number {
  const version = /name="version" value="(\d+)"/.exec(html)?.[1];
  return html.includes(role) && version ? Number(version) : 0;
}
