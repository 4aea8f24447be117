import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');

function colours(part: string): Record<string, string> {
  return Object.fromEntries(
    [...part.matchAll(/--color-([\w-]+): (#[\da-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const text = [
  ...['ink', 'soft', 'accent', 'accent-strong'].flatMap((ink) =>
    ['ground', 'card', 'sunken', 'tint'].map((ground) => [ink, ground] as const),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ...['good', 'warn', 'bad', 'info'].flatMap((state) => [
    [state, `${state}-tint`] as const,
    [state, 'card'] as const,
    [state, 'ground'] as const,
  ]),
] as const;
const edges = ['edge', 'focus', 'bad'].flatMap((edge) =>
  ['ground', 'card'].map((ground) => [edge, ground] as const),
);

describe.each([
  ['light', colours(light)],
  ['dark', { ...colours(light), ...colours(dark) }],
] as const)('%s', (_, palette) => {
  const ratio = ([a, b]: readonly [string, string]) => contrast(palette[a] ?? '', palette[b] ?? '');
  it.each(text)('%s reads on %s at 7:1', (...pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(7));
  it.each(edges)('%s shows on %s at 3:1', (...pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(3));
});
