import { expect, it } from 'vitest';
import { headOf } from './head';

const options = { t: () => 'Erreur\u00a0:', site: 'Le service', nonce: 'n', script: null };

it('names the page, then the service', () => {
  expect(headOf({ title: 'Mes <salariés>' }, options)).toBe(
    '<title>Mes &lt;salariés&gt; · Le service</title>',
  );
});
it('says first that a form was refused', () => {
  expect(headOf({ title: 'Adresse', refused: true }, options)).toContain('<title>Erreur : Adresse');
});
it('loads a script only on a page that has something to enhance', () => {
  expect(headOf({}, { ...options, script: '/e.js' })).toContain(
    '<script type="module" nonce="n" src="/e.js">',
  );
  expect(headOf({}, options)).not.toContain('script');
});
it('refreshes by itself only where scripts are off', () => {
  expect(headOf({ refresh: 3 }, options)).toContain(
    '<noscript><meta http-equiv="refresh" content="3"></noscript>',
  );
});
