import { Links, Meta, Outlet, useMatches } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useDocument } from './ui/document';

export function Layout({ children }: { children: ReactNode }) {
  const { nonce, enhanceSrc } = useDocument();
  const enhanced = useMatches().some((match) => (match.handle as { enhance?: boolean } | undefined)?.enhance);
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        {enhanced && <script type="module" nonce={nonce} src={enhanceSrc} />}
      </head>
      <body>{children}</body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}
