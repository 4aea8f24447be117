import { z } from 'zod';
import { can } from '~/domain/access/permissions';
import { type Day, parseDay } from '~/domain/shared/day';
import { optionalDaySchema } from '~/domain/shared/schemas';
import { paths } from '~/paths';
import type { StaffActor } from '~/services/access/actor';
import { cancelDay, fixDueOfVisit, notePresence, PRESENCES } from '~/services/visits/hold-visit.server';
import { flash } from './flash.server';
import type { PageArgs } from './guard.server';
import { checkbox, type FormState, parseForm } from './parse-form.server';
import { again, notFound, seeOther } from './refuse';

const schema = z.discriminatedUnion('act', [
  z.object({ act: z.enum(PRESENCES), visit: z.uuid() }),
  z.object({ act: z.literal('fix'), visit: z.uuid(), fixedOn: optionalDaySchema }),
  z.object({ act: z.literal('away'), professional: z.uuid(), sure: checkbox }),
]);

type Refused = { form: FormState; about: string };

/** What the forms of the day sheet do: a presence in one click, the next day fixed, the professional away. */
export async function daySheetAct({ actor, request, url, today, t, format }: PageArgs<StaffActor>): Promise<Response | Refused> {
  const parsed = await parseForm(request, schema, t);
  const day: Day = parseDay(url.searchParams.get('jour') ?? '') ?? today;
  const back = paths.daySheet({ jour: day, professionnel: url.searchParams.get('professionnel') });
  const { form } = parsed;
  const refuse = (field: string, code: string, facts: Record<string, unknown>, about = String(form.values.visit)) =>
    again<Refused>({ form: { ...form, errors: { [field]: t(`daySheet:refusal.${code}`, shown(facts)) } }, about });
  const shown = (facts: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(facts).map(([key, fact]) => [key, parseDay(String(fact)) ? format.day(String(fact)) : String(fact)]),
    );
  if (!parsed.ok) {
    if (!form.errors.fixedOn) throw notFound();
    return again({ form, about: String(form.values.visit) });
  }
  const entry = parsed.value;
  if (entry.act === 'away') {
    if (!can(actor.subject, 'slots:manage')) throw notFound();
    if (!entry.sure) return refuse('sure', 'not-sure', {}, 'away');
    const count = await cancelDay(actor, entry.professional, day);
    return seeOther(back, flash({ kind: 'success', text: t('daySheet:done.away', { count }) }));
  }
  if (entry.act === 'fix') {
    if (!can(actor.subject, 'visit:fix-due')) throw notFound();
    const fixed = await fixDueOfVisit(actor, entry.visit, entry.fixedOn);
    if (!fixed) throw notFound();
    if (!fixed.ok) {
      const { code, ...facts } = fixed.refusals[0]!;
      return refuse('fixedOn', code, facts);
    }
    const text = entry.fixedOn
      ? t('daySheet:done.fix', { day: format.day(entry.fixedOn) })
      : t('daySheet:done.unfix');
    return seeOther(`${back}#${entry.visit}`, flash({ kind: 'success', text }));
  }
  const noted = await notePresence(actor, entry.visit, entry.act);
  if (!noted) throw notFound();
  if (!noted.ok) {
    const { code, ...facts } = noted.refusals[0]!;
    return refuse('form', code, facts);
  }
  return seeOther(`${back}#${entry.visit}`, flash({ kind: 'success', text: t(`daySheet:done.${entry.act}`) }));
} // prettier-ignore
