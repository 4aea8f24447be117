import { describe, expect, it } from 'vitest';
import { looksLikeNir } from './nir';

describe('looksLikeNir', () => {
  it.each([
    ['187022722901245', true],
    ['1 87 02 27 229 012 45', true],
    ['1\u00a087\u202f02 27 229 012', true],
    ['1870227229012', true],
    ['2 87 02 2A 229 012', true],
    ['n° 1-87-02-27-229-012-45', true],
    ['n° 1/87/02/27/229/012', true],
    ['Mme Martin, 2 87 02 27 229 012 68 27000 Évreux', true],
    ['73282932000074', false],
    ['732 829 320 00074', false],
    ['0612345678', false],
    ['+33 6 12 34 56 78', false],
    ['du 12/03/2024 au 15/03/2024', false],
    ['lea.martin@exemple.fr', false],
    ['', false],
  ])('%s: %s', (text, yes) => {
    expect(looksLikeNir(text)).toBe(yes);
  });
});
