import { createContext, type ReactNode, useContext } from 'react';
import type { Format } from '~/locales/format';
import type { Locale, Translate } from '~/locales/translation';

/** What a component needs to speak: words, and how numbers and dates are written. */
export interface I18n {
  t: Translate;
  locale: Locale;
  format: Format;
}

const I18nContext = createContext<I18n | null>(null);

/** Gives the page its language. The server entry wraps every page in it. */
export function I18nProvider({ value, children }: { value: I18n; children: ReactNode }) {
  return <I18nContext.Provider value={value}>{children}</I18nContext.Provider>;
}

/** The language of the page being written. */
export function useI18n(): I18n {
  const value = useContext(I18nContext);
  if (!value) throw new Error('useI18n: no I18nProvider above this component');
  return value;
}
