import { createHash } from 'node:crypto';
import { type RegistrationEntry, typedPeople } from '~/domain/sessions/registration-entry';
import { refused } from '~/domain/shared/outcome';
import { sqlInScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { type Participant, registerSeats } from '../register-seats.server';

/** The n-th place of a form, the same each time the form is sent. */
function placeId(formId: string, who: string): string {
  const hex = createHash('sha256').update(`${formId} ${who}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Registers the workers ticked and the people typed of one form, in one go. Null: no such session that one may see. */
export async function registerPeople(actor: CompanyActor, number: number, entry: RegistrationEntry) {
  const found = await sqlInScope(actor.scope, async (sql) => {
    const session = await sql.query<{ id: string }>('SELECT id FROM prevention_session WHERE number = $1', [
      number,
    ]);
    const workers = await sql.query<{ id: string; name: string; email: string | null }>(
      `SELECT id, first_name || ' ' || coalesce(used_name, family_name) AS name, email FROM worker
       WHERE adherent_id = $1 AND archived_at IS NULL AND id = ANY ($2::uuid[]) ORDER BY sort_name, id`,
      [actor.adherentId, entry.salaries],
    );
    return { sessionId: session.rows[0]?.id, workers: workers.rows };
  });
  const { sessionId, workers } = found;
  if (!sessionId) return null;
  const participants: Participant[] = [
    ...workers.map(({ id, name, email }) => ({ id: placeId(entry.id, id), workerId: id, name, email })),
    ...typedPeople(entry).map(({ name, email }, n) => ({
      id: placeId(entry.id, String(n)),
      workerId: null,
      name,
      email,
    })),
  ];
  if (participants.length === 0) return refused({ code: 'nobody-left' as const });
  return registerSeats(actor, { sessionId, participants, adherentId: actor.adherentId });
}
