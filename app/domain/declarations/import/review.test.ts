import { describe, expect, it } from 'vitest';
import { day } from '../../shared/day';
import type { ExistingWorker } from './existing';
import { guessMapping } from './headers';
import { MODEL_COLUMNS } from './model';
import { reviewer } from './review';

const context = {
  today: day('2027-01-15'),
  referenceDate: day('2027-01-01'),
  siren: '732829320',
  etablissements: [{ id: 'e-1', siret: '73282932000074', name: 'Usine' }],
};
const held = (id: string, familyName: string, firstName: string): ExistingWorker => ({
  ...{ id, familyName, firstName, usedName: null, birthDate: day('1987-02-03'), matricule: null },
  ...{ email: null, phone: null, etablissementId: 'e-1', postId: null, jobTitle: null, pcs: null },
  ...{ contractKind: 'cdi', startOn: day('2019-09-01'), plannedEndOn: null, leftOn: null },
  ...{ exposures: [], employersCount: 1, isPrincipalEmployer: true },
});
const workers = [
  held('claire', 'Martin', 'Claire'),
  held('paul', 'Roy', 'Paul'),
  held('ines', 'Roy', 'Inès'),
  held('max', 'Petit', 'Max'),
];

describe('reviewer', () => {
  const headers = [
    'PRENOM',
    'NOM',
    'NIR',
    'Né(e) le',
    'Date d’entrée',
    'Date de sortie',
    'Poste',
    'Travail de nuit',
  ];
  const mapping = guessMapping(headers, [], context.referenceDate).map(({ target }) => target);
  const review = reviewer(mapping, context, { workers, posts: [] });
  const rows = [
    ['Claire', 'MARTIN', '287022722901268', '03/02/1987', '', '', '', ''],
    ['Paul', 'Roy', '', '3.2.87', '1/9/2019', '31/12/2026', '', ''],
    ['Ines', 'Roy', '', '03/02/1987', '', '', 'Soudeur', 'oui'],
    ['Zoé', 'Blanc', '', '14/11/1999', '15/03/2024', '', 'Soudeur', 'oui'],
    ['Ali', 'Noir', '', '14/11/1999', '15/03/2024', '30/06/2026', 'Soudeur', ''],
    ['Max', 'Petit', '', '33/02/1987', '', '', '', 'parfois'],
    ['', '', '', '', '', '', '', ''],
  ];
  const lines = rows.map((cells, index) => review.row(index + 2, cells));

  it('says what each line is', () => {
    expect(lines.map((line) => line?.kind ?? 'blank')).toEqual([
      'unchanged',
      'changed',
      'doubtful',
      'new',
      'wrong',
      'wrong',
      'blank',
    ]);
  });

  it('collects every reason of a wrong line', () => {
    expect(lines[4]?.problems.map(({ code }) => code)).toEqual(['left-before-reference']);
    expect(lines[5]?.problems.map(({ code, column }) => [code, column])).toEqual([
      ['date-invalid', 3],
      ['yes-no-unclear', 7],
    ]);
  });

  it('gives the draft to create, and no social security number', () => {
    expect(lines[3]).toMatchObject({
      line: 5,
      draft: { familyName: 'Blanc', postName: 'Soudeur', flags: { 'SIA-NUIT': true } },
    });
    expect(JSON.stringify(lines)).not.toContain('287022722901268');
  });

  it('has nobody left but those no line names', () => {
    expect(review.left()).toEqual([]);
  });
});

describe('model file', () => {
  it.each(['fr', 'en'] as const)('its examples in %s are good lines', (locale) => {
    const headers = MODEL_COLUMNS.map(({ header }) => header[locale]);
    const mapping = guessMapping(headers, [], context.referenceDate).map(({ target }) => target);
    const review = reviewer(mapping, context, { workers: [], posts: [] });
    for (const index of [0, 1] as const) {
      const line = review.row(
        index + 2,
        MODEL_COLUMNS.map(({ examples }) => examples[locale][index]),
      );
      expect(line).toMatchObject({ kind: 'new', problems: [] });
    }
  });
});
