import { can } from '~/domain/access/permissions';
import type { Day } from '~/domain/shared/day';
import type { NoticeKind } from '~/domain/visits/kinds';
import { now } from '~/platform/clock.server';
import { inScope, sqlInScope } from '~/platform/db/index.server';
import { isId } from '~/platform/new-id.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';

export const NOTICES_PER_PAGE = 25;

/** `mine`: the companies of one's own secteur, as the inbox. */
export type NoticeView = { read: boolean; mine: boolean; page: number };

export type NoticeLine = {
  id: string;
  kind: NoticeKind;
  facts: Partial<Record<'absenceFrom' | 'returnOn' | 'informedOn' | 'agreementOn' | 'proposedOn', Day>> & {
    place?: string;
  };
  message: string | null;
  createdAt: string;
  createdByName: string;
  readAt: string | null;
  readByName: string | null;
  worker: string;
  company: {
    number: string;
    name: string;
    contact: string | null;
    phone: string | null;
    email: string | null;
  };
  /** A request of this worker that is still open, where one may answer. */
  visit: { id: string; number: number } | null;
};

export type NoticeList = { rows: NoticeLine[]; total: number; unread: number; hasTeam: boolean };

/** What employers told without asking for a visit (R.4624-33, L.4624-2-4, L.1226-1-3): the latest first. */
export async function listNotices(actor: StaffActor, view: NoticeView): Promise<NoticeList> {
  const { rows } = await sqlInScope(actor.scope, (sql) =>
    sql.query<NoticeList>(
      `WITH mine AS (
         SELECT t.secteur_code FROM person o LEFT JOIN professional p ON p.person_id = o.id AND p.active
           JOIN team t ON t.code = coalesce(p.team_code, o.team_code) WHERE o.id = $1),
       seen AS (
         SELECT n.*, a.number, a.name, a.contact_name, a.phone, a.contact_email FROM visit_notice n
           JOIN adherent a ON a.id = n.adherent_id
         WHERE NOT $2 OR NOT EXISTS (SELECT FROM mine) OR a.secteur_code = (SELECT secteur_code FROM mine))
       SELECT (SELECT count(*)::int FROM seen WHERE (read_at IS NOT NULL) = $3) AS total,
         (SELECT count(*)::int FROM seen WHERE read_at IS NULL) AS unread,
         EXISTS (SELECT FROM mine) AS "hasTeam",
         (SELECT coalesce(json_agg(line), '[]') FROM (
           SELECT n.id, n.kind, n.facts, n.message, n.created_at AS "createdAt", n.created_by_name AS "createdByName",
             n.read_at AS "readAt", n.read_by_name AS "readByName",
             w.first_name || ' ' || coalesce(w.used_name, w.family_name) AS worker,
             json_build_object('number', n.number, 'name', n.name, 'contact', n.contact_name, 'phone', n.phone,
               'email', n.contact_email) AS company,
             (SELECT json_build_object('id', v.id, 'number', v.number) FROM visit v
               WHERE v.worker_id = n.worker_id AND v.closed_at IS NULL AND NOT v.private
               ORDER BY v.requested_at DESC LIMIT 1) AS visit
           FROM seen n JOIN worker w ON w.id = n.worker_id WHERE (n.read_at IS NOT NULL) = $3
           ORDER BY n.created_at DESC, n.id LIMIT ${NOTICES_PER_PAGE} OFFSET $4) line) AS rows`,
      [actor.personId, view.mine, view.read, (view.page - 1) * NOTICES_PER_PAGE],
    ),
  );
  const [found] = rows;
  if (!found) throw new Error('an aggregate gives one row');
  return found;
}

/** Marks a notice as read, once: the name of whoever read it first stays. Out: false when there is no such notice. */
export async function markNoticeRead(actor: StaffActor, id: string): Promise<boolean> {
  if (!isId(id) || !can(actor.subject, 'notice:view')) return false;
  return inScope(actor.scope, async (tx) => {
    const notice = await tx.visitNotice.findUnique({ where: { id }, select: { adherentId: true } });
    if (!notice) return false;
    const { count } = await tx.visitNotice.updateMany({
      where: { id, readAt: null },
      data: { readAt: now(), readByName: actor.name },
    });
    if (count > 0)
      await audit(tx, actor, {
        action: 'notice.read',
        adherentId: notice.adherentId,
        subject: { kind: 'notice', id },
      });
    return true;
  });
}
