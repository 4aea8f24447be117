import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import type { Day } from '~/domain/shared/day';
import type { Profession } from '~/domain/visits/kinds';
import { DEFAULT_TRIAGE, type TriageLine, type TriageRule } from '~/domain/visits/triage';
import { editionDays, inOrder, moveLine } from '~/domain/visits/triage-edition';
import { fromDay, inScope, toDay, type Tx } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';

export type TriageEditions = {
  /** Days from which an edition is in force, newest first. */
  days: Day[];
  /** The one in force today, and the one shown. */
  current: Day;
  shown: Day;
  lines: TriageLine[];
};

export type TriageRefusal =
  /** What is in force, or was, is history: a change takes effect on a day to come. */
  { code: 'edition-begun' };

/** The editions of annexe 3, and the lines of one: the one in force unless another is asked for. */
export async function readTriage(
  actor: StaffActor,
  today: Day,
  asked: Day | null = null,
): Promise<TriageEditions> {
  return inScope(actor.scope, async (tx) => {
    const lines = await allLines(tx);
    const days = editionDays(lines);
    const current = days.find((from) => from <= today) ?? days.at(-1) ?? today;
    const shown = asked && days.includes(asked) ? asked : current;
    return { days, current, shown, lines: inOrder(lines, shown) };
  });
}

async function allLines(tx: Tx): Promise<TriageLine[]> {
  const rows = await tx.triageLine.findMany();
  const kept = rows.map(({ fromOn, rule, queue, rank }) => ({
    fromOn: toDay(fromOn),
    rule: rule as TriageRule,
    queue: queue as Profession,
    rank,
  }));
  const known = new Set(kept.map(({ fromOn, rule }) => fromOn + rule));
  return [...kept, ...DEFAULT_TRIAGE.filter(({ fromOn, rule }) => !known.has(fromOn + rule))];
}

/** Writes an edition whole, in place of the one that was prepared for that day. */
async function write(tx: Tx, actor: StaffActor, on: Day, lines: readonly TriageLine[]): Promise<void> {
  await tx.triageLine.deleteMany({ where: { fromOn: fromDay(on) } });
  await tx.triageLine.createMany({
    data: lines.map(({ rule, queue, rank }) => ({ fromOn: fromDay(on), rule, queue, rank })),
  });
  await audit(tx, actor, { action: 'triage.edit', facts: { on } });
}

type Changed = Outcome<{ on: Day }, TriageRefusal>;

/** Prepares the edition of a day to come, as a copy of what would be in force then. One that is prepared already stays. */
export async function prepareEdition(actor: StaffActor, on: Day, today: Day): Promise<Changed> {
  if (on <= today) return refused({ code: 'edition-begun' });
  return inScope(actor.scope, async (tx) => {
    const lines = await allLines(tx);
    if (!editionDays(lines).includes(on)) await write(tx, actor, on, inOrder(lines, on));
    return ok({ on });
  });
}

/** Moves a line of an edition to come by one place. */
export async function moveInEdition(
  actor: StaffActor,
  { on, rule, way, today }: { on: Day; rule: TriageRule; way: 'up' | 'down'; today: Day },
): Promise<Changed> {
  if (on <= today) return refused({ code: 'edition-begun' });
  return inScope(actor.scope, async (tx) => {
    // Two colleagues who move lines do so one after the other.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('triage_line'))`;
    const lines = await allLines(tx);
    if (editionDays(lines).includes(on)) await write(tx, actor, on, moveLine(inOrder(lines, on), rule, way));
    return ok({ on });
  });
}

/** Gives up an edition to come. */
export async function dropEdition(actor: StaffActor, on: Day, today: Day): Promise<Changed> {
  if (on <= today) return refused({ code: 'edition-begun' });
  return inScope(actor.scope, async (tx) => {
    const { count } = await tx.triageLine.deleteMany({ where: { fromOn: fromDay(on) } });
    if (count > 0) await audit(tx, actor, { action: 'triage.drop', facts: { on } });
    return ok({ on });
  });
}
