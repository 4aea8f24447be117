import { type CotisationLine, cotisationLineSchema } from '~/domain/payments/cotisation';
import { inScope, toDayOrNull } from '~/platform/db/index.server';
import type { Day } from '~/domain/shared/day';
import type { CompanyActor } from '~/services/access/actor';

export type InvoiceSheet = {
  id: string;
  number: string | null;
  state: 'draft' | 'issued' | 'paid' | 'cancelled';
  exercice: number;
  /** Number of the declaration's version it follows from. */
  version: number | null;
  lines: CotisationLine[];
  netCents: number;
  vatCents: number;
  grossCents: number;
  issuedOn: Day | null;
  dueOn: Day | null;
};

/** The drafts and invoices of the company, newest exercice first, each line with the article behind it. */
export async function listInvoices(actor: CompanyActor): Promise<InvoiceSheet[]> {
  return inScope(actor.scope, async (tx) => {
    const rows = await tx.invoice.findMany({
      where: { adherentId: actor.adherentId },
      orderBy: [{ exercice: 'desc' }, { createdAt: 'desc' }],
      include: { declarationVersion: { select: { number: true } } },
    });
    return rows.map(({ id, number, state, exercice, netCents, vatCents, grossCents, ...row }) => ({
      id, number, state, exercice, netCents, vatCents, grossCents,
      version: row.declarationVersion?.number ?? null,
      lines: cotisationLineSchema.array().parse(row.lines),
      issuedOn: toDayOrNull(row.issuedOn),
      dueOn: toDayOrNull(row.dueOn),
    })); // prettier-ignore
  });
}
