import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dueView, dueViewQuery, isDueNarrowed } from './due-view';
import { visitView, visitViewQuery } from './visit-view';

const site = '01932f00-0000-7000-8000-000000000000';
const kept = (fields: object) =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      value === null || value === '' ? [] : [[name, String(value)]],
    ),
  );

it.each([
  ['', {}, false],
  ['filtre=retard&page=3', { filtre: 'retard', page: 3 }, false],
  ['categorie=SIA', { categorie: 'SIA' }, true],
  [`etablissement=${site}&tout=oui`, { etablissement: site, tout: 'oui' }, true],
  ['q=%20Durand%20', { q: 'Durand' }, true],
  ['filtre=autre&categorie=VIP&etablissement=1&tout=non&page=0', {}, false],
])('what is due: "%s"', (query, expected, narrowed) => {
  const view = dueView(new URLSearchParams(query));
  const whole = { q: '', filtre: 'tous', categorie: null, etablissement: null, tout: null, page: 1 };
  expect(view).toEqual({ ...whole, ...expected });
  expect(isDueNarrowed(view)).toBe(narrowed);
});

it.each([
  ['', {}],
  ['vue=passees&type=reprise&page=2', { vue: 'passees', type: 'reprise', page: 2 }],
  ['vue=toutes&type=VDT&page=10001', {}],
])('visits: "%s"', (query, expected) => {
  expect(visitView(new URLSearchParams(query))).toEqual({
    vue: null,
    q: '',
    type: null,
    page: 1,
    ...expected,
  });
});

it('whatever an address says is read, and its view leads to itself', () => {
  const names = fc.constantFrom('q', 'filtre', 'categorie', 'etablissement', 'tout', 'page', 'vue', 'type');
  const value = fc.oneof(fc.string(), fc.constantFrom('retard', 'SIR', 'oui', '2', 'passees', 'spe', site));
  fc.assert(
    fc.property(fc.array(fc.tuple(names, value)), (pairs) => {
      const query = new URLSearchParams(pairs);
      const due = dueView(query);
      expect(dueView(kept(dueViewQuery(due)))).toEqual(due);
      const visits = visitView(query);
      expect(visitView(kept(visitViewQuery(visits)))).toEqual(visits);
    }),
  );
});
