import type { Format } from '~/locales/format';
import type { Translate } from '~/locales/translation';

/** What a job is doing, in words. */
export function stageText(
  t: Translate,
  format: Format,
  progress: { stage: string | null; done: number; total: number | null },
): string {
  const { stage, done, total } = progress;
  return t(`imports:progress.${stage ?? 'wait'}`, {
    count: format.integer(done),
    total: format.integer(total ?? 0),
  });
}
