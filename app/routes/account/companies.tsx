import { useLoaderData } from '@remix-run/react';
import { personPage } from '~/http/guard.server';
import { CompaniesPage } from '~/ui/access/companies';

export const loader = personPage('company:choose', ({ actor }) => ({
  companies: actor.companies.map(({ number, name, roles, via }) => ({ number, name, roles, via })),
  staff: actor.staffRole !== null,
}));

export default function Companies() {
  return <CompaniesPage {...useLoaderData<typeof loader>()} />;
}
