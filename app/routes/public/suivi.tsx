import { json } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { publicPage } from '~/http/guard.server';
import { answerFollowUp } from '~/services/declarations/answer-follow-up.server';
import { FollowUpPage, type FollowUpPageProps } from '~/ui/declarations/follow-up/follow-up-page';

export const loader = publicPage('tool:public', async ({ url, today, now }) => {
  const outcome = await answerFollowUp(url.searchParams, { today, now });
  const page: FollowUpPageProps = { query: url.search, outcome, today };
  return json(page, { status: outcome.ok ? 200 : 400 });
});

export default function Suivi() {
  return <FollowUpPage {...(useLoaderData() as FollowUpPageProps)} />;
}
