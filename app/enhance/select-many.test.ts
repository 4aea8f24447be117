import { expect, it } from 'vitest';
import { countText } from './select-many';

const words = { none: 'Aucune ligne', one: '1 ligne', many: '# lignes' };

it.each([
  [0, 'Aucune ligne'],
  [1, '1 ligne'],
  [25, '25 lignes'],
])('%i', (count, text) => expect(countText(count, words)).toBe(text));
