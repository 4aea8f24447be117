import { auditFilterOf } from '~/http/audit-filter';
import { staffPage } from '~/http/guard.server';
import { AUDIT_PAGE, serviceTrail } from '~/services/access/audit-trail.server';
import { AuditPage } from '~/ui/access/audit-page';
import { usePageData } from '~/ui/page-data';

export const loader = staffPage('audit:view-service', async ({ actor, url }) => {
  const filter = auditFilterOf(url);
  return { ...(await serviceTrail(actor, filter)), filter, pageSize: AUDIT_PAGE };
});

export default function ServiceAudit() {
  return <AuditPage {...usePageData<typeof loader>()} />;
}
