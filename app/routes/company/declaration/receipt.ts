import { companyPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { versionNumbers } from '~/http/version-of.server';
import { findVersion } from '~/services/declarations/find-version.server';
import { receiptPdf } from '~/services/declarations/receipt-pdf.server';

export const loader = companyPage('declaration:view', async (args) => {
  const { actor, locale, t, format } = args;
  const { exercice, number } = versionNumbers(args);
  const version = await findVersion(actor.scope, actor.adherentId, exercice, number);
  if (!version) throw notFound();
  return new Response(new Uint8Array(await receiptPdf(version, { t, format, locale })), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${version.receiptNumber}.pdf"`,
    },
  });
});
