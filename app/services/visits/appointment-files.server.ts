import { LIVE_STATES, type VisitState } from '~/domain/visits/lifecycle';
import { inScope, type Scope } from '~/platform/db/index.server';
import type { Speech } from '~/platform/i18n.server';
import type { CompanyActor } from '~/services/access/actor';
import { now } from '~/platform/clock.server';
import { icsOf, icsOfAll } from './appointment-ics.server';
import { appointmentOfVisit, comingAppointments } from './appointment-sheet.server';
import { convocationPdf } from './convocation-pdf.server';

/** A file to hand out: our name for it, and its content. */
export interface AppointmentFile {
  name: string;
  content: Uint8Array | string;
}

/** The convocation of a visit's appointment; null when this scope sees none, or when it is not to be kept any more. */
export async function convocationFile(
  scope: Scope,
  visitId: string,
  speech: Speech,
): Promise<AppointmentFile | null> {
  const sheet = await inScope(scope, (tx) => appointmentOfVisit(tx, visitId));
  if (!sheet || !(LIVE_STATES as readonly VisitState[]).includes(sheet.state)) return null;
  return { name: `convocation-${sheet.reference}.pdf`, content: await convocationPdf(sheet, speech) };
}

/** The calendar file of a visit's appointment, which cancels it when it is off; null when this scope sees none. */
export async function appointmentCalendar(
  scope: Scope,
  visitId: string,
  speech: Speech,
): Promise<AppointmentFile | null> {
  const sheet = await inScope(scope, (tx) => appointmentOfVisit(tx, visitId));
  return sheet && { name: `rendez-vous-${sheet.reference}.ics`, content: await icsOf(sheet, speech) };
}

/** The calendar file of all appointments of a company that are to come. */
export async function companyCalendar(actor: CompanyActor, speech: Speech): Promise<AppointmentFile> {
  const sheets = await inScope(actor.scope, (tx) => comingAppointments(tx, actor.adherentId, now()));
  return { name: `rendez-vous-${actor.number}.ics`, content: await icsOfAll(sheets, speech) };
}
