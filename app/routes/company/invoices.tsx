import { useLoaderData } from '@remix-run/react';
import { companyPage } from '~/http/guard.server';
import { listInvoices } from '~/services/declarations/list-invoices.server';
import { InvoicesPage, type InvoicesPageProps } from '~/ui/declarations/invoices-page';

export const loader = companyPage('invoice:view', async ({ actor }): Promise<InvoicesPageProps> => ({
  invoices: await listInvoices(actor),
}));

export default function Invoices() {
  return <InvoicesPage {...(useLoaderData() as InvoicesPageProps)} />;
}
