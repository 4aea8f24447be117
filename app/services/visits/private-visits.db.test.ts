import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, yearOf } from '~/domain/shared/day';
import { LIVE_STATES, type VisitEvent } from '~/domain/visits/lifecycle';
import { WORKER_KINDS, type WorkerKind } from '~/domain/visits/worker-request';
import { today } from '~/platform/clock.server';
import { inScope, type Scope, sqlInScope, systemScope } from '~/platform/db/index.server';
import { insertRows } from '../../../prisma/factories/insert';
import { setService, staffOf } from '../../../prisma/factories/scene';
import { toldBy, visitScene } from '../../../prisma/factories/visit-scene';
import { useTestDatabase } from '../../../prisma/test-database';
import { draftAbsenceFee } from './absence-fee.server';
import { followHeldVisit } from './follow-held-visit.server';
import { fixNextDue } from './fix-next-due.server';
import { identifyVisit } from './identify-visit.server';
import { placeVisit } from './place-visit.server';
import { listThread, postMessage } from './post-message.server';
import { raiseDueVisits } from './raise-due-visits.server';
import { recomputeFollowUps } from './recompute-follow-ups.server';
import { changeVisit, createVisit } from './record-visit.server';
import { addVisitDocument } from './visit-documents.server';
import { workerActor } from './worker-session.server';

// What the services do to private visits of a company's workers, by the company's own eyes: nothing at all.
const { ownerUrl } = useTestDatabase();
const CANARY = 'canari';
const ENDS: readonly Exclude<VisitEvent, 'request' | 'place'>[] = ['convoke', 'hold', 'miss', 'excuse', 'move', 'cancel', 'dispense', 'replace']; // prettier-ignore

let scene: Awaited<ReturnType<typeof visitScene>>;
let closed: { id: string }[];
const private_: string[] = [];
let before: Map<string, string[]>;
let mails: Awaited<ReturnType<typeof toldBy>>;
const scopes = (): [string, Scope][] => [
  ['company', scene.actor.scope],
  ['person', { kind: 'person', personId: scene.owner.id, adherentIds: [scene.adherent.id] }],
];

/** Every row of every table that a scope sees. */
async function rowsOf(scope: Scope): Promise<string[]> {
  return sqlInScope(scope, async (sql) => {
    const { rows: names } = await sql.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname !~ '^_' ORDER BY 1`,
    );
    const found: string[] = [];
    for (const { name } of names) {
      const { rows } = await sql.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM "${name}" t`);
      found.push(...rows.map(({ row }) => `${name} ${row}`));
    }
    return found.sort();
  });
}

/** One private visit, taken by the services through all that may happen to it, to its end. */
async function live(
  kind: WorkerKind,
  end: (typeof ENDS)[number],
  worker: string,
  index: number,
): Promise<void> {
  const email = `${CANARY}.${index}@exemple.fr`;
  const by = workerActor(email, null);
  const { id } = await inScope(systemScope, (tx) =>
    createVisit(tx, by, {
      adherentId: null, workerId: null, kind, origin: 'travailleur', act: 'VISITE', private: true, message: `Un ${CANARY}`,
      dueOn: addDays(today(), 5), facts: { employer: CANARY, availability: CANARY },
      requester: { name: `Paul Canari`, email, phone: '0699887766' },
    }),
  ); // prettier-ignore
  private_.push(id);
  await identifyVisit(scene.staff, { visitId: id, workerId: worker });
  await postMessage(by, id, `Message ${CANARY}`);
  const placed = await inScope(systemScope, (tx) =>
    placeVisit(tx, scene.staff, { visitId: id, slotId: closed[index]!.id }),
  );
  if (!placed?.ok) throw new Error('not placed');
  await postMessage(scene.staff, id, `Réponse ${CANARY}`);
  await addVisitDocument(scene.staff, id, { id: randomUUID(), kind: 'attestation-suivi', content: Buffer.from('%PDF-1.7\ncanari\n%%EOF') }); // prettier-ignore
  mails.push(...(await toldBy(ownerUrl)));
  await inScope(scene.staff.scope, async (tx) => {
    const changed = await changeVisit(tx, scene.staff, id, end, { appointment: { late: true } });
    if (changed?.ok && changed.value.appointmentId) await draftAbsenceFee(tx, changed.value.appointmentId);
    await followHeldVisit(tx, { id, workerId: worker, private: true }, end);
    const fixed = await fixNextDue(tx, scene.staff, { workerId: worker, fixedOn: addDays(today(), 90), visitId: id }); // prettier-ignore
    expect(fixed).toMatchObject({ ok: false });
  });
  mails.push(...(await toldBy(ownerUrl)));
}

const chores = async () => {
  await inScope(systemScope, (tx) => recomputeFollowUps(tx, { adherentId: scene.adherent.id }, today()));
  await raiseDueVisits(today());
};

beforeAll(async () => {
  await setService();
  scene = await visitScene('private');
  mails = [];
  const doctor = scene.visits.professional({ profession: 'medecin' });
  const { session, slots } = scene.visits.dutySession(doctor, { day: addDays(today(), 12), from: '08:00', to: '20:00', slotMinutes: 15 }); // prettier-ignore
  closed = slots;
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'professional', [doctor]);
    await insertRows(sql, 'duty_session', [session]);
    await insertRows(sql, 'slot', slots);
    const on = addDays(today(), 12);
    const exercice = yearOf(on);
    await insertRows(sql, 'campagne', [{ exercice, opensOn: on, closesOn: on, referenceDate: on }]);
    await insertRows(sql, 'price_list', [{ exercice, perHeadCents: 10_000, absenceCents: 7_000 }]);
  });
  await chores();
  before = new Map();
  for (const [name, scope] of scopes()) before.set(name, await rowsOf(scope));
  let index = 0;
  for (const kind of WORKER_KINDS)
    for (const end of ENDS) await live(kind, end, scene.workers[index % scene.workers.length]!.id, index++);
  await chores();
}, 240_000);

describe('after a life of private visits of every kind and every end', () => {
  it.each(['company', 'person'])('PostgreSQL shows the %s not one row more, less or other', async (name) => {
    const scope = new Map(scopes()).get(name)!;
    const after = await rowsOf(scope);
    expect(after).toEqual(before.get(name));
    expect(after.filter((row) => row.toLowerCase().includes(CANARY))).toEqual([]);
  });

  it('mails went to the workers alone, and no row of a mail names the company', async () => {
    expect(mails.length).toBeGreaterThan(private_.length);
    const team = [scene.people.nurse.email, scene.people.assistante.email];
    const strangers = mails.filter(({ to }) => !to.startsWith(CANARY) && !team.includes(to));
    expect(strangers).toEqual([]);
    expect(mails.filter(({ adherentId }) => adherentId !== null)).toEqual([]);
    expect(JSON.stringify(mails.map(({ data }) => data))).not.toContain(scene.adherent.name);
    const sms = await inScope(systemScope, (tx) =>
      tx.outgoingSms.count({ where: { adherentId: { not: null } } }),
    );
    expect(sms).toBe(0);
  });

  it('the trail, the files, the invoices and the slots carry no company', async () => {
    await inScope(systemScope, async (tx) => {
      const of = { subjectId: { in: private_ } };
      expect(await tx.auditEvent.count({ where: of })).toBeGreaterThan(private_.length * 4);
      expect(await tx.auditEvent.count({ where: { ...of, adherentId: { not: null } } })).toBe(0);
      expect(await tx.invoice.count()).toBe(0);
      const documents = await tx.visitDocument.findMany({ where: { visitId: { in: private_ } }, include: { file: true } }); // prettier-ignore
      expect(documents).toHaveLength(private_.length);
      expect(documents.filter(({ file }) => file.adherentId !== null)).toEqual([]);
      expect(await tx.slot.count({ where: { id: { in: closed.map(({ id }) => id) }, adherentId: { not: null } } })).toBe(0); // prettier-ignore
      const live = await tx.appointment.count({ where: { visitId: { in: private_ }, state: { in: [...LIVE_STATES] } } }); // prettier-ignore
      expect(await tx.slot.count({ where: { id: { in: closed.map(({ id }) => id) }, taken: true } })).toBe(
        live,
      );
    });
  });

  it('of a slot open to employers they see that it is no longer free, and not for whom', async () => {
    const offered = () => inScope(scene.actor.scope, (tx) => tx.slot.findMany({ where: { openToEmployers: true }, select: { id: true, adherentId: true } })); // prettier-ignore
    const was = await offered();
    const id = private_[ENDS.indexOf('move')]!;
    const [open] = scene.slots;
    await inScope(systemScope, (tx) => placeVisit(tx, scene.staff, { visitId: id, slotId: open!.id }));
    expect(await offered()).toEqual(was.filter((slot) => slot.id !== open!.id));
  });

  it.each(['gestion', 'direction'] as const)('%s reads no thread and adds no document', async (role) => {
    const staff = staffOf(scene.people.nurse, role);
    for (const id of private_.slice(0, 4)) {
      expect(await listThread(staff, id)).toBeNull();
      expect(await postMessage(staff, id, 'essai')).toBeNull();
    }
  });
});
