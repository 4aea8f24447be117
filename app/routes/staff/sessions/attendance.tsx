import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { attendanceFrom, attendanceOpen } from '~/domain/sessions/attendance';
import { daySchema } from '~/domain/shared/schemas';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { many, optional, parseForm, withErrors } from '~/http/parse-form.server';
import { again, notFound, seeOther } from '~/http/refuse';
import { numberIn } from '~/http/session-number.server';
import { paths } from '~/paths';
import { noteAttendance } from '~/services/sessions/after/note-attendance.server';
import { showAttendance } from '~/services/sessions/after/show-attendance.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { AttendancePage } from '~/ui/sessions/after/attendance-page';

const schema = z
  .object({
    listed: many(z.uuid()),
    present: many(z.uuid()),
    draft: optional(z.uuid()),
    name: optional(z.string().max(120)),
    company: optional(z.string().max(20)),
    replay: optional(z.url({ protocol: /^https$/, error: 'presence:replayWrong' }).max(500)),
    until: optional(daySchema),
    act: z.enum(['save', 'hold']),
  })
  .refine(({ name, company }) => name !== null || company === null, {
    path: ['name'],
    message: 'presence:nameNeeded',
  })
  .refine(({ replay, until }) => (replay === null) === (until === null), {
    path: ['until'],
    message: 'presence:replayBoth',
  });

const FIELD = {
  'unknown-company': 'company',
  'no-seat': 'name',
  'nobody-came': 'present',
  'not-yet': 'form',
};

export const loader = staffPage('session:attend', async ({ actor, params, now }) => {
  const list = await showAttendance(actor, numberIn(params.session));
  if (!list) throw notFound();
  const startsAt = new Date(list.startsAt);
  return {
    list,
    open: attendanceOpen(list.state, startsAt, now),
    from: attendanceFrom(startsAt).toISOString(),
    draft: randomUUID(),
  };
});

export const action = staffPage('session:attend', async ({ actor, params, request, t }) => {
  const number = numberIn(params.session);
  const { form, ...parsed } = await parseForm(request, schema, t);
  if (!parsed.ok) return again({ form });
  const { listed, present, draft, name, company, replay, until, act } = parsed.value;
  const done = await noteAttendance(actor, number, {
    listed,
    present,
    walkIn: name && draft ? { id: draft, name, company } : null,
    replay: { url: replay, until },
    hold: act === 'hold',
  });
  if (!done) throw notFound();
  if (!done.ok)
    return again({
      form: withErrors(
        form,
        Object.fromEntries(done.refusals.map(({ code }) => [FIELD[code], t(`presence:refusal.${code}`)])),
      ),
    });
  const count = done.value.present;
  return act === 'hold'
    ? seeOther(paths.staffSession(number), flash({ kind: 'success', text: t('presence:held', { count }) }))
    : seeOther(
        paths.staffSession(number, '/emargement'),
        flash({ kind: 'success', text: t('presence:saved', { count }) }),
      );
});

export default function Attendance() {
  return <AttendancePage {...usePageData<typeof loader>()} form={useRefusal<typeof action>()?.form} />;
}
