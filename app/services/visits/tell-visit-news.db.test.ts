import { beforeAll, describe, expect, test } from 'vitest';
import { fromDay, inScope, systemScope } from '~/platform/db/index.server';
import { day, yearOf } from '~/domain/shared/day';
import { today } from '~/platform/clock.server';
import { newId } from '~/platform/new-id.server';
import { setService } from '../../../prisma/factories/scene';
import { useTestDatabase } from '../../../prisma/test-database';
import { convoke } from './convoke.server';
import { notifyVisit } from './notify-visit.server';
import { placeVisit } from './place-visit.server';
import { postMessage } from './post-message.server';
import { changeVisit, createVisit, type VisitChange, type VisitDraft } from './record-visit.server';
import { type SentMail, toldBy, visitScene } from '../../../prisma/factories/visit-scene';
import type { VisitActor, WorkerActor } from './visit-actor';

const { ownerUrl } = useTestDatabase();
const told = () => toldBy(ownerUrl);
const FEE = 7_000;
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
  scene = await visitScene('news');
});

const request = (by: VisitActor = scene.actor, change: Partial<VisitDraft> = {}) =>
  inScope(systemScope, (tx) =>
    createVisit(tx, by, {
      adherentId: scene.adherent.id, workerId: scene.worker.id, kind: 'periodique', origin: 'employeur', act: 'VIP', ...change,
    }),
  ); // prettier-ignore
const place = (visitId: string) =>
  inScope(systemScope, (tx) =>
    placeVisit(tx, scene.staff, { visitId, slotId: scene.slots[taken++ % scene.slots.length]!.id }),
  );
const change = (
  by: VisitActor,
  visitId: string,
  event: Parameters<typeof changeVisit>[3],
  facts?: VisitChange,
) => inScope(systemScope, (tx) => changeVisit(tx, by, visitId, event, facts));
/** A visit with its convocation gone, and what was told until then forgotten. */
async function convoked(by?: VisitActor, draft?: Partial<VisitDraft>): Promise<string> {
  const { id } = await request(by, draft);
  const placed = await place(id);
  if (!placed?.ok) throw new Error('not placed');
  await told();
  return id;
}
const free = (visitId: string) =>
  inScope(systemScope, (tx) => tx.appointment.updateMany({ where: { visitId }, data: { state: 'annulee' } }));
const of = (mails: SentMail[], template: string) =>
  mails.filter((mail) => mail.template === template).map(({ to }) => to).sort(); // prettier-ignore
const outside = () => [scene.owner.email, scene.people.convocation.email, scene.people.accountant.email];
const withWorker = () => [...outside(), scene.worker.email].sort();

describe('a visit the employer knows of', () => {
  test('asked: whoever asked, with its number and what is next', async () => {
    const { id, number } = await request();
    const mails = await told();
    expect(of(mails, 'visits/request-received')).toEqual([scene.owner.email]);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      adherentId: scene.adherent.id,
      data: { reference: `V-${number}`, days: 5, visitId: id },
    });
  });

  test('asked for many at once, or by nobody: not one mail each', async () => {
    for (let i = 0; i < 9; i++) await request();
    expect((await told()).length).toBeLessThanOrEqual(5);
    await request(scene.staff);
    expect(await told()).toEqual([]);
  });

  test('placed: convoked once, each in his language, by those who run appointments and the worker', async () => {
    const { id } = await request();
    const placed = await place(id);
    if (!placed?.ok) throw new Error('not placed');
    const mails = await told();
    expect(of(mails, 'visits/convocation')).toEqual(withWorker());
    const english = mails.find(({ to }) => to === scene.people.convocation.email);
    expect(english?.locale).toBe('en');
    expect(mails.find(({ to }) => to === scene.worker.email)?.data).toMatchObject({ reader: 'worker' });
    expect(english?.data).toMatchObject({ noticeHours: 48, feeCents: FEE });
    expect(await convoke(placed.value.appointmentId)).toBe(false);
    expect(await told()).toEqual([]);
    await free(id);
  });

  test.each([
    ['move', 'visits/moved'],
    ['cancel', 'visits/cancelled'],
    ['dispense', 'visits/not-required'],
  ] as const)('%s by the service: the same readers', async (event, template) => {
    const id = await convoked();
    await change(scene.staff, id, event);
    const mails = await told();
    expect(of(mails, template)).toEqual(withWorker());
    expect(mails).toHaveLength(4);
  });

  test('dispensed before any appointment: the worker hears nothing, nobody hears why', async () => {
    const { id } = await request();
    await told();
    await change(scene.staff, id, 'dispense', { facts: { reason: 'prereprise' } });
    const mails = await told();
    expect(of(mails, 'visits/not-required')).toEqual(outside().sort());
    expect(JSON.stringify(mails)).not.toContain('prereprise');
  });

  test('excused in time: nothing is charged; the service is told', async () => {
    const id = await convoked();
    await change(scene.actor, id, 'excuse', { appointment: { excuseReason: 'conge' } });
    const mails = await told();
    expect(of(mails, 'visits/excused')).toEqual(withWorker());
    expect(of(mails, 'visits/to-team')).toEqual([scene.people.nurse.email]);
    expect(mails.find(({ to }) => to === scene.owner.email)?.data).toMatchObject({ fee: null });
  });

  test('excused late: with the fee that is drafted', async () => {
    const id = await convoked();
    await change(scene.actor, id, 'excuse', { appointment: { excuseReason: 'conge', late: true } });
    const [mail] = (await told()).filter(({ to }) => to === scene.owner.email);
    expect(mail?.data).toMatchObject({ fee: { netCents: FEE, grossCents: FEE * 1.2 } });
  });

  test('replaced: the company hears of both, the worker that he is not expected, the colleague is convoked', async () => {
    const id = await convoked();
    const slot = await inScope(systemScope, (tx) => tx.appointment.findFirstOrThrow({ where: { visitId: id } }));
    const other = await request(scene.actor, { workerId: scene.colleague.id });
    await told();
    await inScope(systemScope, async (tx) => {
      await changeVisit(tx, scene.actor, id, 'replace', { appointment: { excuseReason: 'conge' } });
      const placed = await placeVisit(tx, scene.actor, { visitId: other.id, slotId: slot.slotId });
      if (!placed?.ok) throw new Error('not placed');
      await tx.appointment.update({ where: { id: slot.id }, data: { replacedById: placed.value.appointmentId } });
    });
    const mails = await told();
    const { firstName, familyName } = scene.colleague;
    expect(of(mails, 'visits/replaced')).toEqual(withWorker());
    expect(mails.find(({ template }) => template === 'visits/replaced')?.data).toMatchObject({ by: `${firstName} ${familyName}` });
    expect(of(mails, 'visits/convocation')).toEqual(outside().sort());
    expect(of(mails, 'visits/to-team')).toEqual([scene.people.nurse.email]);
    await free(other.id);
  }); // prettier-ignore

  test('missed: the company, with the fee; put right: the company, and the fee is gone', async () => {
    const id = await convoked();
    await change(scene.staff, id, 'miss');
    const missed = await told();
    expect(of(missed, 'visits/absent')).toEqual(outside().sort());
    expect(missed).toHaveLength(3);
    expect(missed[0]?.data).toMatchObject({ fee: { netCents: FEE }, corrected: false });
    await change(scene.staff, id, 'recall');
    const recalled = await told();
    expect(of(recalled, 'visits/absent')).toEqual(outside().sort());
    expect(recalled[0]?.data).toMatchObject({ fee: null, corrected: true });
    // Held, and that in turn put right: nobody outside was told anything.
    await change(scene.staff, id, 'hold');
    await change(scene.staff, id, 'recall');
    expect(await told()).toEqual([]);
    await change(scene.staff, id, 'miss');
    expect(await told()).toHaveLength(3);
    await free(id);
  });

  test('written about: the other side', async () => {
    const id = await convoked();
    await postMessage(scene.staff, id, 'Merci.');
    const forCompany = await told();
    expect(of(forCompany, 'visits/new-message')).toEqual([scene.owner.email, scene.people.convocation.email].sort()); // prettier-ignore
    expect(forCompany).toHaveLength(2);
    await postMessage(scene.actor, id, 'Bien reçu.');
    const forTeam = await told();
    expect(forTeam.map(({ to }) => to)).toEqual([scene.people.nurse.email]);
    expect(JSON.stringify([forCompany, forTeam])).not.toMatch(/Merci|Bien reçu/);
    await free(id);
  });

  test('written about before anyone is assigned: the team', async () => {
    const { id } = await request();
    await told();
    await postMessage(scene.actor, id, 'Bonjour');
    const team = [scene.people.nurse.email, scene.people.assistante.email];
    expect((await told()).map(({ to }) => to).sort()).toEqual(team.sort());
  });

  test('a document: never an accountant, neither named nor attached', async () => {
    const id = await convoked();
    await inScope(systemScope, (tx) =>
      notifyVisit(tx, { about: 'document', visitId: id, documentId: newId() }),
    );
    const mails = await told();
    expect(of(mails, 'visits/document')).toEqual(
      [scene.owner.email, scene.people.convocation.email, scene.worker.email].sort(),
    );
    await free(id);
  });

  test('handed over: nobody', async () => {
    const { id } = await request();
    await told();
    await inScope(systemScope, (tx) => notifyVisit(tx, { about: 'handed-over', visitId: id }));
    expect(await told()).toEqual([]);
  });

  test('in a company without an account: its address for convocations, which needs an access first', async () => {
    const lonely = await visitScene('news-lonely');
    await inScope(systemScope, (tx) =>
      tx.membership.updateMany({ where: { adherentId: lonely.adherent.id }, data: { revokedAt: new Date() } }),
    );
    const { id } = await request(lonely.actor, { adherentId: lonely.adherent.id, workerId: lonely.colleague.id });
    await told();
    await inScope(systemScope, (tx) => placeVisit(tx, lonely.staff, { visitId: id, slotId: lonely.slots[0]!.id }));
    const mails = await told();
    expect(of(mails, 'visits/convocation')).toEqual(
      [lonely.adherent.contactEmail, lonely.people.accountant.email].sort(),
    );
    expect(mails.find(({ to }) => to === lonely.adherent.contactEmail)?.data).toMatchObject({ reader: 'contact' });
  }); // prettier-ignore
});

describe('a visit the worker asked for himself', () => {
  const OWN = 'paul.canari@perso.example';
  const worker: WorkerActor = { kind: 'worker', personId: null, name: 'Paul Canari', email: OWN, ip: null };
  const own: Partial<VisitDraft> = {
    kind: 'demande-travailleur',
    origin: 'travailleur',
    private: true,
    facts: { locale: 'en' },
    requester: { name: 'Paul Canari', email: OWN },
  };

  test('whatever becomes of it, nobody but him and the service is written to, and no row names his company', async () => {
    const all: SentMail[] = [];
    const after = async (what: Promise<unknown>) => {
      await what;
      all.push(...(await told()));
    };
    const every = ['move', 'cancel', 'dispense', 'excuse', 'replace', 'miss'] as const;
    for (const event of every) {
      const asked = await request(worker, own);
      await after(Promise.resolve());
      await after(place(asked.id));
      await after(postMessage(worker, asked.id, 'Canari'));
      await after(postMessage(scene.staff, asked.id, 'Réponse'));
      await after(inScope(systemScope, (tx) => notifyVisit(tx, { about: 'document', visitId: asked.id, documentId: newId() }))); // prettier-ignore
      await after(change(scene.staff, asked.id, event, { appointment: { late: true } }));
      if (event === 'miss') await after(change(scene.staff, asked.id, 'recall'));
      await free(asked.id);
    }
    expect(new Set(all.map(({ to }) => to))).toEqual(new Set([OWN, scene.people.nurse.email]));
    expect(new Set(all.map(({ adherentId }) => adherentId))).toEqual(new Set([null]));
    const said = JSON.stringify(all);
    for (const secret of [scene.adherent.name, scene.adherent.number, scene.worker.email, 'demande-travailleur', 'Canari'])
      expect(said).not.toContain(secret);
    expect(new Set(all.filter(({ to }) => to === OWN).map(({ locale }) => locale))).toEqual(new Set(['en']));
    expect(new Set(all.filter(({ to }) => to === OWN).map(({ data }) => data.news))).toEqual(
      new Set(['received', 'convoke', 'message', 'document', 'move', 'cancel', 'dispense', 'excuse', 'miss']),
    );
    const invoices = await inScope(systemScope, (tx) =>
      tx.invoice.count({ where: { appointment: { private: true } } }),
    );
    expect(invoices).toBe(0);
  }); // prettier-ignore

  test('shown to the employer with his agreement: both hear of it, and of what follows', async () => {
    const id = await convoked(worker, own);
    await inScope(systemScope, async (tx) => {
      await tx.visit.update({ where: { id }, data: { private: false } });
      await tx.appointment.updateMany({ where: { visitId: id }, data: { private: false } });
      await notifyVisit(tx, { about: 'published', visitId: id });
    });
    const mails = await told();
    expect(of(mails, 'visits/published')).toEqual([scene.owner.email, scene.people.convocation.email].sort());
    expect(of(mails, 'visits/own-news')).toEqual([OWN]);
    await change(scene.staff, id, 'move');
    const moved = await told();
    expect(of(moved, 'visits/moved')).toEqual(outside().sort());
    expect(of(moved, 'visits/own-news')).toEqual([OWN]);
  });

  test('what happened before it was shown is told to nobody of the company, however late', async () => {
    const id = await convoked(worker, own);
    await postMessage(scene.staff, id, 'Avant');
    await change(scene.staff, id, 'move');
    await inScope(systemScope, (tx) => tx.visit.update({ where: { id }, data: { private: false } }));
    const mails = await told();
    expect(new Set(mails.map(({ to }) => to))).toEqual(new Set([OWN]));
    expect(new Set(mails.map(({ adherentId }) => adherentId))).toEqual(new Set([null]));
  });
});
