import type { FormState } from './parse-form.server';
import type { Translate } from '~/locales/translation';

/** A refusal of a rule: its code, and the facts its sentence needs. */
export type Refusal = { code: string };

/** Sentences of refusals: keys are `<namespace>:refusal.<code>`, values the facts. */
export const refusalSentences = (t: Translate, namespace: string, refusals: readonly Refusal[]): string[] =>
  refusals.map(({ code, ...facts }) => t(`${namespace}:refusal.${code}`, facts));

/** A form refused by a rule, its sentences beside one field (or at the top: `form`). */
export const refusedForm = (
  t: Translate,
  namespace: string,
  refusals: readonly Refusal[],
  form: FormState = { values: {}, errors: {} },
  field = 'form',
): FormState => ({
  ...form,
  errors: { ...form.errors, [field]: refusalSentences(t, namespace, refusals).join(' ') },
});
