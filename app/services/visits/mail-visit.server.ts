import type { VisitFacts, VisitKind } from '~/domain/visits/kinds';
import { visitReference } from '~/domain/visits/kinds';
import type { VisitState } from '~/domain/visits/lifecycle';
import { isLocale, type Locale, locales } from '~/locales/translation';
import type { Tx } from '~/platform/db/index.server';
import { queueMail, type QueuedMail } from '~/platform/mailer.server';
import type { MailData, MailName } from '../../../emails';
import type { OwnNews } from '../../../emails/visits/own-news';
import type { MailedAppointment, VisitMail } from '../../../emails/visits/parts';
import { type AppointmentSheet, findAppointment } from './appointment-sheet.server';
import { workerName } from './worker-name';
import { companyReaders, type Reader } from './visit-readers.server';
import { visitSettings } from './visit-settings.server';

/** A visit with all that deciding who is told, and what, needs. */
export interface MailedVisit {
  id: string;
  reference: string;
  state: VisitState;
  kind: VisitKind;
  private: boolean;
  adherent: { id: string; number: string; name: string } | null;
  worker: string;
  /** The worker's own address as the employer's list has it: for visits the employer knows of, never for private ones. */
  workerEmail: string | null;
  /** Where the worker is answered about a request of his own. */
  ownEmail: string | null;
  ownLocale: Locale;
  dueOn: Date | null;
  requestedById: string | null;
  requestedAt: Date;
  teamCode: string | null;
  professionalId: string | null;
}

/** The visit, or null when it is gone. */
export async function mailedVisit(tx: Tx, id: string): Promise<MailedVisit | null> {
  const row = await tx.visit.findUnique({
    where: { id },
    include: {
      adherent: { select: { id: true, number: true, name: true } },
      worker: { select: { familyName: true, usedName: true, firstName: true, email: true } },
    },
  });
  if (!row) return null;
  const own = row.private || row.origin === 'travailleur';
  const { locale } = row.facts as VisitFacts;
  return {
    id,
    reference: visitReference(row.number),
    state: row.state,
    kind: row.kind as VisitKind,
    private: row.private,
    adherent: row.private ? null : row.adherent,
    worker: workerName(row.worker) ?? row.requesterName ?? '',
    workerEmail: own ? null : (row.worker?.email ?? null),
    ownEmail: own ? row.requesterEmail : null,
    ownLocale: isLocale(locale) ? locale : locales[0],
    dueOn: row.dueOn,
    requestedById: row.requestedById,
    requestedAt: row.requestedAt,
    teamCode: row.teamCode,
    professionalId: row.professionalId,
  };
}

export const mailedAppointment = (sheet: AppointmentSheet | null): MailedAppointment | null =>
  sheet && {
    id: sheet.id,
    startsAt: sheet.startsAt.toISOString(),
    mode: sheet.mode,
    centre: sheet.centre.name,
    address: sheet.centre.address,
    professional: sheet.professional.name,
    profession: sheet.professional.profession,
  };

/** Mails whose data are those of a visit and a little more. */
type VisitMailName = Extract<MailName, `visits/${string}`>;
type Extra<N extends MailName> = Omit<MailData<N>, keyof VisitMail>;

/** One thing to tell about one visit: the mark makes its mails single however often it is told. */
export interface Telling {
  tx: Tx;
  mark: string;
  visit: MailedVisit;
  appointment: AppointmentSheet | null;
}

/** The visit with the appointment a piece of news is about; null when the visit is gone. `hidden`: not for the company. */
export async function telling(
  tx: Tx,
  mark: string,
  visitId: string,
  appointmentId: string | null,
  hidden = false,
): Promise<Telling | null> {
  const found = await mailedVisit(tx, visitId);
  if (!found) return null;
  const visit = hidden ? { ...found, private: true, adherent: null, workerEmail: null } : found;
  return { tx, mark, visit, appointment: appointmentId ? await findAppointment(tx, appointmentId) : null };
}

/** Writes to the company and, unless `withoutWorker`, to the worker. Nothing at all about a private visit. */
export async function tellCompany<N extends VisitMailName>(
  { tx, mark, visit, appointment }: Telling,
  template: N,
  extra: Extra<N>,
  to: { readers?: Reader[]; withoutWorker?: boolean } = {},
): Promise<void> {
  const { adherent, workerEmail } = visit;
  if (visit.private || !adherent) return;
  const readers = [
    ...(to.readers ??
      (await companyReaders(tx, adherent.id, 'appointment:manage', { accountants: true, contact: true }))),
  ];
  if (workerEmail && !to.withoutWorker && readers.every(({ email }) => email !== workerEmail))
    readers.push({ email: workerEmail, locale: locales[0], kind: 'worker' });
  for (const { email, locale, kind: reader } of readers) {
    const data: VisitMail = {
      reader,
      visitId: visit.id,
      reference: visit.reference,
      company: adherent.name,
      number: adherent.number,
      worker: visit.worker,
      kind: visit.kind,
      appointment: mailedAppointment(appointment),
    };
    await queueMail(tx, {
      template,
      to: email,
      locale,
      adherentId: adherent.id,
      dedupeKey: `${mark}:${email}`,
      data: { ...data, ...extra },
    } as unknown as QueuedMail<N>);
  }
}

/** Writes to a worker about a request of his own, at the address he proved. The row carries no company. */
export async function tellOwn({ tx, mark, visit, appointment }: Telling, news: OwnNews): Promise<void> {
  if (!visit.ownEmail) return;
  const { proposalDays } = await visitSettings(tx);
  await queueMail(tx, {
    template: 'visits/own-news',
    to: visit.ownEmail,
    locale: visit.ownLocale,
    adherentId: null,
    dedupeKey: `${mark}:${visit.ownEmail}`,
    data: {
      news,
      visitId: visit.id,
      reference: visit.reference,
      days: proposalDays,
      shared: !visit.private,
      appointment: mailedAppointment(appointment),
    },
  });
}
