import { expect, test } from 'vitest';
import { buildDocument } from '#islands/kit/build-document.ts';
import { frontFigure } from '#islands/map-builder/front-view.ts';
import { difficulties, rungs } from '#islands/map-builder/ladder.ts';

const seconds = [0.0002, 0.00025, 0.0003, 0.00037, 0.00073, 0.0018];
/** Shares of a thousand; the last but one is beaten by the one before. */
const right = [34, 669, 976, 995, 991, 1000];

const summary = Object.fromEntries(
  rungs.flatMap((rung, place) => {
    const share = (right[place] ?? 0) / 1000;
    const time = seconds[place] ?? Number.NaN;
    const own = { value: share, low: share * 0.99, high: Math.min(1, share * 1.01) };
    return [
      [`seconds.${rung}`, { value: time, low: 0.95 * time, high: 1.05 * time }],
      [`bytes.${rung}`, { value: 1, low: 1, high: 1 }],
      [`right.${rung}`, own],
      ...difficulties.map((set) => [`right.${rung}.${set}`, own] as const),
    ];
  }),
);

const drawn = (locale: 'en' | 'es') => frontFigure(summary, { document: buildDocument(), locale });

test('shows every size by its parameters, one without a wrong answer too, at both widths', () => {
  const figures = [...drawn('en').querySelectorAll('svg[role="img"][aria-label]')];
  expect(figures).toHaveLength(2);
  for (const figure of figures) {
    const texts = [...figure.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(['12,320', '485,760', '1,708,800']));
    expect(figure.outerHTML).not.toMatch(/NaN|Infinity/);
  }
});

test('tells what is on the front from what is beaten by shape, not by colour alone', () => {
  const [figure] = drawn('es').querySelectorAll('svg');
  expect(figure?.querySelectorAll('circle')).toHaveLength(5);
});
