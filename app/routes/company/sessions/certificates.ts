import { download } from '~/http/download';
import { companyPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { numberIn } from '~/http/session-number.server';
import { certificatesPdf } from '~/services/sessions/after/certificates-pdf.server';

export const loader = companyPage('session:view', async ({ actor, params, t, format, locale }) => {
  const number = numberIn(params.session);
  const file = await certificatesPdf(actor, number, { t, format, locale });
  if (!file) throw notFound();
  return download(`attestations-S-${number}.pdf`, file);
});
