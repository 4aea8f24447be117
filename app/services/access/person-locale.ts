import { isLocale, type Locale, locales } from '~/locales/translation';

/** The language to write to a person in: the one he chose, else French. */
export const localeOfPerson = (person: { locale: string | null }): Locale =>
  isLocale(person.locale) ? person.locale : locales[0];
