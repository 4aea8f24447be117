import { z } from 'zod';
import { hoursSchema, useSchema } from '~/domain/visits/duty-session';
import { paths } from '~/paths';
import type { StaffActor } from '~/services/access/actor';
import {
  addSlots,
  closeDutySession,
  editDutySession,
  moveFromSlot,
  removeSlot,
} from '~/services/visits/duty-session.server';
import { refusedFields } from '~/ui/visits/duty/refusals';
import { flash } from './flash.server';
import type { PageArgs } from './guard.server';
import { type FormState, parseFields, withErrors } from './parse-form.server';
import { again, notFound, seeOther } from './refuse';

const ACTS = ['edit', 'add', 'remove', 'move', 'close'] as const;
type SessionAct = (typeof ACTS)[number];
const actSchema = z.object({ act: z.enum(ACTS) });
const slotSchema = z.object({ slot: z.uuid() });

type Taken = Awaited<ReturnType<typeof editDutySession>>;

/** What the forms on the page of a vacation do: how its slots are taken, slots more or less, an appointment moved, the end. */
export async function changeSession(
  { actor, request, t, format }: PageArgs<StaffActor>,
  id: string,
): Promise<Response | { form: FormState; about: SessionAct }> {
  const data = await request.formData();
  const named = parseFields(data, actSchema, t);
  if (!named.ok) throw notFound();
  const { act } = named.value;
  const take = async <S extends z.ZodType>(
    schema: S,
    change: (value: z.output<S>) => Promise<Taken>,
  ): Promise<Response | { form: FormState; about: SessionAct }> => {
    const parsed = parseFields(data, schema, t);
    if (!parsed.ok) return again({ form: parsed.form, about: act });
    const done = await change(parsed.value);
    if (!done) throw notFound();
    if (!done.ok)
      return again({
        form: withErrors(parsed.form, refusedFields(t, format, done.refusals)),
        about: act,
      });
    const text = t(`duty:done.${act}`, { count: done.value.slots });
    return seeOther(act === 'close' ? paths.dutySessions() : paths.dutySession(id), flash({ kind: 'success', text }));
  };
  switch (act) {
    case 'edit':
      return take(useSchema, (use) => editDutySession(actor, id, use));
    case 'add':
      return take(hoursSchema, (hours) => addSlots(actor, id, hours));
    case 'remove':
      return take(slotSchema, ({ slot }) => removeSlot(actor, id, slot));
    case 'close':
      return take(z.object({}), () => closeDutySession(actor, id));
    case 'move': {
      const parsed = parseFields(data, slotSchema, t);
      if (!parsed.ok || !(await moveFromSlot(actor, id, parsed.value.slot))) throw notFound();
      return seeOther(paths.dutySession(id), flash({ kind: 'success', text: t('duty:done.move') }));
    }
  }
} // prettier-ignore
