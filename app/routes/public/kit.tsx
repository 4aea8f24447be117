import { useLoaderData } from '@remix-run/react';
import { publicPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { demoMode } from '~/services/demo/demo-people.server';
import { isKitPart, KitPage } from '~/ui/kit-page/kit-page';

export const loader = publicPage('demo:use', ({ url }) => {
  if (!demoMode()) throw notFound();
  const part = url.searchParams.get('partie');
  return { part: isKitPart(part) ? part : ('elements' as const) };
});

export default function Kit() {
  return <KitPage {...useLoaderData<typeof loader>()} />;
}
