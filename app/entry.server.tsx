import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import './http/load-context';
import { isDatabaseUnavailable } from './platform/db/unavailable';
import { DocumentProvider } from './ui/document';

export { portal } from './platform/lifecycle.server';

/** Renders a page in one go: without single fetch nothing streams, and one write is the cheapest. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, enhanceSrc }: AppLoadContext,
): Response {
  const html = renderToString(
    <DocumentProvider value={{ nonce, enhanceSrc }}>
      <RemixServer context={remixContext} url={request.url} />
    </DocumentProvider>,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response('<!DOCTYPE html>' + html, { status, headers });
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
  console.error(error);
}
