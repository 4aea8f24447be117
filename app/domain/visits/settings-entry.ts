import { z } from 'zod';
import { type VisitSettings, visitSettingsSchema } from './settings';

const { noticeHours, reminderDays, absenceTargetPercent, proposalDays } = visitSettingsSchema.shape;

/** A number as typed (`7,2` or `7.2`), within the bounds of the setting. */
const typed = (bounds: z.ZodType<number, number | undefined>, message: string) =>
  z.string({ error: message }).transform((text, context) => {
    const plain = text.trim().replace('%', '').trim().replace(',', '.');
    const read = bounds.safeParse(/^\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN);
    if (read.success) return read.data;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

const ticked = z.preprocess((value) => value === 'on', z.boolean());

/** Days before an appointment as typed, `7, 2`: each once, farthest first; nothing: no reminder. */
const typedDays = z.string().transform((text, context) => {
  const days = [
    ...new Set(
      text
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map(Number),
    ),
  ].sort((a, b) => b - a);
  const read = reminderDays.safeParse(days);
  if (read.success) return read.data;
  context.addIssue({ code: 'custom', message: 'visitSettings:error.reminderDays' });
  return z.NEVER;
});

/** The settings of visits as typed on their page; messages are keys of the namespace `visitSettings`. */
export const visitSettingsEntry = z.object({
  noticeHours: typed(noticeHours, 'visitSettings:error.noticeHours'),
  feeForAbsence: ticked,
  reminderDays: typedDays,
  smsDayBefore: ticked,
  absenceTargetPercent: typed(absenceTargetPercent, 'visitSettings:error.absenceTargetPercent'),
  trajetAsNonProfessional: ticked,
  proposalDays: typed(proposalDays, 'visitSettings:error.proposalDays'),
}) satisfies z.ZodType<VisitSettings>;

/** The settings as their form would send them: an unticked box sends nothing. */
export function visitSettingsValues(settings: VisitSettings): Record<string, string> {
  const boxes = (['feeForAbsence', 'smsDayBefore', 'trajetAsNonProfessional'] as const).filter(
    (name) => settings[name],
  );
  return {
    noticeHours: String(settings.noticeHours),
    reminderDays: settings.reminderDays.join(', '),
    absenceTargetPercent: String(settings.absenceTargetPercent).replace('.', ','),
    proposalDays: String(settings.proposalDays),
    ...Object.fromEntries(boxes.map((name) => [name, 'on'])),
  };
}
