import { can } from '~/domain/access/permissions';
import { type Day, parseDay } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { searchText } from '~/domain/shared/search-text';
import { now } from '~/platform/clock.server';
import { inScope, sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { isUuid } from '~/services/declarations/worker-record.server';

/** A worker of the lists who may be the one who asked. */
export interface Candidate {
  workerId: string;
  name: string;
  birthDate: Day | null;
  company: string;
  companyNumber: string;
  /** His name and birth date are those of the request, his employer sounds like it. */
  sure: boolean;
}

const FEW = 10;

type Row = Omit<Candidate, 'sure'> & { sameName: boolean; sameDay: boolean; sameEmployer: boolean };

/**
 * Workers of all lists who may have made a request that names nobody yet: same birth date, or a name with the same
 * words; the likeliest first. Null: no such request, or not for this actor to see.
 */
export async function findCandidates(actor: StaffActor, visitId: string): Promise<Candidate[] | null> {
  if (!can(actor.subject, 'visit-private:view')) return null;
  return sqlInScope(actor.scope, async (sql) => {
    const { rows: asked } = await sql.query<{ name: string; born: string | null; employer: string | null }>(
      `SELECT coalesce(requester_name, '') AS name, facts->>'birthDate' AS born, facts->>'employer' AS employer
       FROM visit WHERE id = $1::uuid AND private AND origin = 'travailleur'`,
      [visitId],
    );
    const [visit] = asked;
    if (!visit) return null;
    const words = searchText(visit.name).split(' ').filter(Boolean);
    const born = visit.born && parseDay(visit.born);
    const employer = searchText(visit.employer);
    const { rows } = await sql.query<Row>(
      `SELECT w.id::text AS "workerId", w.first_name || ' ' || coalesce(w.used_name, w.family_name) AS name,
         w.birth_date::text AS "birthDate", a.name AS company, a.number AS "companyNumber", w.same_name AS "sameName",
         coalesce(w.birth_date = $1::date, false) AS "sameDay",
         $3 <> '' AND a.search_text LIKE '%' || $3 || '%' AS "sameEmployer"
       FROM (SELECT *, string_to_array(sort_name, ' ') @> $2::text[] AS same_name FROM worker WHERE archived_at IS NULL) w
       JOIN adherent a ON a.id = w.adherent_id
       WHERE w.same_name OR (w.birth_date = $1::date AND string_to_array(w.sort_name, ' ') && $2::text[])
       ORDER BY "sameDay" DESC, "sameName" DESC, "sameEmployer" DESC, w.sort_name LIMIT ${FEW}`,
      [born, words, employer],
    );
    return rows.map(({ sameName, sameDay, sameEmployer, ...row }) => ({
      ...row,
      sure: sameName && sameDay && sameEmployer,
    }));
  });
}

export type IdentifyRefusal = { code: 'worker-unknown' };

/**
 * Says which worker of the lists made a private request. It stays private: the trail names no company, and the company
 * sees nothing more than before. Null: no such private request.
 */
export async function identifyVisit(
  actor: StaffActor,
  { visitId, workerId }: { visitId: string; workerId: string },
): Promise<Outcome<{ workerId: string }, IdentifyRefusal> | null> {
  if (!can(actor.subject, 'visit-private:view')) return null;
  return inScope(actor.scope, async (tx) => {
    const visit = await tx.visit.findFirst({
      where: { id: visitId, private: true, origin: 'travailleur' },
      select: { id: true, centreCode: true },
    });
    if (!visit) return null;
    if (!isUuid(workerId)) return refused({ code: 'worker-unknown' });
    const worker = await tx.worker.findFirst({
      where: { id: workerId, archivedAt: null },
      select: {
        adherentId: true,
        adherent: {
          select: {
            centreCode: true,
            secteur: { select: { teams: { select: { code: true }, orderBy: { code: 'asc' }, take: 1 } } },
          },
        },
      },
    });
    if (!worker) return refused({ code: 'worker-unknown' });
    const { adherentId, adherent } = worker;
    const whose = { adherentId, workerId };
    await tx.visit.update({
      where: { id: visitId },
      data: {
        ...whose,
        centreCode: visit.centreCode ?? adherent.centreCode,
        teamCode: adherent.secteur.teams[0]?.code ?? null,
        version: { increment: 1 },
        updatedAt: now(),
      },
    });
    await tx.appointment.updateMany({ where: { visitId }, data: whose });
    await tx.visitDocument.updateMany({ where: { visitId }, data: whose });
    await tx.visitMessage.updateMany({ where: { visitId }, data: { adherentId } });
    await audit(tx, actor, { action: 'visit.identify', subject: { kind: 'visit', id: visitId } });
    return ok({ workerId });
  });
}
