import type { AuditFilter } from '~/domain/access/audit-areas';
import { sqlInScope } from '~/platform/db/index.server';
import type { CompanyActor, StaffActor } from './actor';

export interface AuditLine {
  id: string;
  at: Date;
  actorName: string;
  actorKind: string;
  action: string;
  facts: Record<string, unknown> | null;
  ip: string | null;
  /** Name of the person it was about, when it was about one. */
  subject: string | null;
  /** Company it was about, on the service's side. */
  company: { name: string; number: string } | null;
}

export interface AuditPage {
  lines: AuditLine[];
  /** Lines that the filter keeps, counted up to AUDIT_COUNTED. */
  total: number;
  page: number;
}

export const AUDIT_PAGE = 50;
/** Counting a trail of millions would cost more than anyone turns pages for. */
export const AUDIT_COUNTED = 5000;

/** What happened in one company, newest first, for those who run its access. */
export const companyTrail = (actor: CompanyActor, filter: AuditFilter): Promise<AuditPage> =>
  read(actor, filter, actor.adherentId);

/** What happened in the whole service, newest first. */
export const serviceTrail = (actor: StaffActor, filter: AuditFilter): Promise<AuditPage> =>
  read(actor, filter, null);

type Row = Omit<AuditLine, 'company'> & { company_name: string | null; company_number: string | null };

// A worker's name is shown to his company only: the service's trail names no worker (DOMAIN 9).
const FOUND = `
  FROM audit_event e
  WHERE ($1::uuid IS NULL OR e.adherent_id = $1)
    AND ($2 = '' OR e.actor_name ILIKE $2) AND ($3::text IS NULL OR e.action LIKE $3)
    AND ($4::date IS NULL OR e.at >= ($4::date)::timestamp AT TIME ZONE 'Europe/Paris')
    AND ($5::date IS NULL OR e.at < ($5::date + 1)::timestamp AT TIME ZONE 'Europe/Paris')
    AND ($6 = '' OR e.adherent_id = (SELECT id FROM adherent WHERE number = $6))`;

function read(
  actor: CompanyActor | StaffActor,
  filter: AuditFilter,
  adherentId: string | null,
): Promise<AuditPage> {
  const like = (text: string) => text.replace(/[\\%_]/g, '\\$&');
  const values = [
    adherentId, filter.who && `%${like(filter.who)}%`, filter.area && `${filter.area}.%`, filter.from, filter.to,
    adherentId ? '' : filter.company,
  ]; // prettier-ignore
  return sqlInScope(actor.scope, async (sql) => {
    const { rows: counted } = await sql.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM (SELECT 1 ${FOUND} LIMIT ${AUDIT_COUNTED}) found`,
      values,
    );
    const { rows } = await sql.query<Row>(
      `WITH page AS (SELECT e.* ${FOUND} ORDER BY e.at DESC, e.id DESC LIMIT ${AUDIT_PAGE} OFFSET $7)
       SELECT e.id::text, e.at, e.actor_name AS "actorName", e.actor_kind AS "actorKind", e.action, e.facts, e.ip,
         coalesce(p.name, w.first_name || ' ' || coalesce(w.used_name, w.family_name)) AS subject,
         a.name AS company_name, a.number AS company_number
       FROM page e
         LEFT JOIN person p ON p.id = CASE WHEN e.subject_kind = 'person' THEN e.subject_id::uuid END
         LEFT JOIN worker w ON w.id = CASE WHEN e.subject_kind = 'worker' AND $8 THEN e.subject_id::uuid END
         LEFT JOIN adherent a ON a.id = e.adherent_id AND NOT $8
       ORDER BY e.at DESC, e.id DESC`,
      [...values, (filter.page - 1) * AUDIT_PAGE, adherentId !== null],
    );
    return {
      lines: rows.map(({ company_name: name, company_number: number, ...row }) => ({
        ...row,
        company: name && number ? { name, number } : null,
      })),
      total: counted[0]?.total ?? 0,
      page: filter.page,
    };
  });
}
