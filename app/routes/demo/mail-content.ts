import { publicPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { mailWithNonce, readDemoMail } from '~/services/demo/demo-mails.server';

/** The HTML of a mail alone, for the frame of its page: no script runs, nothing is fetched. */
export const loader = publicPage('demo:use', async ({ params, context }) => {
  const mail = await readDemoMail(params.message ?? '');
  if (!mail) throw notFound();
  return new Response(mailWithNonce(mail.html, context.nonce), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'X-Frame-Options': 'SAMEORIGIN',
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${context.nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation`,
    },
  });
});
