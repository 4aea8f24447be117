import { useLoaderData } from '@remix-run/react';
import { publicPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { readDemoSms } from '~/services/demo/demo-sms.server';
import { DemoSmsList } from '~/ui/demo/demo-sms';

export const loader = publicPage('demo:use', async () => {
  const messages = await readDemoSms();
  if (!messages) throw notFound();
  return { messages: messages.map((each) => ({ ...each, receivedAt: each.receivedAt.toISOString() })) };
});

export default function DemoTextMessages() {
  return <DemoSmsList {...useLoaderData<typeof loader>()} />;
}
