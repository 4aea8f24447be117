import { type IntraAnswer, INTRA_TRANSITIONS, intraStatesBefore } from '~/domain/sessions/intra';
import type { IntraState } from '~/domain/sessions/kinds';
import { now } from '~/platform/clock.server';
import { inScope, sqlInScope } from '~/platform/db/index.server';
import { queueMail } from '~/platform/mailer.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { companyReaders } from '~/services/visits/visit-readers.server';
import { INTRA_COLUMNS, type IntraRequest } from './ask-intra.server';

/** A request with the company that asks. */
export interface StaffIntra extends IntraRequest {
  adherent: string;
  company: string;
}

const LISTED = 200;
const read = (actor: StaffActor, condition: string, values: unknown[]): Promise<StaffIntra[]> =>
  sqlInScope(actor.scope, async (sql) => {
    const { rows } = await sql.query<StaffIntra>(
      `SELECT ${INTRA_COLUMNS}, a.number AS adherent, a.name AS company FROM intra_request i
       JOIN theme t ON t.code = i.theme_code JOIN adherent a ON a.id = i.adherent_id ${condition}`,
      values,
    );
    return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt).toISOString() }));
  });

/** Requests of companies: those that wait for an answer first, the oldest of them on top; then the latest. */
export const listStaffIntra = (actor: StaffActor): Promise<StaffIntra[]> =>
  read(
    actor,
    `ORDER BY i.state <> 'recue', CASE WHEN i.state = 'recue' THEN i.number ELSE -i.number END LIMIT ${LISTED}`,
    [],
  );

/** One request; null when there is none. */
export const showStaffIntra = async (actor: StaffActor, id: string): Promise<StaffIntra | null> =>
  (await read(actor, 'WHERE i.id = $1', [id]))[0] ?? null;

/**
 * Answers a request that waits, once, and writes to the company's people who register, else to its contact address.
 * Out: its new state; `answered` when a colleague or the company was faster; null when there is none.
 */
export function answerIntra(
  actor: StaffActor,
  id: string,
  { decision, answer }: IntraAnswer,
): Promise<IntraState | 'answered' | null> {
  return inScope(actor.scope, async (tx) => {
    const request = await tx.intraRequest.findUnique({
      where: { id },
      include: { theme: true, adherent: { select: { number: true, name: true } } },
    });
    if (!request) return null;
    const state = INTRA_TRANSITIONS[request.state as IntraState][decision];
    if (!state) return 'answered';
    const { count } = await tx.intraRequest.updateMany({
      where: { id, state: { in: intraStatesBefore(decision) } },
      data: { state, answer, answeredAt: now(), version: { increment: 1 } },
    });
    if (count === 0) return 'answered';
    const { adherentId, adherent, theme, number } = request;
    await audit(tx, actor, {
      action: 'intra.answer',
      adherentId,
      subject: { kind: 'intra_request', id },
      facts: { state },
    });
    for (const { email, locale, kind } of await companyReaders(tx, adherentId, 'session:register', { contact: true }))
      await queueMail(tx, {
        template: 'sessions/intra-answer', to: email, locale, adherentId, dedupeKey: `intra-answer:${id}:${email}`,
        data: {
          adherent: kind === 'contact' ? null : adherent.number, company: adherent.name, number,
          themeFr: theme.nameFr, themeEn: theme.nameEn, accepted: state === 'acceptee', answer,
        },
      }); // prettier-ignore
    return state;
  });
}
