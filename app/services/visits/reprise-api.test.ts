import { describe, expect, it } from 'vitest';
import { REPRISE_CAUSES } from '~/domain/visits/kinds';
import { answerRepriseQuery } from '~/domain/visits/reprise-query';
import { openApiDocument } from '../open-api.server';
import { repriseBody } from './reprise-api.server';

const body = (cause: string, arret: string, reprise: string, prereprise?: string) =>
  repriseBody(
    answerRepriseQuery(new URLSearchParams({ cause, arret, reprise, ...(prereprise && { prereprise }) })),
  );
const words = (text: string) => expect.stringContaining(text) as string;

describe('GET /api/v1/visites/reprise', () => {
  it('answers as announced, keys in order', () => {
    const answer = body('maladie', '2026-09-24', '2026-11-23');
    expect(answer).toEqual({
      requise: true,
      auPlusTard: '2026-12-01',
      duree: { jours: 60 },
      information: null,
      article: 'R.4624-31',
      texte:
        'Après une maladie ou un accident non professionnel, une visite de reprise est obligatoire à partir de 60 jours d’absence. C’est le cas ici. Elle a lieu le jour de la reprise, et au plus tard le 1er\u00a0décembre 2026.',
    });
    expect(Object.keys(answer)).toEqual([
      'requise',
      'auPlusTard',
      'duree',
      'information',
      'article',
      'texte',
    ]);
  });

  it.each([
    ['accident-travail', '2026-10-25', '2026-11-23', 29, false, null, 'R.4624-33', 'R.4624-33'],
    ['accident-travail', '2026-10-24', '2026-11-23', 30, true, '2026-12-01', null, 'R.4624-31'],
    ['maladie', '2026-09-25', '2026-11-23', 59, false, null, null, 'R.4624-31'],
    ['maladie', '2026-09-24', '2026-11-23', 60, true, '2026-12-01', null, 'R.4624-31'],
    ['accident-trajet', '2026-09-25', '2026-11-23', 59, false, null, null, 'R.4624-31'],
    ['accident-trajet', '2026-09-24', '2026-11-23', 60, true, '2026-12-01', null, 'R.4624-31'],
    ['maternite', '2026-11-22', '2026-11-23', 1, true, '2026-12-01', null, 'R.4624-31'],
    ['maladie-pro', '2026-11-23', '2026-11-23', 0, true, '2026-12-01', null, 'R.4624-31'],
    ['accident-travail', '2028-02-01', '2028-03-02', 30, true, '2028-03-10', null, 'R.4624-31'],
    ['accident-travail', '2027-02-01', '2027-03-02', 29, false, null, 'R.4624-33', 'R.4624-33'],
    ['maladie', '2027-12-31', '2028-02-29', 60, true, '2028-03-08', null, 'R.4624-31'],
    ['maternite', '2026-08-01', '2026-12-28', 149, true, '2027-01-05', null, 'R.4624-31'],
  ] as const)('%s, %s to %s', (cause, arret, reprise, jours, requise, auPlusTard, information, article) => {
    expect(body(cause, arret, reprise)).toEqual({
      requise,
      auPlusTard,
      duree: { jours },
      information,
      article,
      texte: words('Après '),
    });
  });

  it.each([
    ['2026-06-14', '2026-06-01', false],
    ['2026-06-15', '2026-06-01', true],
    ['2026-06-15', '2026-05-16', true],
    ['2026-06-15', '2026-05-15', false],
    ['2026-06-15', '2026-06-14', true],
    ['2026-06-15', '2026-06-15', false],
  ] as const)('back on %s after a pré-reprise on %s: may be dispensed %s', (reprise, prereprise, may) => {
    const answer = body('maladie', '2026-01-01', reprise, prereprise);
    expect(answer).toMatchObject({ requise: true, article: 'R.4624-31' });
    expect(JSON.stringify(answer).includes('peut dispenser')).toBe(may);
  });

  it('says what is wrong, in a sentence', () => {
    expect(body('grippe', '2026-02-30', '2026-03-01')).toEqual({
      erreurs: [
        { parametre: 'cause', code: 'CAUSE-INCONNUE', texte: words('grippe') },
        { parametre: 'arret', code: 'DATE-INVALIDE', texte: words('2026-02-30') },
      ],
    });
  });
});

it('its description has the same causes, keys and parameters', () => {
  const document = openApiDocument();
  const { get } = document.paths['/api/v1/visites/reprise'];
  expect(get.parameters.map(({ name, required }) => [name, required])).toEqual([
    ['cause', true],
    ['arret', true],
    ['reprise', true],
    ['prereprise', false],
  ]);
  expect(get.parameters[0]?.schema).toEqual({ type: 'string', enum: REPRISE_CAUSES });
  expect(document.components.schemas.Reprise.required).toEqual(
    Object.keys(body('maladie', '2026-09-24', '2026-11-23')),
  );
  expect(JSON.stringify(document)).not.toContain('repriseTool:');
});
