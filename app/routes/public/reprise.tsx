import { json } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { REPRISE_PARAMETERS } from '~/domain/visits/reprise-query';
import { publicPage } from '~/http/guard.server';
import { answerReprise } from '~/services/visits/answer-reprise.server';
import { ReprisePage, type ReprisePageProps } from '~/ui/visits/reprise/reprise-page';

export const loader = publicPage('tool:public', async ({ url, today, now }) => {
  const asked = REPRISE_PARAMETERS.some((parameter) => url.searchParams.has(parameter));
  const outcome = asked ? await answerReprise(url.searchParams, now) : null;
  const page: ReprisePageProps = { query: url.search, outcome, today };
  return json(page, { status: outcome && !outcome.ok ? 400 : 200 });
});

export default function Reprise() {
  return <ReprisePage {...(useLoaderData() as ReprisePageProps)} />;
}
