import { expect, test } from 'vitest';
import { intraAnswerSchema, intraEntrySchema, intraStatesBefore } from './intra';

test.each([
  ['accept', ['recue']],
  ['refuse', ['recue']],
  ['cancel', ['recue', 'acceptee']],
] as const)('%s is possible from %j only', (event, states) => {
  expect(intraStatesBefore(event)).toEqual(states);
});

const entry = {
  id: '0198a000-0000-7000-8000-000000000001', theme: 'RPS', participants: '8', wishes: 'Un mardi de janvier', place: 'Atelier', message: '',
}; // prettier-ignore
test.each([
  ['as asked', {}, true],
  ['no figure', { participants: '' }, false],
  ['half a person', { participants: '2.5' }, false],
  ['no dates', { wishes: ' ' }, false],
  ['no place', { place: '' }, false],
  ['a social security number in the message', { message: '2 89 05 49 588 157 80' }, false],
])('a request: %s', (_, change, good) => {
  expect(intraEntrySchema.safeParse({ ...entry, ...change }).success).toBe(good);
});

test('an answer has words', () => {
  expect(intraAnswerSchema.safeParse({ decision: 'refuse', answer: ' ' }).success).toBe(false);
  expect(intraAnswerSchema.safeParse({ decision: 'accept', answer: 'Le 12 janvier à 9 h.' }).success).toBe(
    true,
  );
});
