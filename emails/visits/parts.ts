import type { MailArgs } from '..';
import type { Mode, Profession, VisitKind } from '~/domain/visits/kinds';
import { centreWords } from '~/locales/place';
import { paths } from '~/paths';
import { type Block, letter } from '../layout';

/** An appointment as a mail tells it; `startsAt` is an ISO instant. */
export interface MailedAppointment {
  id: string;
  startsAt: string;
  mode: Mode;
  centre: string;
  address: string | null;
  professional: string;
  profession: Profession;
}

/** A visit the employer knows of, as told to his people (`company`), to his address without access, to the worker. */
export interface VisitMail {
  reader: 'company' | 'contact' | 'worker';
  visitId: string;
  reference: string;
  company: string;
  /** Number of the adherent. */
  number: string;
  worker: string;
  kind: VisitKind;
  appointment: MailedAppointment | null;
}

type Args<D> = MailArgs<D>;

/** The wall-clock day of an appointment in Paris: "24 novembre", as short as a subject wants it. */
export function shortDayOf(
  { format }: Args<unknown>['speech'],
  { startsAt }: Pick<MailedAppointment, 'startsAt'>,
): string {
  return format.dateTime(startsAt).replace(/ \d{4}\b.*$/, '');
}

/** When, where and with whom. */
export function appointmentRows(
  { t, format }: Args<unknown>['speech'],
  appointment: MailedAppointment | null,
): [string, string][] {
  if (!appointment) return [];
  const { startsAt, mode, centre, address, professional, profession } = appointment;
  const place = [t('visitMail:centre', centreWords(centre)), address].filter(Boolean).join(', ');
  return [
    [t('visitMail:when'), format.weekdayTime(startsAt)],
    [t('visitMail:where'), mode === 'teleconsultation' ? t('visitMail:remote') : place],
    [t('visitMail:withWhom'), `${professional}, ${t(`visits:profession.${profession}`).toLowerCase()}`],
  ];
}

/** What the visit is, for who may know it. */
export function visitRows({ data, speech: { t } }: Args<VisitMail>): [string, string][] {
  const { reader, worker, company, kind, reference } = data;
  return [
    reader === 'worker' ? [t('visitMail:company'), company] : [t('visitMail:worker'), worker],
    [t('visitMail:kind'), t(`visits:kind.${kind}`)],
    [t('visitMail:reference'), reference],
  ];
}

/** One button for who has an account, the way to one for the company's address, a number to call for a worker. */
function wayOn({ data, speech: { t }, service, origin }: Args<VisitMail>): Block[] {
  const { reader, number, visitId, appointment } = data;
  if (reader === 'worker')
    return [{ kind: 'text', text: t('visitMail:contact', { phone: service.phone ?? '' }) }];
  if (reader === 'contact')
    return [{ kind: 'button', label: t('visitMail:activate'), url: origin + paths.firstAccess() }];
  const label = t(appointment ? 'visitMail:openVisit' : 'visitMail:open');
  return [{ kind: 'button', label, url: origin + paths.visit(number, visitId) }];
}

/**
 * A mail about a visit: what happened, the facts, what to do next, one way on.
 * In: subject and sentences in the reader's language; `rows` come before those of the visit.
 */
export function visitLetter(
  args: Args<VisitMail>,
  subject: string,
  { texts, notes = [], rows = [] }: { texts: string[]; notes?: string[]; rows?: [string, string][] },
) {
  return letter(
    subject,
    [
      ...texts.map((text): Block => ({ kind: 'text', text })),
      {
        kind: 'facts',
        rows: [...appointmentRows(args.speech, args.data.appointment), ...rows, ...visitRows(args)],
      },
      ...wayOn(args),
      ...notes.map((text): Block => ({ kind: 'note', text })),
    ],
    args.speech,
    args.service,
  );
}

/** What an absence costs, in cents. */
export interface MailedFee {
  netCents: number;
  grossCents: number;
}

/** The fee as a row, none when there is none. */
export function feeRows({ t, format }: Args<unknown>['speech'], fee: MailedFee | null): [string, string][] {
  if (!fee) return [];
  const amounts = { net: format.money(fee.netCents), gross: format.money(fee.grossCents) };
  return [[t('visitMail:fee'), t('visitMail:feeAmount', amounts)]];
}
