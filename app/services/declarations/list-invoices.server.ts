import { can } from '~/domain/access/permissions';
import { type CotisationLine, cotisationLineSchema } from '~/domain/payments/cotisation';
import { type AbsenceLine, absenceLineSchema } from '~/domain/visits/absence-fee';
import { visitReference } from '~/domain/visits/kinds';
import { inScope, toDayOrNull } from '~/platform/db/index.server';
import type { Day } from '~/domain/shared/day';
import type { CompanyActor } from '~/services/access/actor';

/** What an invoice or its draft holds whatever it is for. */
export interface InvoiceTotals {
  id: string;
  number: string | null;
  state: 'draft' | 'issued' | 'paid' | 'cancelled';
  exercice: number;
  netCents: number;
  vatCents: number;
  grossCents: number;
  issuedOn: Day | null;
  dueOn: Day | null;
}

export interface CotisationInvoice extends InvoiceTotals {
  kind: 'cotisation';
  /** Number of the declaration's version it follows from. */
  version: number | null;
  lines: CotisationLine[];
}

/** Of an appointment that was missed or excused too late. */
export interface AbsenceInvoice extends InvoiceTotals {
  kind: 'absence';
  line: AbsenceLine;
  /** ISO instant. */
  startsAt: string;
  reference: string;
  /** Where it can be contested; null for who does not see visits. */
  visitId: string | null;
}

export type InvoiceSheet = CotisationInvoice | AbsenceInvoice;

/** The drafts and invoices of the company, newest exercice first, each line with what is behind it. */
export async function listInvoices(actor: CompanyActor): Promise<InvoiceSheet[]> {
  const seesVisits = can(actor.subject, 'visit:view');
  return inScope(actor.scope, async (tx) => {
    const rows = await tx.invoice.findMany({
      where: { adherentId: actor.adherentId },
      orderBy: [{ exercice: 'desc' }, { createdAt: 'desc' }],
      include: {
        declarationVersion: { select: { number: true } },
        appointment: { select: { startsAt: true, visitId: true, visit: { select: { number: true } } } },
      },
    });
    return rows.map(
      ({ id, number, state, exercice, netCents, vatCents, grossCents, appointment, ...row }) => {
        const totals: InvoiceTotals = {
          id, number, state, exercice, netCents, vatCents, grossCents,
          issuedOn: toDayOrNull(row.issuedOn), dueOn: toDayOrNull(row.dueOn),
        }; // prettier-ignore
        if (!appointment) {
          const lines = cotisationLineSchema.array().parse(row.lines);
          return { ...totals, kind: 'cotisation', version: row.declarationVersion?.number ?? null, lines };
        }
        const [line] = absenceLineSchema.array().length(1).parse(row.lines);
        return {
          ...totals,
          kind: 'absence',
          line: line!,
          startsAt: appointment.startsAt.toISOString(),
          reference: visitReference(appointment.visit.number),
          visitId: seesVisits ? appointment.visitId : null,
        };
      },
    );
  });
}
