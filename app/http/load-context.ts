import type { Locale } from '~/locales/translation';
import type { Viewer } from '~/ui/document';

/**
 * What the HTTP front hands to Remix with each request (`context` of loaders and actions).
 */
export interface PortalContext {
  /** Value for the `nonce` attribute of every script of this page. */
  nonce: string;
  /** Identifies the request in the log and in what a person may quote to the support. */
  requestId: string;
  /** Address of the client, the proxy's word being believed only from a trusted proxy. */
  ip: string;
  userAgent: string;
  /** URL of the client entry that loads the enhancements of a page. */
  enhanceSrc: string;
  /** When the request arrived; the clock port may hold another date. */
  now: Date;
  /** Set by the guards: the language of the person, once the session is known. */
  locale?: Locale;
  /** Set by the guards: who the page is written for, and which frame surrounds it. */
  viewer?: Viewer;
  /**
   * Set by the server entry: the page, whose `Response` then has no body. Through the body's stream it would be
   * encoded, copied and decoded again only to be packed.
   */
  html?: string;
  /** Set by `handleError` when the database is away: the front then answers 503. */
  unavailable?: boolean;
}

declare module '@remix-run/node' {
  interface AppLoadContext extends PortalContext {}
}
