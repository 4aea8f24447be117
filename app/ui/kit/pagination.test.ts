import { expect, it } from 'vitest';
import { around } from './pagination';

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [5, 9, [1, undefined, 4, 5, 6, undefined, 9]],
  [9, 9, [1, undefined, 8, 9]],
])('page %i of %i', (page, pages, expected) => expect(around(page, pages)).toEqual(expected));
