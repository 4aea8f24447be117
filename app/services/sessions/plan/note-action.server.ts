import { z } from 'zod';
import { ACTION_KINDS } from '~/domain/sessions/kinds';
import type { Day } from '~/domain/shared/day';
import { daySchema } from '~/domain/shared/schemas';
import { sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { auditSql } from '~/services/access/audit.server';

/** The form of an action done; `id` makes a double click one record. */
export const actionEntrySchema = z.object({
  id: z.uuid(),
  kind: z.enum(ACTION_KINDS, { error: 'plan:error.kind' }),
  on: daySchema,
});
type ActionEntry = z.infer<typeof actionEntrySchema>;

/** Notes what the service did for a member. Null: no such member. A day to come is refused. */
export function noteAction(
  actor: StaffActor,
  number: string,
  { id, kind, on }: ActionEntry,
  today: Day,
): Promise<'noted' | 'in-future' | null> {
  return sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<{ id: string }>('SELECT id FROM adherent WHERE number = $1', [number]);
    if (!rows[0]) return null;
    if (on > today) return 'in-future';
    const adherentId = rows[0].id;
    const { rowCount } = await sql.query(
      `INSERT INTO company_action (id, adherent_id, kind, done_on, by_name) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING`,
      [id, adherentId, kind, on, actor.name],
    );
    if (rowCount) {
      const subject = { kind: 'company_action', id };
      await auditSql(sql, actor, { action: 'prescription.done', adherentId, subject, facts: { kind, on } });
    }
    return 'noted';
  });
}
