import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import './http/load-context';
import { MODEL_SERVICE } from './domain/shared/service-identity';
import { clearFlash, readFlash } from './http/flash.server';
import { apiWait } from './platform/api-limit.server';
import { isDatabaseUnavailable } from './platform/db/unavailable';
import { env } from './platform/env.server';
import { i18nFor, localeOf } from './platform/i18n.server';
import { portal as lifecycle } from './platform/lifecycle.server';
import { log } from './platform/log.server';
import { serviceIdentity } from './services/service-identity.server';
import { anonymous, type DocumentFacts, DocumentProvider, type Head } from './ui/document';
import { headOf } from './ui/head';
import { I18nProvider } from './ui/i18n';
import './services/boot.server';

/** What the HTTP front needs from the application besides its pages. */
export const portal = { ...lifecycle, apiWait };
export type Portal = typeof portal;

/**
 * Renders a page in one go: without single fetch nothing streams, and one write is the cheapest.
 * Title and script are put in afterwards, when the page has said which it needs.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { nonce, enhanceSrc, locale, viewer, unavailable } = context;
  const { pathname, search } = new URL(request.url);
  const speech = i18nFor(locale ?? localeOf(request));
  const flash = readFlash(request);
  // A page that says that the database is away must not need it.
  const service = await serviceIdentity().catch(() => MODEL_SERVICE);
  const head: Head = {};
  const facts: DocumentFacts = {
    here: pathname + search,
    demo: env().demo,
    service,
    viewer: viewer ?? anonymous,
    unavailable: unavailable ?? false,
    flash,
    head,
  };
  const html = renderToString(
    <I18nProvider value={speech}>
      <DocumentProvider value={facts}>
        <RemixServer context={remixContext} url={request.url} />
      </DocumentProvider>
    </I18nProvider>,
  );
  const script = html.includes(' data-enhance="') ? enhanceSrc : null;
  const filled = html.replace('<title></title>', () =>
    headOf(head, { t: speech.t, site: service.name, nonce, script }),
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', speech.locale);
  if (flash) headers.append('Set-Cookie', clearFlash());
  context.html = '<!DOCTYPE html>' + filled;
  return new Response(null, { status, headers });
}

/** Called by Remix for every error that no route expected. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  if (isDatabaseUnavailable(error)) {
    context.unavailable = true;
    return;
  }
  log.error({ err: error, requestId: context.requestId }, 'A page failed');
}
