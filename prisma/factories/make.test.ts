import { expect, test } from 'vitest';
import { day } from '~/domain/shared/day';
import { parseSiren, parseSiret } from '~/domain/shared/identifiers';
import { makers } from './make';

test('the same seed makes the same rows, another seed makes others', () => {
  const rows = (seed: string) => {
    const make = makers(seed);
    const company = make.adherent();
    return [company, make.worker(company, make.post(company)), make.person()];
  };
  expect(rows('a')).toEqual(rows('a'));
  expect(rows('a')).not.toEqual(rows('b'));
});

test('numbers have right keys, ids are UUIDs of version 7 in order', () => {
  const make = makers('numbers');
  const companies = Array.from({ length: 300 }, () => make.adherent());
  expect(companies.map(({ siren }) => parseSiren(siren))).toEqual(companies.map(({ siren }) => siren));
  expect(new Set(companies.map(({ siren }) => siren)).size).toBe(300);
  const sirets = companies.map((company) => make.etablissement(company, { n: 2 }).siret);
  expect(sirets.map(parseSiret)).toEqual(sirets);
  const ids = companies.map(({ id }) => id);
  expect(
    ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
  ).toBe(true);
  expect([...ids].sort()).toEqual(ids);
});

test('a made worker carries what the domain computes', () => {
  const make = makers('worker', { referenceDate: day('2025-01-01') });
  const company = make.adherent();
  const cariste = make.post(company, { name: 'Cariste', exposures: ['SIR-CONDUITE'] });
  expect(make.worker(company, cariste)).toMatchObject({
    category: 'SIR',
    categoryReasons: ['SIR-CONDUITE'],
    missing: [],
  });
  expect(make.worker(company, null, { birthDate: null })).toMatchObject({ missing: ['post', 'birthDate'] });
});
