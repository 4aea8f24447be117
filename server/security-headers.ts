import helmet from 'helmet';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Pages that show a person's or a company's data, or that someone came to the worker's door: no cache may keep them. */
const PERSONAL =
  /^\/(?:entreprise|service|compte|portefeuille|connexion|deconnexion|premier-acces|invitations?|travaux|salarie|demo|sensibilisations\/participation)(?:\/|$)/i;

export function isPersonal(pathname: string): boolean {
  return PERSONAL.test(pathname);
}

/** Sets on a response every security header that does not depend on the page. */
export function createSecurityHeaders(options: { https: boolean }) {
  const apply = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: options.https ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    // "same-origin" and not "no-referrer": with the latter browsers send "Origin: null" on our own forms.
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    xPermittedCrossDomainPolicies: { permittedPolicies: 'none' },
  });
  return (req: IncomingMessage, res: ServerResponse): void => {
    apply(req, res, () => undefined);
    res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  };
}

/**
 * The content policy of one page. 'self' beside the nonce lets the client entry import its enhancements,
 * which are static files of this origin; nothing a person uploads is ever served as a script.
 */
export function contentPolicy(nonce: string, https: boolean): string {
  return (
    `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self'; img-src 'self' data:; ` +
    `font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-src 'self'; ` +
    `base-uri 'none'; frame-ancestors 'none'${https ? '; upgrade-insecure-requests' : ''}`
  );
}
