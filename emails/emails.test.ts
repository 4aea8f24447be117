import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { i18nFor } from '~/platform/i18n.server';
import { mails } from '.';
import { letter } from './layout';

const service = { name: 'Santé & Travail', phone: '02 32 00 00 00' };

it('has every e-mail in the README, and nothing else', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  const listed = [...readme.matchAll(/^\| `([\w/-]+)`/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual(Object.keys(mails).sort());
});

it('says the same facts in the page and in the text, and escapes what people wrote', () => {
  const { html, text } = letter(
    'Déclaration reçue',
    [
      { kind: 'text', text: 'Chez <Lemoine> & fils' },
      { kind: 'facts', rows: [['Effectif', '6 salariés']] },
      { kind: 'button', label: 'Voir', url: 'https://portail.example/a?b=1&c=2' },
    ],
    i18nFor('fr'),
    service,
  );
  expect(html).toContain('Chez &lt;Lemoine&gt; &amp; fils');
  expect(html).toContain('href="https://portail.example/a?b=1&amp;c=2"');
  for (const fact of [
    'Santé & Travail',
    'Chez <Lemoine> & fils',
    'Effectif',
    '6 salariés',
    'https://portail.example/a?b=1&c=2',
  ])
    expect(text).toContain(fact);
});
