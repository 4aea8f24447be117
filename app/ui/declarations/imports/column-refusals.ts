import type { Target } from '~/domain/declarations/import/targets';
import type { Translate } from '~/locales/translation';
import { targetText } from './words';

/** Why a choice of columns cannot be read, in words. */
export const columnRefusals = (
  t: Translate,
  refusals: readonly ({ code: string } | { code: 'target-twice'; target: Target })[],
): string[] =>
  refusals.map((refusal) =>
    t(`imports:columns.refusal.${refusal.code}`, {
      target: 'target' in refusal ? targetText(t, refusal.target) : '',
    }),
  );
