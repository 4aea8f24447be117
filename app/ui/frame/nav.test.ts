import { expect, it } from 'vitest';
import { anonymous } from '../document';
import { currentOf, navOf } from './nav';

const company = { name: 'Boulangerie', number: '27-1', byMandate: false, radiated: false };
const all = { ...anonymous, name: 'Léa', space: 'company', company, can: () => true } as const;

it.each([
  ['/entreprise/27-1', 'shell:nav.home'],
  ['/entreprise/27-1/salaries/3?vue=partis', 'shell:nav.workers'],
  ['/entreprise/27-1/postes', 'shell:nav.workers'],
  ['/entreprise/27-1/declaration/duerp', 'shell:nav.declaration'],
  ['/entreprise/27-1/journal', 'shell:nav.access'],
  ['/aide', undefined],
])('%s is under %s', (here, label) => {
  expect(currentOf(navOf(all).items, here)?.label).toBe(label);
});

it('shows only what the person may open', () => {
  const readsInvoices = { ...all, can: (permission: string) => permission === 'invoice:view' };
  expect(navOf(readsInvoices).items.map(({ label }) => label)).toEqual(['shell:nav.invoices']);
});

it('has at most seven words in every space', () => {
  for (const viewer of [anonymous, all, { ...all, space: 'staff' as const }])
    expect(navOf(viewer).items.length).toBeLessThanOrEqual(7);
});
