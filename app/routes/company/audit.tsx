import { auditFilterOf } from '~/http/audit-filter';
import { companyPage } from '~/http/guard.server';
import { AUDIT_PAGE, companyTrail } from '~/services/access/audit-trail.server';
import { AuditPage } from '~/ui/access/audit-page';
import { usePageData } from '~/ui/page-data';

export const loader = companyPage('audit:view-company', async ({ actor, url }) => {
  const filter = auditFilterOf(url);
  return { ...(await companyTrail(actor, filter)), filter, pageSize: AUDIT_PAGE, company: actor.number };
});

export default function CompanyAudit() {
  return <AuditPage {...usePageData<typeof loader>()} />;
}
