import { describe, expect, it } from 'vitest';
import { REPRISE_CAUSES } from './kinds';
import { answerRepriseQuery, sayingsOf } from './reprise-query';

const ask = (query: string) => answerRepriseQuery(new URLSearchParams(query));
const refusals = (query: string) => {
  const outcome = ask(query);
  return outcome.ok ? [] : outcome.refusals.map(({ parameter, code }) => `${parameter} ${code}`);
};

it.each(REPRISE_CAUSES)('%s is read', (cause) => {
  expect(ask(`cause=${cause}&arret=2026-09-01&reprise=2026-11-30&prereprise=`)).toMatchObject({
    ok: true,
    value: {
      question: { cause, absenceFrom: '2026-09-01', returnOn: '2026-11-30', prerepriseOn: null },
      answer: { required: true, days: 90 },
    },
  });
});

describe('refusals', () => {
  it.each([
    ['', ['cause CAUSE-MANQUANTE', 'arret DATE-MANQUANTE', 'reprise DATE-MANQUANTE']],
    ['cause=grippe&arret=2026-01-01&reprise=2026-02-01', ['cause CAUSE-INCONNUE']],
    ['cause=Maladie&arret=2026-01-01&reprise=2026-02-01', ['cause CAUSE-INCONNUE']],
    ['cause=maladie&arret=2026-02-29&reprise=2026-03-01', ['arret DATE-INVALIDE']],
    ['cause=maladie&arret=01/02/2026&reprise=2026-03-01', ['arret DATE-INVALIDE']],
    ['cause=maladie&arret=2026-02-01&reprise=2026-02-30', ['reprise DATE-INVALIDE']],
    ['cause=maladie&arret=2026-02-01&reprise=2026-03-01&prereprise=2026-13-01', ['prereprise DATE-INVALIDE']],
    ['cause=maladie&arret=9999-01-01&reprise=9999-12-23', []],
    ['cause=maladie&arret=9999-01-01&reprise=9999-12-24', ['reprise DATE-INVALIDE']],
    ['cause=maladie&arret=2026-03-02&reprise=2026-03-01', ['reprise REPRISE-AVANT-ARRET']],
    ['cause=maladie&cause=maternite&arret=2026-01-01&reprise=2026-02-01', ['cause VALEUR-REPETEE']],
    ['cause=maladie&arret=2026-01-01&arret=2026-01-02&reprise=2026-02-01', ['arret VALEUR-REPETEE']],
  ])('%s', (query, expected) => expect(refusals(query)).toEqual(expected));

  it('a return on the first day of absence is an answer', () => {
    expect(refusals('cause=maladie&arret=2026-03-01&reprise=2026-03-01')).toEqual([]);
  });
});

it.each([
  ['cause=maladie&arret=2026-09-01&reprise=2026-09-02', ['why.absence-courte']],
  ['cause=maternite&arret=2026-09-01&reprise=2026-09-02', ['why.maternite', 'latest']],
  ['cause=accident-trajet&arret=2026-09-01&reprise=2026-10-05', ['why.absence-courte', 'staffDecide']],
  [
    'cause=maladie&arret=2026-03-01&reprise=2026-09-02&prereprise=2026-08-20',
    ['why.absence', 'latest', 'dispense'],
  ],
])('what there is to say: %s', (query, expected) => {
  const outcome = ask(query);
  expect(outcome.ok && sayingsOf(outcome.value.answer)).toEqual(expected);
});
