import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { addDays } from '~/domain/shared/day';
import { COMING_STATES, LIVE_STATES, VISIT_TRANSITIONS, type VisitEvent, type VisitState } from '~/domain/visits/lifecycle'; // prettier-ignore
import { today } from '~/platform/clock.server';
import { inScope, sqlInScope, systemScope, type Tx } from '~/platform/db/index.server';
import { systemActor } from '~/services/access/actor';
import { insertRows } from '../../../prisma/factories/insert';
import { setScene, setService } from '../../../prisma/factories/scene';
import { visitMakers } from '../../../prisma/factories/visits';
import { placeVisit } from './place-visit.server';
import { changeVisit } from './record-visit.server';

// 1,000 sequences of 50 (PLACING_RUNS=1000) take minutes; every run of the suite does some of them.
const RUNS = Number(process.env.PLACING_RUNS ?? 20);
const LENGTH = 50;
const VISITS = 6;
const SLOTS = 4;

type Change = Exclude<VisitEvent, 'request' | 'place'>;
type Act = { what: 'place' | Change; visit: number; slot: number };

const acts = fc.array(
  fc.record({
    // Placing as often as the rest, or slots would seldom be fought for; what ends a visit for good is rare.
    what: fc.oneof(
      { weight: 8, arbitrary: fc.constant('place' as const) },
      { weight: 8, arbitrary: fc.constantFrom<Change>('convoke', 'hold', 'miss', 'excuse', 'replace', 'move', 'recall') },
      { weight: 1, arbitrary: fc.constantFrom<Change>('cancel', 'dispense') },
    ),
    visit: fc.nat(VISITS - 1),
    slot: fc.nat(SLOTS - 1),
  }),
  { minLength: LENGTH, maxLength: LENGTH },
); // prettier-ignore

/** What placing means, said in the fewest words: a state per visit, and who was ever put on which slot. */
class Model {
  states: VisitState[] = Array.from({ length: VISITS }, () => 'recue');
  placed: { visit: number; slot: number; state: VisitState }[] = [];

  holder = (slot: number) =>
    this.placed.find(
      (one) => one.slot === slot && (LIVE_STATES as readonly VisitState[]).includes(one.state),
    );

  do({ what, visit, slot }: Act): string {
    const before = this.states[visit]!;
    const to = VISIT_TRANSITIONS[before][what]?.to;
    if (!to) return 'visit-event-impossible';
    if (what === 'place') {
      if (this.holder(slot)) return 'slot-taken';
      this.placed.push({ visit, slot, state: to });
    } else {
      const concerned: readonly VisitState[] = what === 'recall' ? [before] : COMING_STATES;
      const [last] = this.placed
        .filter((one) => one.visit === visit && concerned.includes(one.state))
        .sort((a, b) => b.slot - a.slot);
      if (last) last.state = ['move', 'cancel', 'dispense'].includes(what) ? 'annulee' : to;
    }
    this.states[visit] = to;
    return 'ok';
  }
}

let visitIds: string[];
let slotIds: string[];

beforeAll(async () => {
  await setService();
  const { make, adherent, workers } = await setScene('placing-model', VISITS);
  const visits = visitMakers(make);
  const doctor = visits.professional({ profession: 'medecin' });
  const { session, slots } = visits.dutySession(doctor, { day: addDays(today(), 9), to: '11:00' });
  const asked = workers.map((worker) => visits.visit(adherent, worker));
  [visitIds, slotIds] = [asked.map(({ id }) => id), slots.map(({ id }) => id)];
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'professional', [doctor]);
    await insertRows(sql, 'duty_session', [session]);
    await insertRows(sql, 'slot', slots);
    await insertRows(sql, 'visit', asked);
  });
});

async function perform(tx: Tx, { what, visit, slot }: Act): Promise<string> {
  const visitId = visitIds[visit]!;
  const answer =
    what === 'place'
      ? await placeVisit(tx, systemActor, { visitId, slotId: slotIds[slot]! })
      : await changeVisit(tx, systemActor, visitId, what);
  return !answer ? 'unknown' : answer.ok ? 'ok' : answer.refusals[0]!.code;
}

class Undo extends Error {}

it(`${RUNS} random sequences of ${LENGTH} acts on few slots never leave the model`, async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (sequence) => {
      const model = new Model();
      const run = inScope(systemScope, async (tx) => {
        for (const act of sequence) {
          expect(await perform(tx, act), JSON.stringify(act)).toBe(model.do(act));
          const seen = await tx.$queryRaw<{ states: string[]; taken: boolean[] }[]>`SELECT
            (SELECT array_agg(state::text ORDER BY array_position(${visitIds}::uuid[], id)) FROM visit WHERE id = ANY(${visitIds}::uuid[])) AS states,
            (SELECT array_agg(taken ORDER BY array_position(${slotIds}::uuid[], id)) FROM slot WHERE id = ANY(${slotIds}::uuid[])) AS taken`;
          expect(seen[0]).toEqual({
            states: model.states,
            taken: slotIds.map((_, slot) => model.holder(slot) !== undefined),
          });
        }
        throw new Undo();
      }, { timeoutMs: 60_000 }); // prettier-ignore
      await run.catch((error: unknown) => {
        if (!(error instanceof Undo)) throw error;
      });
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}, 3_600_000);
