/** The languages of the portal; the first is the default. */
export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];

/** True when a value from outside names one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** `t('shell:nav.home')`: the sentence of a key in the language it was made for. */
export type Translate = (key: string, values?: Record<string, unknown>) => string;

/**
 * The shape an English file must have to be the translation of a French one (`satisfies Translation<typeof fr>`).
 * English has no `_many` plural, so those keys are left out.
 */
export type Translation<T> = {
  [K in keyof T as K extends `${string}_many` ? never : K]: T[K] extends string ? string : Translation<T[K]>;
};
