import { expect, it } from 'vitest';
import { ofPlace } from './place';

it.each([
  ['Bernay', 'de Bernay'],
  ['Évreux', 'd’Évreux'],
  ['Le Neubourg', 'du Neubourg'],
  ['Les Andelys', 'des Andelys'],
])('centre of %s: %s', (name, said) => expect(ofPlace(name)).toBe(said));
