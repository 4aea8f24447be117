import { json } from '@remix-run/node';
import { personPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { enterService } from '~/services/access/actor';
import { findJob } from '~/services/job-runs.server';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** How far a job is, as JSON: what the progress bar asks for. */
export const loader = personPage('account:own', async ({ actor, params }) => {
  const scope = (enterService(actor) ?? actor).scope;
  const job = UUID.test(params.job ?? '') ? await findJob(scope, params.job ?? '') : null;
  if (!job) throw notFound();
  // A job that waits for somebody's decision has nothing more to show by itself.
  const finished = job.stage === 'preview' || ['done', 'failed', 'cancelled'].includes(job.state);
  return json({ done: job.done, total: job.total ?? undefined, finished });
});
