import { AUDIT_AREAS, type AuditFilter } from '~/domain/access/audit-areas';
import { parseTypedDay } from '~/domain/shared/typed-day';

/** The filter of a trail as its address says it. */
export function auditFilterOf({ searchParams: query }: URL): AuditFilter {
  return {
    who: (query.get('qui') ?? '').trim().slice(0, 80),
    area: AUDIT_AREAS.find((area) => area === query.get('quoi')) ?? null,
    from: parseTypedDay(query.get('du') ?? ''),
    to: parseTypedDay(query.get('au') ?? ''),
    company: (query.get('adherent') ?? '').trim().slice(0, 30),
    page: Math.min(Math.max(1, Math.trunc(Number(query.get('page'))) || 1), 100),
  };
}
