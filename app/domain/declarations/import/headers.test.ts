import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../shared/day';
import { findHeaderRow, guessMapping, headerSignature, judgeMapping, rememberMapping } from './headers';
import { MODEL_COLUMNS } from './model';
import type { Target } from './targets';

const on = day('2027-01-01');
const guess = (...headers: string[]) => guessMapping(headers, [], on).map(({ target }) => target);

describe('guessMapping', () => {
  it.each<[string, Target]>([
    ['Nom de naissance', 'familyName'],
    ['NOM DE FAMILLE', 'familyName'],
    ['nom d’usage', 'usedName'],
    ["Nom d'usage", 'usedName'],
    ['Prénom(s)', 'firstName'],
    ['PRENOM', 'firstName'],
    ['Date de naissance', 'birthDate'],
    ['Né(e) le', 'birthDate'],
    ['DDN', 'birthDate'],
    ["Date d'entrée", 'startOn'],
    ["Date d'embauche", 'startOn'],
    ['Date_debut_contrat', 'startOn'],
    ['Date de sortie', 'leftOn'],
    ['Fin prévue du CDD (date)', 'plannedEndOn'],
    ['Poste de travail', 'post'],
    ['Emploi', 'jobTitle'],
    ['N° SIRET', 'etablissement'],
    ['Établissement (SIRET)', 'etablissement'],
    ['Matricule', 'matricule'],
    ['Courriel', 'email'],
    ['E-mail', 'email'],
    ['Type de contrat', 'contractKind'],
    ['Code PCS-ESE', 'pcs'],
    ['Expositions', 'exposures'],
    ['Travail de nuit (oui/non)', 'exposure:SIA-NUIT'],
    ['Travail de nuit', 'exposure:SIA-NUIT'],
    ['Amiante', 'exposure:SIR-AMIANTE'],
    ['CACES', 'exposure:CONDUITE'],
    ['Habilitation électrique', 'exposure:ELECTRIQUE'],
    ['Date CACES', 'ignored'],
    ['First name', 'firstName'],
    ['Last Name', 'familyName'],
    ['Date of birth', 'birthDate'],
    ['Hire date', 'startOn'],
    ['Leaving date', 'leftOn'],
    ['Job title', 'jobTitle'],
    ['Contract type', 'contractKind'],
    ['Night work', 'exposure:SIA-NUIT'],
    ['Lieu de naissance', 'ignored'],
    ["Date fin période d'essai", 'ignored'],
    ['Salaire brut', 'ignored'],
    ['Sexe', 'ignored'],
    ['', 'ignored'],
    ['NIR', 'dropped'],
    ['N° Sécurité sociale', 'dropped'],
    ['Numéro INSEE', 'dropped'],
    ['Social Security Number', 'dropped'],
    ['RQTH', 'dropped'],
    ['BOETH', 'dropped'],
    ['Travailleur handicapé', 'dropped'],
    ['Invalidité', 'dropped'],
    ['Grossesse', 'dropped'],
    ['Congé maternité', 'dropped'],
    ["Motif d'absence", 'dropped'],
    ['Arrêts de travail', 'dropped'],
    ['Nb jours AT', 'dropped'],
    ['Motif de sortie', 'dropped'],
    ['Sick leave', 'dropped'],
  ])('%s: %s', (header, target) => {
    expect(guess(header, 'Prénom usuel')[0]).toBe(target);
  });

  it('takes any order and any case', () => {
    const headers = ['matricule', 'PRÉNOM', 'poste', 'Nom', 'date naissance'];
    expect(guess(...headers)).toEqual(['matricule', 'firstName', 'post', 'familyName', 'birthDate']);
    expect(guess(...headers.map((header) => header.toUpperCase()).reverse())).toEqual(
      guess(...headers).reverse(),
    );
  });

  it.each([
    [
      ['Nom', 'Nom de naissance', 'Prénom'],
      ['usedName', 'familyName', 'firstName'],
    ],
    [
      ['Nom', 'Poste'],
      ['fullName', 'post'],
    ],
    [
      ['Salarié', 'Nom', 'Prénom'],
      ['ignored', 'familyName', 'firstName'],
    ],
    [
      ['Nom', 'Prénom', 'Prénom'],
      ['familyName', 'firstName', 'ignored'],
    ],
    [
      ['Date fin', 'Date de sortie'],
      ['leftOn', 'ignored'],
    ],
  ])('%j → %j', (headers, targets) => {
    expect(guess(...headers)).toEqual(targets);
  });

  it('knows a column of social security numbers by its values', () => {
    const sample = [['1 87 02 27 229 012 45'], ['287022722901268'], ['']];
    expect(guessMapping(['Identifiant'], sample, on)[0]).toMatchObject({ target: 'dropped', dropped: 'nir' });
  });

  it('remembers a mapping, but never for a column that must be dropped', () => {
    const headers = ['Qualif', 'NIR'];
    const remembered = rememberMapping(headers, ['post', 'matricule']);
    expect(
      guessMapping(headers, [], on, remembered).map(({ target, certainty }) => [target, certainty]),
    ).toEqual([
      ['post', 'remembered'],
      ['dropped', 'sure'],
    ]);
  });

  it('follows the rules of the day: a permit was a SIR before October 2025', () => {
    expect(guessMapping(['CACES'], [], day('2025-01-01'))[0]?.target).toBe('exposure:SIR-CONDUITE');
  });

  it.each(['fr', 'en'] as const)('reads the model file in %s without a doubt', (locale) => {
    const guessed = guessMapping(
      MODEL_COLUMNS.map(({ header }) => header[locale]),
      [],
      on,
    );
    expect(guessed.map(({ target, certainty }) => [target, certainty])).toEqual(
      MODEL_COLUMNS.map(({ target }) => [target, 'sure']),
    );
  });

  it('gives each target once, whatever the headers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('Nom', 'Prénom', 'Poste', 'Date', 'NIR', 'CACES'))),
        (headers) => {
          const targets = guess(...headers).filter((target) => target !== 'ignored' && target !== 'dropped');
          expect(new Set(targets).size).toBe(targets.length);
        },
      ),
    );
  });
});

describe('headerSignature', () => {
  it('is the same in another order, case and accents, and another for other headers', () => {
    const signature = headerSignature(['Nom', 'Prénom', 'Né le']);
    expect(signature).toMatch(/^[0-9a-f]{16}$/);
    expect(headerSignature(['NE LE', 'nom', 'PRENOM'])).toBe(signature);
    expect(headerSignature(['Nom', 'Prénom'])).not.toBe(signature);
    expect(headerSignature(['Nom', 'Nom', 'Prénom'])).not.toBe(headerSignature(['Nom', 'Prénom']));
  });
});

describe('findHeaderRow', () => {
  it.each([
    [[['Nom', 'Prénom']], 0],
    [
      [
        ['Liste du personnel', null],
        [null, null],
        ['Nom', 'Prénom'],
        ['Martin', 'Léa'],
      ],
      2,
    ],
    [[['Martin', 'Léa', '03/02/1987']], null],
    [[], null],
  ])('%j: %s', (rows, index) => {
    expect(findHeaderRow(rows, on)).toBe(index);
  });
});

describe('judgeMapping', () => {
  const guessed = guessMapping(['Nom', 'Prénom', 'NIR', 'Autre'], [], on);
  it.each<[Target[], string[]]>([
    [['familyName', 'firstName', 'ignored', 'post'], []],
    [['fullName', 'ignored', 'ignored', 'ignored'], []],
    [
      ['familyName', 'familyName', 'ignored', 'ignored'],
      ['target-twice', 'first-name-column-missing'],
    ],
    [
      ['ignored', 'ignored', 'familyName', 'ignored'],
      ['family-name-column-missing', 'first-name-column-missing'],
    ],
  ])('%j', (wanted, codes) => {
    const outcome = judgeMapping(guessed, wanted);
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toEqual(codes);
    if (outcome.ok) expect(outcome.value[2]).toBe('dropped');
  });
});
