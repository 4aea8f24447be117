import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '~/domain/access/permissions';
import { i18nFor } from '~/platform/i18n.server';
import * as en from './en';
import * as fr from './fr';

type Words = { [key: string]: string | Words };

function keysOf(words: Words, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}
function allKeys(language: object): Set<string> {
  return new Set(
    Object.entries(language as Words).flatMap(([ns, words]) =>
      typeof words === 'string' ? [] : keysOf(words, `${ns}:`),
    ),
  );
}
const inFrench = allKeys(fr);
const inEnglish = allKeys(en);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('generated'));
}

/** Every literal 'namespace:key' of the code: arguments of t, zod messages, tables of labels. */
function usedKeys(): { key: string; path: string }[] {
  const literal = new RegExp(`['"\`]((?:${Object.keys(fr).join('|')}):[\\w-]+(?:\\.[\\w-]+)*)['"\`]`, 'g');
  return [...sources('app'), ...sources('emails')].flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(literal)].map((match) => ({ key: match[1] ?? '', path })),
  );
}

describe('the two languages', () => {
  it('have the same keys (English has no _many)', () => {
    expect([...inFrench].filter((key) => !key.endsWith('_many') && !inEnglish.has(key))).toEqual([]);
    expect([...inEnglish].filter((key) => !inFrench.has(key))).toEqual([]);
  });
  it('have the three French plurals wherever there is one', () => {
    const bases = [...inFrench].filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -4));
    const missing = bases.filter((key) => !inFrench.has(`${key}_many`) || !inFrench.has(`${key}_other`));
    expect(missing).toEqual([]);
  });
  it('hold every key that the code names', () => {
    const isPermission = (key: string) => (PERMISSIONS as readonly string[]).includes(key);
    const exists = (key: string) => inFrench.has(key) || inFrench.has(`${key}_other`) || isPermission(key);
    expect(usedKeys().filter(({ key }) => !exists(key))).toEqual([]);
  });
});

describe('t', () => {
  it('answers in its language, with values and French spaces', () => {
    expect(i18nFor('fr').t('shell:nav.home')).toBe('Accueil');
    expect(i18nFor('en').t('shell:company.number', { number: 12 })).toBe('no. 12');
    expect(i18nFor('fr').t('shell:error')).toBe('Erreur\u00a0:');
  });
});
