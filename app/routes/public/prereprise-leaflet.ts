import { publicPage } from '~/http/guard.server';
import { isLocale } from '~/locales/translation';
import { leafletPdf } from '~/services/visits/leaflet-pdf.server';

const MAX_AGE = 3600;

export const loader = publicPage('tool:public', async ({ url, locale }) => {
  const asked = url.searchParams.get('langue');
  const language = isLocale(asked) ? asked : locale;
  return new Response(new Uint8Array(await leafletPdf(language)), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="pre-reprise-${language}.pdf"`,
      'Cache-Control': asked ? `public, max-age=${MAX_AGE}` : 'private, no-store',
    },
  });
});
