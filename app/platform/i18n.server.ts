import i18next, { type i18n } from 'i18next';
import { type Format, formats } from '~/locales/format';
import * as en from '~/locales/en';
import * as fr from '~/locales/fr';
import { isLocale, type Locale, locales, type Translate } from '~/locales/translation';
import { noBreakSpaces } from '~/locales/typography';
import { readCookie, writeCookie } from './session-cookie.server';

/** Everything a page, a mail or a document needs to speak to someone. */
export interface Speech {
  locale: Locale;
  t: Translate;
  format: Format;
}

/** A year: the choice of a language outlives the session. */
const COOKIE = 'langue';
const COOKIE_MAX_AGE = 31_536_000;

type Words = { [key: string]: string | Words };

function typeset(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, text]) => [
      key,
      typeof text === 'string' ? noBreakSpaces(text) : typeset(text),
    ]),
  );
}

type Filler = (values: Record<string, unknown>) => string;

/** Puts values into a sentence that only names them; null for one that formats them or quotes another key. */
function filler(sentence: string): Filler | null {
  if (sentence.includes('$t(') || /\{\{[^}]*[^\w\s}][^}]*\}\}/.test(sentence)) return null;
  const parts = sentence.split(/\{\{\s*(\w+)\s*\}\}/);
  return (values) => parts.map((part, at) => (at % 2 === 0 ? part : String(values[part] ?? ''))).join('');
}

/** One instance per language, made when the process starts: nothing is initialised in a request. */
function speechIn(locale: Locale): Speech {
  const words: Words = { ...(locale === 'fr' ? typeset({ ...fr }) : { ...en }) };
  const instance: i18n = i18next.createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: words },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  // A list says the same few words on every row; i18next takes microseconds for each.
  const plain = new Map<string, string>();
  const filled = new Map<string, Filler | null>();
  const t: Translate = (key, values) => {
    if (values) {
      let fill = filled.get(key);
      if (fill === undefined) {
        fill = instance.exists(key) ? filler(instance.t(key, { skipInterpolation: true }) as string) : null;
        filled.set(key, fill);
      }
      const isPlural = 'count' in values || 'context' in values || 'ordinal' in values;
      return fill && !isPlural
        ? fill(values as Record<string, unknown>)
        : (instance.t(key, values) as string);
    }
    let text = plain.get(key);
    if (text === undefined) {
      text = instance.t(key) as string;
      if (instance.exists(key)) plain.set(key, text);
    }
    return text;
  };
  return Object.freeze({ locale, t, format: formats[locale] });
}

const speech: Record<Locale, Speech> = { fr: speechIn('fr'), en: speechIn('en') };

/** The words and formats of a language. */
export function i18nFor(locale: Locale): Speech {
  return speech[locale];
}

/**
 * The language to answer in: what the person chose, else the cookie of this browser,
 * else the best of Accept-Language, else French.
 */
export function localeOf(request: Request, person?: { locale?: string | null } | null): Locale {
  if (isLocale(person?.locale)) return person.locale;
  const cookie = readCookie(request, COOKIE);
  if (isLocale(cookie)) return cookie;
  return preferred(request.headers.get('Accept-Language')) ?? locales[0];
}

/** The first of our languages in an Accept-Language header, by weight. */
function preferred(header: string | null): Locale | undefined {
  return (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(/;\s*q=/);
      return {
        language: tag.slice(0, 2).toLowerCase(),
        weight: weight === undefined ? 1 : Number(weight) || 0,
      };
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ language, weight }) => (weight > 0 ? language : ''))
    .find(isLocale);
}

/** The Set-Cookie header that keeps a language in this browser. */
export const languageCookie = (locale: Locale): string => writeCookie(COOKIE, locale, COOKIE_MAX_AGE);
