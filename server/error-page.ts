import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

type Locale = 'fr' | 'en';
type Text = { title: string; what: string };

const STYLE =
  'body{font:1.0625rem/1.55 system-ui,sans-serif;margin:0;background:#f6f3ec;color:#1d2325}' +
  'main{max-width:38rem;margin:12vh auto;padding:2rem;background:#fff;border:1px solid #ddd6c8;border-radius:8px}' +
  'h1{font-size:1.5rem;line-height:1.2;margin-top:0}a{color:#0a4a50}code{font-size:.9em}' +
  ':focus-visible{outline:3px solid #b4540a;outline-offset:2px}' +
  '@media(prefers-color-scheme:dark){body{background:#161513;color:#f2eee5}main{background:#201f1b;border-color:#3b3830}a{color:#8ed5d0}:focus-visible{outline-color:#ffb46b}}';

/** The page carries its own style, allowed by its hash: it must look right when nothing else can be served. */
export const ERROR_POLICY =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; ` +
  `base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const TEXTS: Record<Locale, Record<number, Text>> = {
  fr: {
    400: {
      title: 'Demande incomprise',
      what: 'Cette adresse ne peut pas être ouverte. Vérifiez-la, ou revenez à l’accueil.',
    },
    403: {
      title: 'Envoi refusé',
      what: 'Cet envoi vient d’un autre site que le portail, nous ne l’avons donc pas pris en compte. Ouvrez la page depuis le portail et recommencez.',
    },
    404: { title: 'Page introuvable', what: 'Cette page n’existe pas, ou vous n’y avez pas accès.' },
    405: { title: 'Action impossible', what: 'Cette adresse n’accepte pas ce type de demande.' },
    408: {
      title: 'Envoi trop lent',
      what: 'Votre envoi a pris trop de temps. Vérifiez votre connexion, puis recommencez.',
    },
    413: {
      title: 'Envoi trop volumineux',
      what: 'Ce que vous envoyez dépasse la taille acceptée : 20 Mo pour un fichier, 1 Mo pour un formulaire. Rien n’a été enregistré. Allégez le fichier ou découpez-le, puis recommencez.',
    },
    500: {
      title: 'Une erreur est survenue',
      what: 'Ce n’est pas de votre fait, et rien de ce que vous avez enregistré n’est perdu. Recommencez dans un instant.',
    },
    503: {
      title: 'Le portail revient dans un instant',
      what: 'Le service est momentanément indisponible. Ce qui était enregistré l’est toujours. Rechargez la page dans quelques secondes.',
    },
  },
  en: {
    400: {
      title: 'Request not understood',
      what: 'This address cannot be opened. Check it, or go back to the home page.',
    },
    403: {
      title: 'Sending refused',
      what: 'This was sent from another site than the portal, so we did not take it into account. Open the page from the portal and try again.',
    },
    404: { title: 'Page not found', what: 'This page does not exist, or you do not have access to it.' },
    405: { title: 'Not possible here', what: 'This address does not accept this kind of request.' },
    408: {
      title: 'Sending took too long',
      what: 'Your sending took too long. Check your connection, then try again.',
    },
    413: {
      title: 'Too large',
      what: 'What you send is over the accepted size: 20 MB for a file, 1 MB for a form. Nothing was saved. Make the file smaller or split it, then try again.',
    },
    500: {
      title: 'Something went wrong',
      what: 'It is not your doing, and nothing you saved is lost. Try again in a moment.',
    },
    503: {
      title: 'The portal will be back in a moment',
      what: 'The service is unavailable for now. What was saved still is. Reload the page in a few seconds.',
    },
  },
};
const HOME: Record<Locale, string> = { fr: 'Revenir à l’accueil', en: 'Back to the home page' };
const REFERENCE: Record<Locale, string> = {
  fr: 'Référence à donner au support :',
  en: 'Reference for the support:',
};

/** Status pages for what never reaches Remix, or comes back broken from it. Never a stack, never a cause. */
export function errorPage(req: IncomingMessage, status: number, requestId: string): string {
  const locale = preferredLocale(req.headers['accept-language']);
  const { title, what } = TEXTS[locale][status] ?? TEXTS[locale][500]!;
  return (
    `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><title>${title}</title>` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><style>${STYLE}</style></head>` +
    `<body><main><h1>${title}</h1><p>${what}</p><p><a href="/">${HOME[locale]}</a></p>` +
    `<p>${REFERENCE[locale]} <code>${requestId}</code></p></main></body></html>`
  );
}

/** The first of our languages in `Accept-Language`, French by default. */
export function preferredLocale(header: string | undefined): Locale {
  const first = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().slice(0, 2))
    .find((tag) => tag === 'fr' || tag === 'en');
  return first === 'en' ? 'en' : 'fr';
}
