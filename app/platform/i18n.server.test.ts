import i18next from 'i18next';
import { expect, it } from 'vitest';
import * as en from '~/locales/en';
import * as fr from '~/locales/fr';
import { i18nFor, localeOf } from './i18n.server';

const request = (headers: Record<string, string>) => new Request('http://localhost/', { headers });

it.each([
  ['the person’s choice first', { Cookie: 'langue=fr' }, { locale: 'en' }, 'en'],
  ['then the cookie', { Cookie: 'a=b; langue=en', 'Accept-Language': 'fr' }, null, 'en'],
  ['then the browser, by weight', { 'Accept-Language': 'de, fr;q=0.4, en-GB;q=0.8' }, null, 'en'],
  ['never a language refused by weight 0', { 'Accept-Language': 'en;q=0' }, null, 'fr'],
  ['French otherwise', { Cookie: 'langue=xx', 'Accept-Language': 'de' }, undefined, 'fr'],
] as const)('%s', (_, headers, person, expected) => {
  expect(localeOf(request(headers), person)).toBe(expected);
});

/** Every sentence of a language by its key, plural forms left out: those always go through i18next. */
function sentences(words: object, prefix: string): [key: string, text: string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] =>
    typeof value !== 'string'
      ? sentences(value as object, prefix + name + (prefix.includes(':') ? '.' : ':'))
      : /_(?:zero|one|two|few|many|other)$/.test(name)
        ? []
        : [[prefix + name, value]],
  );
}

it.each([
  ['fr', fr],
  ['en', en],
] as const)('fills sentences as i18next does, in %s', async (locale, words) => {
  const reference = i18next.createInstance();
  await reference.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { ...words } },
    interpolation: { escapeValue: false },
  });
  const spaces = (text: string) => text.replace(/\s/g, ' ');
  let filled = 0;
  for (const [key, text] of sentences({ ...words }, '')) {
    const names = [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!);
    if (names.length === 0 || names.includes('count')) continue;
    const values = Object.fromEntries(names.map((name) => [name, `«${name}»`]));
    expect([key, spaces(i18nFor(locale).t(key as never, values as never))]).toEqual([
      key,
      spaces(reference.t(key, values)),
    ]);
    filled++;
  }
  expect(filled).toBeGreaterThan(50);
});
