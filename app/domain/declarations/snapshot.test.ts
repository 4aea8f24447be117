import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { day } from '../shared/day';
import { changedFields, diffSnapshots, isEmptyDiff } from './diff';
import { exampleDossier, examplePost, exampleWorker } from './example-dossier';
import { canonicalJson, countByCategory, freeze, hashSnapshot, snapshotSchema } from './snapshot';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const zoe = exampleWorker({ id: 'w-0', familyName: 'Zola', firstName: 'Zoé', exposures: ['SIR-CMR'] });
const adam = exampleWorker({ id: 'w-9', familyName: 'Adam', startOn: day('2027-01-04'), postId: null });
const gone = exampleWorker({ id: 'w-8', familyName: 'Petit', leftOn: day('2026-12-31') });

describe('freeze', () => {
  const snapshot = freeze(exampleDossier({ workers: [zoe, exampleWorker(), gone, adam] }));

  it('keeps those present and the later hires, by name', () => {
    expect(
      snapshot.workers.map(({ familyName, hiredAfterReference, category }) => [
        familyName,
        hiredAfterReference,
        category,
      ]),
    ).toEqual([
      ['Adam', true, 'SIS'],
      ['Dubois', false, 'SIA'],
      ['Zola', false, 'SIR'],
    ]);
  });

  it('carries post, etablissement, exposures and reasons', () => {
    expect(snapshot.workers[2]).toMatchObject({
      post: 'Boulanger au four',
      siret: '73282932000074',
      exposures: ['SIA-NUIT', 'SIR-CMR'],
      reasons: ['SIR-CMR', 'SIA-NUIT'],
    });
  });

  it('counts each worker once', () => {
    expect(countByCategory(snapshot.workers)).toEqual({
      SIS: 0,
      SIA: 1,
      SIR: 1,
      effectif: 2,
      hiredLater: 1,
      multiExposed: 1,
    });
  });

  it('shows SIA without its cause when it rests on the agreement of the worker', () => {
    const agreed = exampleWorker({ protectedSituations: ['SIA-RQTH'], agreementOn: day('2026-05-04') });
    const frozen = freeze(exampleDossier({ posts: [examplePost({ exposures: [] })], workers: [agreed] }));
    expect(frozen.workers[0]).toMatchObject({ category: 'SIA', reasons: [], exposures: [] });
    expect(canonicalJson(frozen)).not.toContain('RQTH');
  });

  it('reads back as it was written, with the same hash', () => {
    const again = snapshotSchema.parse(JSON.parse(JSON.stringify(snapshot)));
    expect(hashSnapshot(again, sha256)).toBe(hashSnapshot(snapshot, sha256));
  });

  it('does not depend on the order of rows', () => {
    const reversed = freeze(exampleDossier({ workers: [adam, gone, exampleWorker(), zoe] }));
    expect(hashSnapshot(reversed, sha256)).toBe(hashSnapshot(snapshot, sha256));
  });
});

describe('canonicalJson', () => {
  it('orders keys at every depth and leaves out what is absent', () => {
    expect(canonicalJson({ b: [{ z: 1, a: null }], a: undefined, c: 'é' })).toBe(
      '{"b":[{"a":null,"z":1}],"c":"é"}',
    );
  });

  it('is the same whatever the order of keys, and parses back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('diffSnapshots', () => {
  const first = exampleDossier({ workers: [exampleWorker(), zoe] });
  const before = freeze(first);

  it('is empty between a copy and itself', () => {
    expect(isEmptyDiff(diffSnapshots(before, freeze(first)))).toBe(true);
  });

  it('says who was added, who left and what changed', () => {
    const after = freeze({
      ...first,
      company: { ...first.company, contactEmail: 'compta@boulangerie.test' },
      statements: { ...first.statements, duerpOn: day('2027-01-10') },
      workers: [exampleWorker({ firstName: 'Lea', exposures: ['SIR-CMR'] }), adam],
    });
    const diff = diffSnapshots(before, after);
    expect(diff.company).toEqual([
      { field: 'contactEmail', before: 'lea@boulangerie.test', after: 'compta@boulangerie.test' },
    ]);
    expect(diff.statements).toEqual([{ field: 'duerpOn', before: '2026-11-02', after: '2027-01-10' }]);
    expect(diff.workers.added.map(({ id }) => id)).toEqual(['w-9']);
    expect(diff.workers.left.map(({ id }) => id)).toEqual(['w-0']);
    expect(diff.workers.changed).toEqual([
      {
        id: 'w-1',
        familyName: 'Dubois',
        firstName: 'Lea',
        fields: [
          { field: 'firstName', before: 'Léa', after: 'Lea' },
          { field: 'exposures', before: ['SIA-NUIT'], after: ['SIA-NUIT', 'SIR-CMR'] },
          { field: 'category', before: 'SIA', after: 'SIR' },
          { field: 'reasons', before: ['SIA-NUIT'], after: ['SIR-CMR', 'SIA-NUIT'] },
        ],
      },
    ]);
    expect(isEmptyDiff(diff)).toBe(false);
  });

  it('takes absent and null for the same', () => {
    expect(changedFields<{ a?: string | null }>({}, { a: null })).toEqual([]);
  });
});
