import { json } from '@remix-run/node';
import { publicPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { readDemoMail, readDemoMails } from '~/services/demo/demo-mails.server';

/** The mails as data: all, those of `?a=<address>`, or the one of `?id=`. */
export const loader = publicPage('demo:use', async ({ url }) => {
  const id = url.searchParams.get('id');
  const found = id
    ? await readDemoMail(id)
    : await readDemoMails(url.searchParams.get('a')?.trim() || undefined);
  if (!found) throw notFound();
  return json(found);
});
