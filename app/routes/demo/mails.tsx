import { useLoaderData } from '@remix-run/react';
import { publicPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { readDemoMails } from '~/services/demo/demo-mails.server';
import { DemoMailList } from '~/ui/demo/demo-mail';

export const loader = publicPage('demo:use', async ({ url }) => {
  const to = url.searchParams.get('a')?.trim() ?? '';
  const mails = await readDemoMails(to || undefined);
  if (!mails) throw notFound();
  if (url.searchParams.get('format') === 'json') throw seeOther(paths.demoMailData({ a: to }));
  return { to, mails: mails.map(({ id, to, subject, receivedAt }) => ({ id, to, subject, receivedAt: receivedAt.toISOString() })) }; // prettier-ignore
});

export default function DemoMails() {
  return <DemoMailList {...useLoaderData<typeof loader>()} />;
}
