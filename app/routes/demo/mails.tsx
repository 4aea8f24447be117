import { json } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { publicPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { readDemoMails } from '~/services/demo/demo-mails.server';
import { DemoMailList } from '~/ui/demo/demo-mail';

export const loader = publicPage('demo:use', async ({ url }) => {
  const to = url.searchParams.get('a')?.trim() ?? '';
  const mails = await readDemoMails(to || undefined);
  if (!mails) throw notFound();
  if (url.searchParams.get('format') === 'json') throw json(mails);
  return { to, mails: mails.map(({ id, to, subject, receivedAt }) => ({ id, to, subject, receivedAt: receivedAt.toISOString() })) }; // prettier-ignore
});

export default function DemoMails() {
  return <DemoMailList {...useLoaderData<typeof loader>()} />;
}
