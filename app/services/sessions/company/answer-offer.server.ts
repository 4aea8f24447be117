import { now } from '~/platform/clock.server';
import { sqlInScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { auditSql } from '~/services/access/audit.server';
import { tellSession } from '../tell-session.server';

/** Takes a seat that was offered, while its time lasts. Null: no such offer any more. Out: whose seat it is. */
export function acceptOffer(actor: CompanyActor, registrationId: string): Promise<{ name: string } | null> {
  return sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<{ name: string; session_id: string }>(
      `UPDATE registration SET state = 'confirmee', offered_until = NULL
       WHERE id = $1 AND adherent_id = $2 AND state = 'offerte' AND offered_until > $3 RETURNING name, session_id`,
      [registrationId, actor.adherentId, now()],
    );
    const [seat] = rows;
    if (!seat) return null;
    await auditSql(sql, actor, { action: 'seat.accept', subject: { kind: 'session', id: seat.session_id } });
    await tellSession(sql, { about: 'accepted', registrationIds: [registrationId] });
    return { name: seat.name };
  });
}
