import { beforeAll, expect, test } from 'vitest';
import { day, yearOf } from '~/domain/shared/day';
import { withVat } from '~/domain/shared/money';
import type { CompanyRole } from '~/domain/access/roles';
import { today } from '~/platform/clock.server';
import { fromDay, inScope, systemScope } from '~/platform/db/index.server';
import { listInvoices } from '~/services/declarations/list-invoices.server';
import { actorOf, setService } from '../../../prisma/factories/scene';
import { visitScene } from '../../../prisma/factories/visit-scene';
import { draftAbsenceFee } from './absence-fee.server';
import { placeVisit } from './place-visit.server';
import { changeVisit, createVisit, type VisitChange } from './record-visit.server';
import { VISIT_SETTING } from './visit-settings.server';

const FEE = 7_500;
let scene: Awaited<ReturnType<typeof visitScene>>;
let taken = 0;

beforeAll(async () => {
  await setService();
  await inScope(systemScope, async (tx) => {
    const exercice = yearOf(today());
    const on = fromDay(day(`${exercice}-01-01`));
    await tx.campagne.create({ data: { exercice, opensOn: on, closesOn: on, referenceDate: on } });
    await tx.priceList.create({ data: { exercice, perHeadCents: 10_000, absenceCents: FEE } });
  });
  scene = await visitScene('fees');
});

async function placed(hidden = false): Promise<{ visitId: string; appointmentId: string }> {
  return inScope(systemScope, async (tx) => {
    const { id } = await createVisit(tx, scene.actor, {
      adherentId: scene.adherent.id, workerId: scene.worker.id, kind: 'periodique', origin: 'employeur', act: 'VIP', private: hidden,
    }); // prettier-ignore
    const found = await placeVisit(tx, scene.staff, { visitId: id, slotId: scene.slots[taken++]!.id });
    if (!found?.ok) throw new Error('not placed');
    return found.value;
  });
}
const change = (visitId: string, event: 'miss' | 'recall' | 'excuse' | 'replace', facts?: VisitChange) =>
  inScope(scene.actor.scope, (tx) => changeVisit(tx, scene.actor, visitId, event, facts));
const drafts = (appointmentId: string) =>
  inScope(systemScope, (tx) => tx.invoice.findMany({ where: { appointmentId } }));

test('a missed appointment drafts one fee with its VAT; putting it right takes it back', async () => {
  const { visitId, appointmentId } = await placed();
  await change(visitId, 'miss');
  const [draft] = await drafts(appointmentId);
  expect(draft).toMatchObject({
    kind: 'absence', state: 'draft', adherentId: scene.adherent.id, netCents: FEE, vatCents: FEE / 5, grossCents: withVat(FEE),
    lines: [{ code: 'absence', reason: 'missed', quantity: 1, netCents: FEE }],
  }); // prettier-ignore
  expect(await inScope(systemScope, (tx) => draftAbsenceFee(tx, appointmentId))).toBe(false);
  expect(await drafts(appointmentId)).toHaveLength(1);
  await change(visitId, 'recall');
  expect(await drafts(appointmentId)).toEqual([]);
});

test('of excuses only a late one costs, a replacement never', async () => {
  const late = await placed();
  await change(late.visitId, 'excuse', { appointment: { late: true } });
  expect(await drafts(late.appointmentId)).toMatchObject([{ lines: [{ reason: 'late' }] }]);
  const inTime = await placed();
  await change(inTime.visitId, 'excuse', { appointment: { late: false } });
  expect(await drafts(inTime.appointmentId)).toEqual([]);
  const replaced = await placed();
  await change(replaced.visitId, 'replace', { appointment: { late: true } });
  expect(await drafts(replaced.appointmentId)).toEqual([]);
});

test('the company sees what it is for; where to contest, who sees visits', async () => {
  const sheets = (roles: CompanyRole[]) => listInvoices(actorOf(scene.owner, scene.adherent, roles));
  const [invoice] = await sheets(['administrateur']);
  expect(invoice).toMatchObject({ kind: 'absence', line: { reason: 'late' }, reference: expect.stringMatching(/^V-\d+$/), visitId: expect.any(String) }); // prettier-ignore
  expect(await sheets(['facturation'])).toMatchObject([{ kind: 'absence', visitId: null }]);
});

test('nothing for what a worker asked himself, nor where the service charges none', async () => {
  const hidden = await placed(true);
  await inScope(systemScope, (tx) => changeVisit(tx, scene.staff, hidden.visitId, 'miss'));
  expect(await drafts(hidden.appointmentId)).toEqual([]);
  const free = await placed();
  await inScope(systemScope, (tx) =>
    tx.setting.create({ data: { key: VISIT_SETTING, value: { feeForAbsence: false } } }),
  );
  await change(free.visitId, 'miss');
  expect(await drafts(free.appointmentId)).toEqual([]);
});
