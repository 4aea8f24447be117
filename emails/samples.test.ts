import { describe, expect, it } from 'vitest';
import { locales } from '~/locales/translation';
import { i18nFor } from '~/platform/i18n.server';
import { type MailName, mails } from '.';
import type { Mail } from './layout';
import { samples } from './samples';

const service = { name: 'Santé & Travail', phone: '02 32 00 00 00' };
const origin = 'https://portail.example';

describe.each(locales)('every e-mail in %s', (locale) => {
  it.each(Object.keys(mails) as MailName[])('%s has its words and no gap', (name) => {
    const write = mails[name] as (args: object) => Mail;
    const { subject, html, text } = write({ data: samples[name], speech: i18nFor(locale), service, origin });
    expect(subject.length).toBeGreaterThan(5);
    for (const words of [subject, html, text]) {
      expect(words).not.toMatch(/undefined|null|NaN|\{\{/);
      // A key without a translation comes out as itself.
      expect(words).not.toMatch(/\b[a-zA-Z]+:[a-zA-Z]+\.[a-zA-Z]/);
    }
    expect(html).toContain(`lang="${locale}"`);
    for (const address of html.matchAll(/href="(https?:[^"]+)"/g))
      expect(address[1]).toMatch(/^https:\/\/portail\.example/);
  });
});
