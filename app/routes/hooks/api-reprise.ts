import { publicPage } from '~/http/guard.server';
import { openJson } from '~/http/open-json.server';
import { answerReprise } from '~/services/visits/answer-reprise.server';
import { repriseBody } from '~/services/visits/reprise-api.server';

const HOUR = 3600;

export const loader = publicPage('tool:public', async ({ request, url, now }) => {
  const outcome = await answerReprise(url.searchParams, now);
  return openJson(request, repriseBody(outcome), { status: outcome.ok ? 200 : 400, maxAge: HOUR });
});
