import { z } from 'zod';
import type { Translate } from '~/locales/translation';

/** What a form shows again after a refusal: everything typed, and a sentence beside each wrong field. */
export interface FormState {
  values: Record<string, string | string[]>;
  errors: Record<string, string>;
}

export type Parsed<T> = { ok: true; value: T; form: FormState } | { ok: false; form: FormState };

/** Fields of a form as text; a name that comes several times becomes a list. Files are left out. */
export function fieldsOf(data: FormData): FormState['values'] {
  const values: FormState['values'] = {};
  for (const [name, value] of data) {
    if (typeof value !== 'string') continue;
    const known = values[name];
    values[name] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
  }
  return values;
}

/** A schema for checkboxes or a multiple select: none, one or many of a name are always a list. */
export const many = <S extends z.ZodType>(item: S) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(item),
  );

/** A text field that may stay empty: '' becomes null. */
export const optional = <S extends z.ZodType>(inner: S) =>
  z.preprocess(
    (value) => (typeof value !== 'string' || value.trim() === '' ? null : value.trim()),
    inner.nullable(),
  );

/** A checkbox. */
export const checkbox = z.preprocess(
  (value) => value === 'on' || value === 'true' || value === '1',
  z.boolean(),
);

/**
 * Reads and checks a posted form. The messages of the schema are translation keys (`ns:key`, or
 * `ns:key|{"max":80}` with facts); anything else becomes `shell:form.invalid`.
 */
export function parseFields<S extends z.ZodType>(
  data: FormData,
  schema: S,
  t: Translate,
): Parsed<z.output<S>> {
  const values = fieldsOf(data);
  const result = schema.safeParse(values);
  if (result.success) return { ok: true, value: result.data, form: { values, errors: {} } };
  const errors: Record<string, string> = {};
  for (const issue of result.error.issues) {
    const field = issue.path.map(String).join('.') || 'form';
    errors[field] ??= sentence(issue.message, t);
  }
  return { ok: false, form: { values, errors } };
}

/** `parseFields` on the body of a request. */
export async function parseForm<S extends z.ZodType>(
  request: Request,
  schema: S,
  t: Translate,
): Promise<Parsed<z.output<S>>> {
  return parseFields(await request.formData(), schema, t);
}

function sentence(message: string, t: Translate): string {
  const [key = '', facts] = message.split('|');
  if (!/^[a-z-]+:[\w.-]+$/i.test(key)) return t('shell:form.invalid');
  return t(key, facts ? (JSON.parse(facts) as Record<string, string | number>) : undefined);
}

/** A form refused for a reason that the schema cannot know. */
export const withErrors = (form: FormState, errors: Record<string, string>): FormState => ({
  ...form,
  errors: { ...form.errors, ...errors },
});
