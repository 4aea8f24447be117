import { isCompanyRole } from '~/domain/access/roles';
import { parseDay } from '~/domain/shared/day';
import type { Format } from '~/locales/format';
import type { Translate } from '~/locales/translation';

interface Speech {
  t: Translate;
  format: Format;
}

/**
 * The sentence of an action of the trail, from `audit:<action>` and its facts; an action without a sentence is
 * shown as it is written. `someone`: the person it was about, or "une personne".
 */
export function auditSentence(
  event: { action: string; facts: Record<string, unknown> | null; subject: string | null },
  { t, format }: Speech,
): string {
  const facts = Object.entries(event.facts ?? {}).map(([key, value]) => [key, shown(value, { t, format })]);
  const values = { someone: event.subject ?? t('audit:someone'), ...Object.fromEntries(facts) };
  const sentence = t(`audit:${event.action}`, values);
  return sentence === event.action ? t('audit:other', { action: event.action }) : sentence;
}

function shown(value: unknown, speech: Speech): string | number {
  const { t, format } = speech;
  if (Array.isArray(value)) return format.list(value.map((item) => String(shown(item, speech))));
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return JSON.stringify(value ?? '');
  if (isCompanyRole(value)) return t(`access:role.${value}`);
  return parseDay(value) ? format.day(value) : value;
}
