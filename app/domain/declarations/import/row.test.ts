import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../shared/day';
import { looksLikeNir } from '../../shared/nir';
import type { Cell } from './dates';
import { keptCells, rowReader } from './row';
import { FIELD_TARGETS, type Mapping, type Target } from './targets';

const context = {
  today: day('2027-01-15'),
  referenceDate: day('2027-01-01'),
  siren: '732829320',
  etablissements: [
    { id: 'e-1', siret: '73282932000074', name: 'Usine de Vernon' },
    { id: 'e-2', siret: '73282932000082', name: 'Siège' },
  ],
};
const names: Target[] = ['familyName', 'firstName'];
const read = (target: Target, cell: Cell) => rowReader([...names, target], context)(['Martin', 'Léa', cell]);

describe('a good cell', () => {
  it.each<[Target, Cell, object]>([
    ['birthDate', '3.2.87', { birthDate: '1987-02-03' }],
    ['startOn', 43_710, { startOn: '2019-09-02' }],
    ['etablissement', '732 829 320 00082', { etablissementId: 'e-2' }],
    ['etablissement', 73_282_932_000_074, { etablissementId: 'e-1' }],
    ['etablissement', '00074', { etablissementId: 'e-1' }],
    ['etablissement', 'USINE DE VERNON', { etablissementId: 'e-1' }],
    ['email', ' Lea.Martin@Exemple.FR ', { email: 'lea.martin@exemple.fr' }],
    ['contractKind', 'CDI temps partiel', { contractKind: 'cdi' }],
    ['contractKind', "Contrat d'apprentissage (CDD)", { contractKind: 'apprentissage' }],
    ['contractKind', 'Mission intérim', { contractKind: 'interim' }],
    ['contractKind', '29', { contractKind: 'stage' }],
    ['contractKind', 'Fixed-term', { contractKind: 'cdd' }],
    ['pcs', '625B', { pcs: '625b' }],
    ['post', '  Conducteur   de ligne ', { postName: 'Conducteur de ligne' }],
    ['jobTitle', 'Soudeur', { postName: 'Soudeur' }],
    ['matricule', 12, { matricule: '12' }],
    ['exposures', 'SIR-CMR', { exposures: ['SIR-CMR'] }],
    ['exposures', 'amiante ; travail de nuit', { exposures: ['SIR-AMIANTE', 'SIA-NUIT'] }],
    ['exposures', 'amiante et plomb', { exposures: ['SIR-AMIANTE', 'SIR-PLOMB'] }],
    ['exposures', 'agents biologiques groupes 3 et 4', { exposures: ['SIR-BIO-3-4'] }],
    ['exposures', 'Agents biologiques groupe 2', { exposures: ['SIA-BIO-2'] }],
    ['exposures', 'rayonnements ionisants cat. A', { exposures: ['SIR-RI-A'] }],
    ['exposures', 'Rayonnements ionisants catégorie B', { exposures: ['SIR-RI-B'] }],
    ['exposures', 'montage et démontage échafaudages', { exposures: ['SIR-ECHAFAUDAGE'] }],
    ['exposures', 'CACES, habilitation BR', { exposures: ['CONDUITE', 'ELECTRIQUE'] }],
    ['exposures', 'B0/H0', { exposures: [] }],
    ['exposures', 'Aucune', { exposures: [] }],
    ['exposures', 'CMR, cancérogènes', { exposures: ['SIR-CMR'] }],
    ['exposure:SIA-NUIT', 'x', { flags: { 'SIA-NUIT': true } }],
    ['exposure:SIA-NUIT', 'Non', { flags: { 'SIA-NUIT': false } }],
    ['exposure:SIA-NUIT', true, { flags: { 'SIA-NUIT': true } }],
    ['exposure:SIA-NUIT', '', {}],
    ['employersCount', '2', { employersCount: 2 }],
    ['employersCount', 'non', { employersCount: 1 }],
    ['principalEmployer', 'oui', { isPrincipalEmployer: true }],
    ['ignored', 'quoi que ce soit', {}],
    ['dropped', '287022722901268', {}],
  ])('%s %j', (target, cell, said) => {
    expect(read(target, cell)).toEqual({
      kind: 'draft',
      draft: { familyName: 'Martin', firstName: 'Léa', ...said },
      problems: [],
    });
  });

  it.each([
    ['DUPONT Jean-Pierre', 'DUPONT', 'Jean-Pierre'],
    ['Jean-Pierre DUPONT', 'DUPONT', 'Jean-Pierre'],
    ['DE LA TOUR Anne Marie', 'DE LA TOUR', 'Anne Marie'],
    ['Dupont, Jean', 'Dupont', 'Jean'],
    ['Dupont Jean', 'Dupont', 'Jean'],
  ])('full name %s', (text, familyName, firstName) => {
    expect(rowReader(['fullName'], context)([text])).toMatchObject({ draft: { familyName, firstName } });
  });
});

describe('a cell with a remark', () => {
  it.each<[Target, Cell, string, string, string | undefined]>([
    ['birthDate', '31/02/1987', 'wrong', 'date-invalid', '31/02/1987'],
    ['birthDate', '16/01/2027', 'wrong', 'birth-in-future', undefined],
    ['etablissement', '73282932000075', 'wrong', 'siret-invalid', '73282932000075'],
    ['etablissement', '55208131766522', 'wrong', 'siret-other-company', '55208131766522'],
    ['etablissement', 'Usine de Rouen', 'wrong', 'etablissement-unknown', 'Usine de Rouen'],
    ['email', 'lea.martin', 'wrong', 'email-invalid', 'lea.martin'],
    ['contractKind', 'pigiste', 'wrong', 'contract-unknown', 'pigiste'],
    ['pcs', '62', 'wrong', 'pcs-invalid', '62'],
    ['exposure:SIA-NUIT', 'parfois', 'wrong', 'yes-no-unclear', 'parfois'],
    ['employersCount', 'plusieurs', 'wrong', 'number-invalid', 'plusieurs'],
    ['post', 'p'.repeat(121), 'wrong', 'text-too-long', 'p'.repeat(40)],
    ['usedName', 'X12', 'wrong', 'name-invalid', 'X12'],
    ['exposures', 'bruit', 'wrong', 'exposure-unknown', 'bruit'],
    ['exposures', 'échafaudage', 'wrong', 'exposure-ambiguous', 'échafaudage'],
    ['exposures', 'rayonnements ionisants', 'wrong', 'exposure-ambiguous', 'rayonnements ionisants'],
    ['exposures', 'agents biologiques', 'wrong', 'exposure-ambiguous', 'agents biologiques'],
    ['exposures', 'SIR-CONDUITE', 'draft', 'exposure-no-longer-sir', 'SIR-CONDUITE'],
    ['exposures', 'apprenti', 'draft', 'exposure-computed', 'apprenti'],
    ['exposures', 'RQTH', 'draft', 'health-dropped', undefined],
    ['exposures', 'femme enceinte', 'draft', 'health-dropped', undefined],
    ['exposures', 'SIA-INVALIDITE', 'draft', 'health-dropped', undefined],
    ['post', 'Soudeur (RQTH)', 'draft', 'health-dropped', undefined],
    ['matricule', '2 87 02 27 229 012 68', 'draft', 'nir-dropped', undefined],
  ])('%s %s: %s, %s', (target, cell, kind, code, value) => {
    const result = read(target, cell);
    expect(result.kind).toBe(kind);
    if (result.kind !== 'blank')
      expect(result.problems).toEqual([
        { code, field: target, column: 2, ...(value !== undefined && { value }) },
      ]);
  });

  it.each([
    [['', 'Léa', '', ''], ['family-name-missing']],
    [['Martin', null, '', ''], ['first-name-missing']],
    [
      ['Total : 45', '', '', ''],
      ['name-invalid', 'first-name-missing'],
    ],
    [['Martin', 'Léa', '01/09/2019', '31/08/2019'], ['left-before-start']],
  ])('line %j', (cells, codes) => {
    const result = rowReader([...names, 'startOn', 'leftOn'], context)(cells);
    expect(result.kind === 'wrong' && result.problems.map(({ code }) => code)).toEqual(codes);
  });

  it('skips an empty line, even one that only holds ignored columns', () => {
    expect(rowReader([...names, 'ignored'], context)(['', null, 'x'])).toEqual({ kind: 'blank' });
  });
});

describe('what must not be read', () => {
  const digits = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
  const nir = fc
    .record({
      sex: fc.constantFrom('1', '2'),
      year: digits(2),
      month: fc.integer({ min: 1, max: 12 }),
      dept: fc.constantFrom('01', '27', '75', '2A', '2B', '97'),
      rest: digits(6),
      key: digits(2),
      separator: fc.constantFrom('', ' ', '.', '\u00a0'),
      withKey: fc.boolean(),
    })
    .map(({ sex, year, month, dept, rest, key, separator, withKey }) =>
      [
        sex,
        year.join(''),
        String(month).padStart(2, '0'),
        dept,
        rest.slice(0, 3).join(''),
        rest.slice(3).join(''),
        ...(withKey ? [key.join('')] : []),
      ].join(separator),
    );

  it('never repeats a social security number, whatever the column', () => {
    const target = fc.constantFrom<Target>(...FIELD_TARGETS, 'exposure:SIA-NUIT', 'dropped');
    fc.assert(
      fc.property(nir, target, (value, column) => {
        const mapping: Mapping = ['familyName', 'firstName', column];
        const cells = ['Martin', 'Léa', value];
        const shown = JSON.stringify([rowReader(mapping, context)(cells), keptCells(mapping, cells)]);
        expect(shown).not.toContain(value);
        expect(looksLikeNir(shown)).toBe(false);
      }),
    );
  });

  it('keeps only the columns that were read, without dropped values', () => {
    const mapping: Mapping = ['familyName', 'dropped', 'ignored', 'exposures', 'post'];
    expect(keptCells(mapping, ['Martin', 'arrêt', 'note', 'nuit, RQTH', 'Soudeur'])).toEqual([
      'Martin',
      '',
      'Soudeur',
    ]);
  });

  it('never throws, whatever the cells', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.date({ noInvalidDate: false }),
    );
    const mapping: Mapping = FIELD_TARGETS;
    const reader = rowReader(mapping, context);
    fc.assert(
      fc.property(fc.array(cell, { maxLength: mapping.length + 2 }), (cells) => {
        expect(['blank', 'draft', 'wrong']).toContain(reader(cells).kind);
        expect(keptCells(mapping, cells)).toHaveLength(mapping.length);
      }),
    );
  });
});
