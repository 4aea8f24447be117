import { expect, it } from 'vitest';
import { localeOf } from './i18n.server';

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
