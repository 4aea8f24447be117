import { useLoaderData } from '@remix-run/react';
import { can } from '~/domain/access/permissions';
import { companyPage } from '~/http/guard.server';
import { showCompanyHome } from '~/services/declarations/show-company-home.server';
import { CompanyHomePage, type CompanyHomePageProps } from '~/ui/declarations/company-home-page';

export const loader = companyPage(
  'company:view',
  async ({ actor, today }): Promise<CompanyHomePageProps> => ({
    adherent: actor.number,
    name: actor.companyName,
    home: await showCompanyHome(actor, today),
    may: {
      declare: can(actor.subject, 'declaration:edit'),
      seeDeclaration: can(actor.subject, 'declaration:view'),
      seeWorkers: can(actor.subject, 'worker:list'),
      announce: can(actor.subject, 'visit:announce'),
      seeVisits: can(actor.subject, 'visit:view'),
      manageAppointments: can(actor.subject, 'appointment:manage'),
      edit: can(actor.subject, 'company:edit'),
    },
  }),
);

export default function CompanyHome() {
  return <CompanyHomePage {...(useLoaderData() as CompanyHomePageProps)} />;
}
