/** What a refused form gives back: the values as typed, and a sentence per wrong field. */
export interface FormState {
  values: Readonly<Record<string, string | readonly string[] | undefined>>;
  errors: Readonly<Record<string, string | undefined>>;
}

/** The value to show in a text field: what was just typed, else what is recorded. */
export function textOf(
  form: FormState | undefined,
  name: string,
  recorded: string | null | undefined,
): string {
  const typed = form?.values[name];
  if (typed === undefined) return recorded ?? '';
  return typeof typed === 'string' ? typed : (typed[0] ?? '');
}

/** The values ticked in a group: what was just sent, else what is recorded. An unticked group sends nothing. */
export function choicesOf(
  form: FormState | undefined,
  name: string,
  recorded: readonly string[] = [],
): readonly string[] {
  if (!form) return recorded;
  const sent = form.values[name];
  return sent === undefined ? [] : typeof sent === 'string' ? [sent] : sent;
}
