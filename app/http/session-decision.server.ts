import { z } from 'zod';
import { CANCEL_REASONS } from '~/domain/sessions/cancel-reasons';
import { daySchema } from '~/domain/shared/schemas';
import { paths } from '~/paths';
import type { StaffActor } from '~/services/access/actor';
import { decideSession, type Decision } from '~/services/sessions/staff/decide-session.server';
import { postponeSession } from '~/services/sessions/staff/edit-session.server';
import { mergeSessions } from '~/services/sessions/staff/merge-sessions.server';
import { flash } from './flash.server';
import type { PageArgs } from './guard.server';
import { type FormState, parseFields, withErrors } from './parse-form.server';
import { again, notFound, seeOther } from './refuse';
import { refusedSession } from './session-forms.server';

const acts = z.object({ act: z.enum(['publish', 'confirm', 'cancel', 'reopen', 'postpone', 'merge']) });
const cancelSchema = z.object({ reason: z.enum(CANCEL_REASONS, { error: 'board:error.reason' }) });
const mergeSchema = z.object({
  into: z.coerce.number({ error: 'board:error.target' }).int('board:error.target'),
});
const postponeSchema = z
  .object({ version: z.coerce.number().int(), day: daySchema, decision: daySchema })
  .refine(({ day, decision }) => decision <= day, {
    path: ['decision'],
    message: 'board:error.decisionAfter',
  });

type Answer = Promise<Response | { form: FormState }>;

/** What the forms on the page of a session decide: publish, confirm, cancel, reopen, put off, merge. */
export async function decideOn({ actor, request, t }: PageArgs<StaffActor>, number: number): Answer {
  const data = await request.formData();
  const named = parseFields(data, acts, t);
  if (!named.ok) throw notFound();
  const { act } = named.value;
  const back = (to: number, text: string, undo?: Parameters<typeof flash>[0]['undo']) =>
    seeOther(paths.staffSession(to), flash({ kind: 'success', text, ...(undo && { undo }) }));
  const refuse = (form: FormState, refusals: Parameters<typeof refusedSession>[1]) =>
    again({ form: withErrors(form, refusedSession(t, refusals)) }, refusals.some(({ code }) => code === 'changed-meanwhile') ? 409 : 422);
  if (act === 'merge') {
    const { form, ...parsed } = parseFields(data, mergeSchema, t);
    if (!parsed.ok) return again({ form });
    const done = await mergeSessions(actor, { from: number, into: parsed.value.into });
    if (!done) throw notFound();
    return done.ok ? back(parsed.value.into, t('board:said.merged', done.value)) : refuse(form, done.refusals);
  }
  if (act === 'postpone') {
    const { form, ...parsed } = parseFields(data, postponeSchema, t);
    if (!parsed.ok) return again({ form });
    const done = await postponeSession(actor, number, parsed.value);
    if (!done) throw notFound();
    return done.ok ? back(number, t('board:said.postponed')) : refuse(form, done.refusals);
  }
  let decision: Decision = { event: act };
  if (act === 'cancel') {
    const parsed = parseFields(data, cancelSchema, t);
    if (!parsed.ok) return again({ form: parsed.form });
    decision = { event: act, reason: parsed.value.reason };
  }
  const done = await decideSession(actor, number, decision);
  if (!done) throw notFound();
  if (!done.ok) return refuse(named.form, done.refusals);
  const undo = { action: paths.staffSession(number), label: t('board:said.undo'), fields: { act: 'reopen' } };
  return back(number, t(`board:said.${act}`), act === 'confirm' ? undo : undefined);
} // prettier-ignore
