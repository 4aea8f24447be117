import type { Format } from '~/locales/format';
import type { Translate } from '~/locales/translation';
import type { VisitKind } from '~/domain/visits/kinds';

type Refusal = {
  code: string;
  kinds?: readonly VisitKind[];
  taken?: number;
  clashes?: readonly { startsAt: Date; endsAt: Date; centre: string }[];
};

/** The field that a refusal is about; the others are about the form. */
const FIELD: Record<string, string> = {
  'hours-order': 'to',
  'break-outside': 'breakFrom',
  'no-slot': 'minutes',
  'in-the-past': 'day',
  'until-order': 'until',
  'until-too-far': 'until',
  'open-kinds': 'kinds',
  'kinds-profession': 'kinds',
  'unknown-professional': 'professional',
  'unknown-centre': 'centre',
  overlap: 'from',
};

/** Refusals of a vacation as sentences beside their fields. */
export function refusedFields(
  t: Translate,
  format: Format,
  refusals: readonly Refusal[],
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const refusal of refusals) errors[FIELD[refusal.code] ?? 'form'] ??= refusalText(t, format, refusal);
  return errors;
}

/** One refusal of a vacation in words: of an overlap, each slot that is in the way. */
export function refusalText(
  t: Translate,
  format: Format,
  { code, kinds = [], taken, clashes = [] }: Refusal,
): string {
  if (code === 'overlap' && clashes.length > 0) {
    const list = clashes.map(({ startsAt, endsAt, centre }) =>
      t('duty:clash', { at: format.dateTime(startsAt), to: format.time(endsAt), centre }),
    );
    return t('duty:refusal.overlap-with', { list: format.list(list) });
  }
  return t(`duty:refusal.${code}`, {
    kinds: format.list(kinds.map((kind) => t(`visits:kind.${kind}`))),
    count: taken ?? 0,
  });
}
