import type { Preview, WorkerFormChoices } from '~/services/declarations/show-worker-form.server';
import { previewWorker } from '~/services/declarations/show-worker-form.server';
import type { CompanyActor } from '~/services/access/actor';
import type { Day } from '~/domain/shared/day';
import { json } from '@remix-run/node';
import type { WorkerRecord } from '~/services/declarations/worker-record.server';
import { valuesOf } from '~/ui/declarations/worker-values';
import type { FormState } from './parse-form.server';

/** What the page of a worker shows again after its form was sent and not taken, or only asked for the follow-up. */
export interface WorkerFormAgain {
  form: FormState;
  choices: WorkerFormChoices;
  preview: Preview | null;
  hidden: Record<string, string>;
  errors: string[];
  alike: { id: string; name: string } | null;
  recordedMeanwhile: Record<string, string | string[]> | null;
}

type Again = Pick<WorkerFormAgain, 'form' | 'hidden'> &
  Partial<WorkerFormAgain> & {
    /** The record as a colleague left it meanwhile. */
    current?: WorkerRecord;
  };

/** Answers with the form as typed: 200 for a preview, 422 when refused, 409 when someone else wrote meanwhile. */
export async function workerFormAgain(
  actor: CompanyActor,
  { status, today, current, ...again }: Again & { status: 200 | 409 | 422; today: Day },
) {
  const shown = await previewWorker(actor, again.form.values, today);
  const recordedMeanwhile = current ? valuesOf(current, shown.choices.referenceDate) : null;
  const page: WorkerFormAgain = { errors: [], alike: null, ...shown, ...again, recordedMeanwhile };
  return json(page, { status });
}

/** The form without its errors: a preview judges nothing. */
export const unjudged = ({ values }: FormState): FormState => ({ values, errors: {} });
