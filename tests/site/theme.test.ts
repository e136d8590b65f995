// The palette's pairs are legible: WCAG 2.2 AA, in both themes, as palette.css has them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/site/theme/palette.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--book-([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance of `#rrggbb` (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [high = 0, low = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const papers = ['paper', 'raised', 'sunken'];
const text = ['ink', 'ink-soft', 'accent', 'accent-strong', 'series-b', 'good', 'bad'];
const combinations = [
  ...text.flatMap((ink) => papers.map((paper) => [ink, paper, 4.5] as const)),
  ...['accent', 'accent-strong', 'ink', 'ink-soft'].map(
    (ink) => [ink, 'accent-soft', 4.5] as const,
  ),
  ['on-accent', 'accent', 4.5] as const,
  ['on-accent', 'accent-strong', 4.5] as const,
  ['ink', 'series-b-soft', 4.5] as const,
  ['series-b', 'series-b-soft', 4.5] as const,
  ['good', 'good-soft', 4.5] as const,
  ['bad', 'bad-soft', 4.5] as const,
  // Lines of charts, edges of controls, the ring of the focus: WCAG 1.4.11.
  ...['series-a', 'series-b', 'line-strong', 'focus'].flatMap((mark) =>
    papers.map((paper) => [mark, paper, 3] as const),
  ),
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(combinations)('%s on %s has a contrast of at least %d', (ink, paper, least) => {
    const [above, below] = [pairs.get(ink)?.[theme], pairs.get(paper)?.[theme]];
    expect(contrast(above ?? '#000000', below ?? '#000000')).toBeGreaterThanOrEqual(least);
  });
});
