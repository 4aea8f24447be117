import { z } from 'zod';
import { type BasisPoints, type Cents, vatOf } from '../shared/money';
import { centsSchema } from '../shared/schemas';

/** The line of an invoice for an appointment that was missed or excused too late: charged to the company alone. */
export const absenceLineSchema = z.object({
  code: z.literal('absence'),
  reason: z.enum(['missed', 'late']),
  quantity: z.int().positive(),
  unitCents: centsSchema,
  netCents: centsSchema,
  vatBp: z.int(),
  vatCents: centsSchema,
});
export type AbsenceLine = z.infer<typeof absenceLineSchema>;

/** The line and the totals of one absence. In: price HT in cents, VAT in basis points. */
export function absenceFee({ netCents, vatBp }: { netCents: Cents; vatBp: BasisPoints }) {
  const vatCents = vatOf(netCents, vatBp);
  const line = { code: 'absence' as const, quantity: 1, unitCents: netCents, netCents, vatBp, vatCents };
  return { line, netCents, vatCents, grossCents: netCents + vatCents };
}
