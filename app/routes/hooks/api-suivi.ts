import { publicPage } from '~/http/guard.server';
import { openJson } from '~/http/open-json.server';
import { answerFollowUp } from '~/services/declarations/answer-follow-up.server';
import { followUpBody } from '~/services/declarations/follow-up-api.server';

const HOUR = 3600;
/** Without a date the answer is that of today: it must not outlive midnight by much. */
const MINUTES = 300;

export const loader = publicPage('tool:public', async ({ request, url, today, now }) => {
  const outcome = await answerFollowUp(url.searchParams, { today, now });
  const maxAge = url.searchParams.get('date') ? HOUR : MINUTES;
  return openJson(request, followUpBody(outcome), { status: outcome.ok ? 200 : 400, maxAge });
});
