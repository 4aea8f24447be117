import { useLoaderData } from '@remix-run/react';
import { publicPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { readDemoMail } from '~/services/demo/demo-mails.server';
import { DemoMailPage } from '~/ui/demo/demo-mail';

export const loader = publicPage('demo:use', async ({ params, url }) => {
  const mail = await readDemoMail(params.message ?? '');
  if (!mail) throw notFound();
  if (url.searchParams.get('format') === 'json') throw seeOther(paths.demoMailData({ id: mail.id }));
  const { html: _, ...shown } = mail;
  return { ...shown, receivedAt: mail.receivedAt.toISOString() };
});

export default function DemoMail() {
  return <DemoMailPage mail={useLoaderData<typeof loader>()} />;
}
