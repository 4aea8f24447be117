import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StaffRole } from '~/domain/access/roles';
import { addDays, type Day } from '~/domain/shared/day';
import type { Origin, VisitKind } from '~/domain/visits/kinds';
import type { VisitState } from '~/domain/visits/lifecycle';
import { queueView } from '~/domain/visits/queue-view';
import { DEFAULT_TRIAGE, queueOf, TRIAGE_RULES } from '~/domain/visits/triage';
import { today } from '~/platform/clock.server';
import { inScope, sqlInScope, systemScope } from '~/platform/db/index.server';
import { insertRows } from '../../../prisma/factories/insert';
import { type Scene, setScene, setService, staffOf } from '../../../prisma/factories/scene';
import { visitMakers } from '../../../prisma/factories/visits';
import type { VisitRow } from '../../../prisma/factories/visit-rows';
import { listQueue, type Queue, type QueueLine } from './list-queue.server';
import { showRequest } from './show-request.server';

let scene: Scene;
let visits: ReturnType<typeof visitMakers>;
const now = new Date();
const staff = (role: StaffRole) => staffOf(scene.make.person({ staffRole: role }), role);
const read = (role: StaffRole, query = ''): Promise<Queue> =>
  listQueue(staff(role), queueView(new URLSearchParams(query), role), today());
const write = (rows: VisitRow[]) => sqlInScope(systemScope, (sql) => insertRows(sql, 'visit', rows));
const clear = () => sqlInScope(systemScope, (sql) => sql.query('DELETE FROM visit'));

beforeAll(async () => {
  await setService();
  scene = await setScene('inbox', 3);
  visits = visitMakers(scene.make);
});

/** A plain sort of what a queue must show: rank, then the legal day, none last, then the day it was asked for. */
const rankOf = (rule: string) => DEFAULT_TRIAGE.find((line) => line.rule === rule)!.rank;
const keyOf = ({ triage, dueOn, requestedAt, id }: VisitRow) =>
  [
    String(rankOf(triage)).padStart(3, '0'),
    dueOn ?? '9999-99-99',
    new Date(requestedAt).toISOString(),
    id,
  ].join(' ');
const sorted = (rows: VisitRow[]) =>
  [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map(({ id }) => id);

const WAIT: VisitState[] = ['recue', 'excusee', 'absente', 'remplacee'];
const request = fc.record({
  triage: fc.constantFrom(...TRIAGE_RULES),
  due: fc.option(fc.integer({ min: -40, max: 40 })),
  ago: fc.integer({ min: 0, max: 5 }),
  state: fc.constantFrom<VisitState>(...WAIT, 'planifiee', 'effectuee', 'annulee'),
});

describe('the order of the inbox', () => {
  it('is that of a plain sort, over all its pages, in each queue and in both', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 20, maxLength: 70 }), async (asked) => {
        await clear();
        const rows = asked.map(({ triage, due, ago, state }) =>
          visits.visit(scene.adherent, scene.workers[0]!, {
            triage, queue: queueOf(triage), state, dueOn: due === null ? null : addDays(today(), due),
            requestedAt: `${addDays(today(), -ago)}T11:00:00.000Z`,
          }),
        ); // prettier-ignore
        await write(rows);
        const waiting = rows.filter(({ state }) => WAIT.includes(state));
        for (const file of ['medecin', 'infirmier', 'toutes'] as const) {
          const expected = waiting.filter(({ queue }) => file === 'toutes' || queue === file);
          expect(await allPages(file)).toEqual(sorted(expected));
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('puts what is overdue first inside a rank, and counts it', async () => {
    await clear();
    const of = (dueOn: Day | null) => visits.visit(scene.adherent, scene.workers[0]!, { kind: 'reprise', dueOn });
    const [soon, late, none, later] = [of(addDays(today(), 1)), of(addDays(today(), -1)), of(null), of(addDays(today(), -9))];
    await write([soon, late, none, later]);
    const { rows, counts } = await read('medecin');
    expect(rows.map(({ id }) => id)).toEqual([later, late, soon, none].map(({ id }) => id));
    expect(counts.find(({ rule }) => rule === 'MT-REPRISE')).toMatchObject({ rank: 1, count: 4, overdue: 2 });
  }); // prettier-ignore

  it('follows the edition in force from its day on', async () => {
    await clear();
    const first = visits.visit(scene.adherent, scene.workers[0]!, { kind: 'reprise' });
    const second = visits.visit(scene.adherent, scene.workers[0]!, { kind: 'demande-employeur' });
    await write([first, second]);
    expect((await read('medecin')).rows.map(({ id }) => id)).toEqual([first.id, second.id]);
    const line = { rule: 'MT-DEMANDE', queue: 'medecin', rank: 0 };
    const begins = (fromOn: Day) => sqlInScope(systemScope, (sql) => insertRows(sql, 'triage_line', [{ ...line, fromOn }]));
    await begins(addDays(today(), 1));
    expect((await read('medecin')).rows[0]?.id).toBe(first.id);
    await begins(today());
    expect((await read('medecin')).rows.map(({ id }) => id)).toEqual([second.id, first.id]);
    await inScope(systemScope, (tx) => tx.triageLine.deleteMany({ where: { rank: 0 } }));
  }); // prettier-ignore
});

async function allPages(file: string): Promise<string[]> {
  const ids: string[] = [];
  let last: QueueLine | undefined;
  for (;;) {
    const query = new URLSearchParams({ file });
    if (last) query.set('apres', [last.rank, last.dueOn ?? '', last.requestedAt, last.id].join('~'));
    const page = await read('medecin', query.toString());
    ids.push(...page.rows.map(({ id }) => id));
    last = page.rows.at(-1);
    if (!page.more || !last) return ids;
  }
}

describe('who sees what', () => {
  it('a private request is for the équipe santé travail; others see neither line, count nor sheet', async () => {
    await clear();
    const ask = (kind: VisitKind, origin: Origin, hidden: boolean) =>
      visits.visit(scene.adherent, scene.workers[0]!, { kind, origin, private: hidden });
    const open = ask('demande-employeur', 'employeur', false);
    const own = ask('demande-travailleur', 'travailleur', true);
    const early = ask('prereprise', 'travailleur', true);
    await write([open, own, early]);
    for (const role of ['assistante', 'infirmier', 'medecin'] as const) {
      const { rows, counts } = await read(role, 'file=medecin');
      expect(rows.map(({ id }) => id).sort(), role).toEqual([open.id, own.id, early.id].sort());
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(3);
      expect((await showRequest(staff(role), own.id, { today: today(), now }))?.visit.private).toBe(true);
    }
    for (const role of ['gestion', 'direction'] as const) {
      const { rows, counts } = await read(role, 'file=medecin');
      expect(
        rows.map(({ id }) => id),
        role,
      ).toEqual([open.id]);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(1);
      expect(await showRequest(staff(role), own.id, { today: today(), now })).toBeNull();
      expect(await showRequest(staff(role), early.id, { today: today(), now })).toBeNull();
    }
  });

  it('reading the sheet of a named person is traced, of a private one in no company’s trail', async () => {
    await clear();
    const open = visits.visit(scene.adherent, scene.workers[0]!);
    const own = visits.visit(scene.adherent, scene.workers[0]!, { kind: 'prereprise', private: true });
    await write([open, own]);
    for (const { id } of [open, own]) await showRequest(staff('medecin'), id, { today: today(), now });
    const trail = await inScope(systemScope, (tx) =>
      tx.auditEvent.findMany({ where: { action: 'visit.read', subjectId: { in: [open.id, own.id] } }, select: { subjectId: true, adherentId: true } }),
    );
    expect(trail).toEqual(
      expect.arrayContaining([
        { subjectId: open.id, adherentId: scene.adherent.id },
        { subjectId: own.id, adherentId: null },
      ]),
    );
  }); // prettier-ignore

  it('one’s own team comes first; a request whose company is not known yet shows in every team’s view', async () => {
    await clear();
    const ours = visits.visit(scene.adherent, scene.workers[0]!, { kind: 'reprise' });
    const theirs = visits.visit(scene.adherent, scene.workers[0]!, { kind: 'reprise', teamCode: 'EQUIPE-NORD' });
    const nobodys = visits.visit(scene.adherent, scene.workers[0]!, { kind: 'demande-travailleur', private: true, teamCode: null, adherentId: null, workerId: null });
    await write([ours, theirs, nobodys]);
    const person = scene.make.person({ staffRole: 'medecin' });
    const doctor = visits.professional({ personId: person.id, profession: 'medecin' });
    await sqlInScope(systemScope, async (sql) => {
      await insertRows(sql, 'person', [person]);
      await insertRows(sql, 'professional', [doctor]);
    });
    const seen = async (query: string) =>
      (await listQueue(staffOf(person, 'medecin'), queueView(new URLSearchParams(query), 'medecin'), today())).rows.map(({ id }) => id);
    expect(await seen('')).toEqual([ours.id, nobodys.id]);
    expect(await seen('equipe=EQUIPE-NORD')).toEqual([theirs.id, nobodys.id]);
    expect((await seen('equipe=toutes')).length).toBe(3);
  }); // prettier-ignore
});
