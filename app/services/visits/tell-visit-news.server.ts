import type { VisitEvent } from '~/domain/visits/lifecycle';
import { inScope, systemScope, toDayOrNull } from '~/platform/db/index.server';
import { onTask } from '~/platform/jobs.server';
import { queueMail } from '~/platform/mailer.server';
import { localeOfPerson } from '~/services/access/person-locale';
import type { ToTeamData } from '../../../emails/visits/to-team';
import { absenceFeeOf } from './absence-fee.server';
import { workerName } from './worker-name';
import { type Telling, tellCompany, telling, tellOwn } from './mail-visit.server';
import { noticeTerms } from './notice-terms.server';
import type { VisitNews } from './notify-visit.server';
import type { VisitActorKind } from './visit-actor';
import { companyReaders, teamReaders } from './visit-readers.server';
import { visitSettings } from './visit-settings.server';

/** Above that many requests of one person in ten minutes (a list taken over) each is no longer confirmed by mail. */
const CONFIRMED_AT_ONCE = 5;
const AT_ONCE_MS = 10 * 60_000;

/**
 * Tells one piece of news to who must know. Safe to run again: `mark` makes its mails single. `hidden`: the company could
 * not know of it when it happened.
 */
export async function tellVisitNews(mark: string, news: VisitNews, hidden: boolean): Promise<void> {
  await inScope(systemScope, async (tx) => {
    const appointmentId = news.about === 'change' ? news.appointmentId : null;
    const of = await telling(tx, mark, news.visitId, appointmentId, hidden);
    if (!of) return;
    switch (news.about) {
      case 'change':
        return tellChange(of, news.event, news.by);
      case 'message':
        return tellMessage(of, news.by);
      case 'document':
        return tellDocument(of);
      case 'published':
        return tellPublished(of);
      case 'handed-over':
        return;
    }
  });
}

async function tellChange(of: Telling, event: VisitEvent, by: VisitActorKind): Promise<void> {
  const { tx, visit, appointment } = of;
  const fromOutside = by !== 'staff' && by !== 'system';
  // A worker is told the end of what he was told the beginning of.
  const unheard = { withoutWorker: appointment === null };
  switch (event) {
    case 'request':
      return visit.ownEmail ? tellOwn(of, 'received') : tellRequester(of, by);
    case 'convoke':
      await tellCompany(of, 'visits/convocation', await noticeTerms(tx, appointment));
      return tellOwn(of, 'convoke');
    case 'move':
      await tellCompany(of, 'visits/moved', {});
      return tellOwn(of, 'move');
    case 'cancel':
      if (fromOutside) await tellTeam(of, 'cancel');
      await tellCompany(of, 'visits/cancelled', {}, unheard);
      return tellOwn(of, 'cancel');
    case 'dispense':
      await tellCompany(of, 'visits/not-required', {}, unheard);
      return tellOwn(of, 'dispense');
    case 'excuse':
      if (fromOutside) await tellTeam(of, 'excuse');
      await tellCompany(of, 'visits/excused', {
        fee: appointment && (await absenceFeeOf(tx, appointment.id)),
      });
      return tellOwn(of, 'excuse');
    case 'replace':
      if (fromOutside) await tellTeam(of, 'replace');
      return tellCompany(of, 'visits/replaced', { by: await replacementOf(of) });
    case 'miss': {
      const fee = appointment && (await absenceFeeOf(tx, appointment.id));
      await tellCompany(of, 'visits/absent', { fee, corrected: false }, { withoutWorker: true });
      return tellOwn(of, 'miss');
    }
    case 'recall':
      // An attendance that was noted by mistake concerned nobody outside.
      if (await wasAbsent(of))
        await tellCompany(of, 'visits/absent', { fee: null, corrected: true }, { withoutWorker: true });
      return;
    case 'place':
    case 'hold':
      return;
  }
}

/** Whoever of a company asked; a request that has its appointment already is answered by the convocation. */
async function tellRequester(of: Telling, by: VisitActorKind): Promise<void> {
  const { tx, visit } = of;
  if (visit.state !== 'recue' || !visit.requestedById || (by !== 'company' && by !== 'accountant')) return;
  const before = await tx.visit.count({
    where: {
      requestedById: visit.requestedById,
      id: { not: visit.id },
      requestedAt: { gt: new Date(visit.requestedAt.getTime() - AT_ONCE_MS), lte: visit.requestedAt },
    },
  });
  if (before >= CONFIRMED_AT_ONCE) return;
  const person = await tx.person.findUnique({
    where: { id: visit.requestedById },
    select: { email: true, locale: true, disabledAt: true },
  });
  if (!person || person.disabledAt) return;
  const { proposalDays: days } = await visitSettings(tx);
  const reader = { email: person.email, locale: localeOfPerson(person), kind: 'company' } as const;
  await tellCompany(
    of,
    'visits/request-received',
    { days, dueOn: toDayOrNull(visit.dueOn) },
    { readers: [reader], withoutWorker: true },
  );
}

/** The other side of the thread: the team when someone outside wrote, else whoever of outside the visit is about. */
async function tellMessage(of: Telling, by: VisitActorKind): Promise<void> {
  const { tx, visit } = of;
  if (by !== 'staff' && by !== 'system') return tellTeam(of, 'message');
  if (visit.adherent) {
    const readers = await companyReaders(tx, visit.adherent.id, 'appointment:manage', { contact: true });
    await tellCompany(of, 'visits/new-message', {}, { readers, withoutWorker: true });
  }
  await tellOwn(of, 'message');
}

/** A document: those of the company who may open it, never an accountant; the worker. */
async function tellDocument(of: Telling): Promise<void> {
  const { tx, visit } = of;
  if (visit.adherent) {
    const readers = await companyReaders(tx, visit.adherent.id, 'visit-document:view');
    await tellCompany(of, 'visits/document', {}, { readers });
  }
  await tellOwn(of, 'document');
}

async function tellPublished(of: Telling): Promise<void> {
  const { tx, visit } = of;
  if (visit.adherent) {
    const readers = await companyReaders(tx, visit.adherent.id, 'appointment:manage', { contact: true });
    await tellCompany(of, 'visits/published', {}, { readers, withoutWorker: true });
  }
  await tellOwn(of, 'published');
}

async function tellTeam({ tx, mark, visit }: Telling, news: ToTeamData['news']): Promise<void> {
  for (const { email, locale } of await teamReaders(tx, visit))
    await queueMail(tx, {
      template: 'visits/to-team',
      to: email,
      locale,
      adherentId: null,
      dedupeKey: `${mark}:team:${email}`,
      data: { news, visitId: visit.id, reference: visit.reference },
    });
}

async function replacementOf({ tx, appointment }: Telling): Promise<string | null> {
  if (!appointment) return null;
  const found = await tx.appointment.findUnique({
    where: { id: appointment.id },
    select: {
      replacedBy: {
        select: {
          visit: {
            select: { worker: { select: { familyName: true, usedName: true, firstName: true } } },
          },
        },
      },
    },
  });
  const worker = found?.replacedBy?.visit.worker;
  return workerName(worker ?? null);
}

async function wasAbsent({ tx, visit }: Telling): Promise<boolean> {
  const last = await tx.visitEvent.findFirst({
    where: { visitId: visit.id, event: 'recall' },
    orderBy: { id: 'desc' },
    select: { fromState: true },
  });
  return last?.fromState === 'absente';
}

onTask('visit.tell', ({ mark, news, hidden }) => tellVisitNews(mark, news as unknown as VisitNews, hidden));
