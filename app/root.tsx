import { Outlet } from '@remix-run/react';
import type { ReactNode } from 'react';
import stylesheet from './styles/app.css?url';
import { Frame } from './ui/frame/frame';
import { useI18n } from './ui/i18n';
import { StatusPage } from './ui/status-page';

/** The document. The server entry writes title and script where `<title>` stands, once the page is known. */
export function Layout({ children }: { children: ReactNode }) {
  const { locale } = useI18n();
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title />
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body>
        <Frame>{children}</Frame>
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <StatusPage />;
}
