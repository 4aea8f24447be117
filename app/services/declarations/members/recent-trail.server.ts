import { can } from '~/domain/access/permissions';
import type { StaffActor } from '~/services/access/actor';
import { type AuditLine, serviceTrail } from '~/services/access/audit-trail.server';

const SHOWN = 10;

/** The last events of a company, for those who may read the trail of the service; null for others. */
export async function recentTrail(actor: StaffActor, company: string): Promise<AuditLine[] | null> {
  if (!can(actor.subject, 'audit:view-service')) return null;
  const { lines } = await serviceTrail(actor, {
    who: '',
    area: null,
    from: null,
    to: null,
    company,
    page: 1,
  });
  return lines.slice(0, SHOWN);
}
